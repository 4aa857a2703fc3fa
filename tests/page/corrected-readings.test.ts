import { createCorrectedReadings } from '../../src/page/corrected-readings.ts';

const message = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ');
const readings = new Map([
  ['会议', ['kuai4', 'yi4']],
  ['银行', ['yin2', 'hang2']],
]);

function list() {
  const keep = jest.fn<void, [string, readonly string[] | null]>();
  const list = createCorrectedReadings(message, keep);
  const rows = () => [...list.element.querySelectorAll('li')].map((row) => row.textContent);
  const press = (i: number) => list.element.querySelectorAll('button')[i]?.click();
  return { list, keep, rows, press };
}

test('each corrected reading stands with its word in the notation that is read', () => {
  const { list: shown, rows } = list();
  shown.show(readings, 'marks');
  expect(rows()).toEqual(['会议 kuàiyìoptionsRemove', '银行 yínhángoptionsRemove']);
  shown.show(readings, 'numbers');
  expect(rows()[0]).toBe('会议 kuai4yi4optionsRemove');
  expect(shown.element.querySelector('p')?.hidden).toBe(true);
});

test('a reading that is taken out keeps its place, and can be put back as it was', () => {
  const { list: shown, keep, rows, press } = list();
  shown.show(readings, 'marks');
  press(0);
  expect(keep).toHaveBeenLastCalledWith('会议', null);
  shown.show(new Map([...readings].slice(1)), 'marks');
  expect(rows()).toEqual(['会议 kuàiyìreaderUndo', '银行 yínhángoptionsRemove']);
  press(0);
  expect(keep).toHaveBeenLastCalledWith('会议', ['kuai4', 'yi4']);
  shown.show(readings, 'marks');
  expect(rows()).toEqual(['会议 kuàiyìoptionsRemove', '银行 yínhángoptionsRemove']);
});

test('without any, the list tells how one comes about', () => {
  const { list: shown } = list();
  shown.show(new Map(), 'marks');
  expect(shown.element.querySelector('p')?.hidden).toBe(false);
});
