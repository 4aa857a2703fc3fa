import type { Annotations } from '../../src/core/annotations.ts';
import { annotateInParts, convertInParts } from '../../src/core/in-parts.ts';

const names = { hans: '王毅', hantTW: '王毅', hantHK: '王毅', en: 'Wang Yi' };
/** Every Han character a word; 王毅 a figure. */
function annotate(text: string): Promise<Annotations> {
  const words = [...text.matchAll(/\p{Script=Han}/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    readings: ['ma1'],
  }));
  const mentions = [...text.matchAll(/王毅/g)].map(({ index }) => ({ start: index, end: index + 2 }));
  const figures =
    mentions.length > 0 ? [{ id: 'wang-yi', names, reading: 'Wang2 Yi4', source: 'bundled' as const, mentions }] : [];
  return Promise.resolve({ words, figures, script: 'hans' });
}

test('a long text is asked in lines, and its words and figures stand where they are in the whole', async () => {
  const text = '王毅来了\n𠮷野家\n王毅走了';
  const asked: string[] = [];
  const found = await annotateInParts(text, 6, (part) => (asked.push(part), annotate(part)));
  expect(asked).toEqual(['王毅来了\n', '𠮷野家\n', '王毅走了']);
  expect(found).toEqual(await annotate(text));
});

test('a line longer than a question is cut, and never within a character', async () => {
  const asked: string[] = [];
  await annotateInParts('𠮷𠮷𠮷', 3, (part) => (asked.push(part), annotate(part)));
  expect(asked).toEqual(['𠮷', '𠮷', '𠮷']);
});

test('a converted text in parts has the shifts of each part behind those before it', async () => {
  const ask = (text: string) =>
    Promise.resolve({
      text: text.replaceAll('㐂', '七七'),
      shifts: text.includes('㐂') ? [{ at: text.indexOf('㐂') + 1, by: 1 }] : [],
    });
  expect(await convertInParts('一㐂\n二㐂', 3, ask)).toEqual({
    text: '一七七\n二七七',
    shifts: [
      { at: 2, by: 1 },
      { at: 5, by: 1 },
    ],
  });
});

test('an empty text is asked once', async () => {
  const ask = jest.fn(annotate);
  expect(await annotateInParts('', 10, ask)).toEqual(await annotate(''));
  expect(ask).toHaveBeenCalledTimes(1);
});
