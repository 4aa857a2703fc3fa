/** Work that is done a slice at a time. */
import { doInSlices, finish, type Work } from '../../src/page/in-slices.ts';
import { standInForLayout } from './layout-stand-ins.ts';

standInForLayout();
// Each step takes longer than half a slice.
let now = 0;
beforeEach(() => jest.spyOn(performance, 'now').mockImplementation(() => (now += 10)));
afterEach(() => jest.restoreAllMocks());

const done: string[] = [];
function* read(text: string): Work<string> {
  for (const character of text) {
    done.push(character);
    yield;
  }
  return text;
}
const turn = () => new Promise((next) => setTimeout(next, 0));
beforeEach(() => void (done.length = 0));

test('what is done in slices comes to the same as what is done at once', async () => {
  const whole = await new Promise((tell) => doInSlices(read('双方将继续对话'), () => true, tell));
  expect(whole).toBe(finish(read('双方将继续对话')));
});

test('between two slices the page has its turn, and what nobody wants any more is given up', async () => {
  let wanted = true;
  const tell = jest.fn();
  doInSlices(read('双方将继续对话'), () => wanted, tell);
  expect(done).toEqual(['双']);
  wanted = false;
  await turn();
  await turn();
  expect(done).toEqual(['双']);
  expect(tell).not.toHaveBeenCalled();
});
