import { createCorrectedReadings } from '../../src/page/corrected-readings.ts';

const message = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ');
const readings = new Map([
  ['会议', ['kuai4', 'yi4']],
  ['银行', ['yin2', 'hang2']],
]);

const simplified = new Map([['行長', '行长']]);

function list() {
  const keep = jest.fn<void, [readonly string[], readonly string[] | null]>();
  const list = createCorrectedReadings(message, keep);
  const rows = () => [...list.element.querySelectorAll('li')].map((row) => row.textContent);
  const press = (i: number) => list.element.querySelectorAll('button')[i]?.click();
  return { list, keep, rows, press };
}

test('each corrected reading stands with its word in the notation that is read', () => {
  const { list: shown, rows } = list();
  shown.show(readings, simplified, 'marks');
  expect(rows()).toEqual(['会议 kuàiyìoptionsRemove', '银行 yínhángoptionsRemove']);
  shown.show(readings, simplified, 'numbers');
  expect(rows()[0]).toBe('会议 kuai4yi4optionsRemove');
  expect(shown.element.querySelector('p')?.hidden).toBe(true);
});

test('a reading that is taken out keeps its place, and can be put back as it was', () => {
  const { list: shown, keep, rows, press } = list();
  shown.show(readings, simplified, 'marks');
  press(0);
  expect(keep).toHaveBeenLastCalledWith(['会议'], null);
  shown.show(new Map([...readings].slice(1)), simplified, 'marks');
  expect(rows()).toEqual(['会议 kuàiyìreaderUndo', '银行 yínhángoptionsRemove']);
  press(0);
  expect(keep).toHaveBeenLastCalledWith(['会议'], ['kuai4', 'yi4']);
  shown.show(readings, simplified, 'marks');
  expect(rows()).toEqual(['会议 kuàiyìoptionsRemove', '银行 yínhángoptionsRemove']);
});

test('without any, the list tells how one comes about', () => {
  const { list: shown } = list();
  shown.show(new Map(), simplified, 'marks');
  expect(shown.element.querySelector('p')?.hidden).toBe(false);
});

test('a word in both scripts is one, taken out and put back in both', () => {
  const { list: shown, keep, rows, press } = list();
  const reading = ['hang2', 'zhang3'];
  const both = new Map([
    ['行長', reading],
    ['行长', reading],
  ]);
  shown.show(both, simplified, 'marks');
  expect(rows()).toEqual(['行长 行長 hángzhǎngoptionsRemove']);
  press(0);
  expect(keep).toHaveBeenLastCalledWith(['行长', '行長'], null);
  shown.show(new Map(), simplified, 'marks');
  press(0);
  expect(keep).toHaveBeenLastCalledWith(['行长', '行長'], reading);
});

test('a word that is read otherwise in the other script stands for itself', () => {
  const { list: shown, rows } = list();
  const two = new Map([
    ['行长', ['hang2', 'zhang3']],
    ['行長', ['xing2', 'chang2']],
  ]);
  shown.show(two, simplified, 'marks');
  expect(rows()).toEqual(['行长 hángzhǎngoptionsRemove', '行長 xíngchángoptionsRemove']);
});

test('a word whose reading is corrected anew stands there once', () => {
  const { list: shown, rows } = list();
  shown.show(new Map([['行长', ['xing2', 'chang2']]]), simplified, 'marks');
  shown.show(new Map([['行长', ['hang2', 'zhang3']]]), simplified, 'marks');
  expect(rows()).toEqual(['行长 hángzhǎngoptionsRemove']);
});
