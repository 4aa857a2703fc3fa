import { segmentByPlatform } from '../../src/core/segment.ts';
import { wordsAround } from '../../src/core/words.ts';

/** Words at the places of `/` in a marked text; mentions are in brackets. */
function lay(words: string, mentions: string): string {
  const text = words.replaceAll('/', '');
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  for (const word of words.split('/')) {
    spans.push({ start: at, end: (at += word.length) });
  }
  const marked: { start: number; end: number }[] = [];
  for (const { index, 0: mention } of mentions.matchAll(/\[[^\]]*\]/g)) {
    const start = index - 2 * marked.length;
    marked.push({ start, end: start + mention.length - 2 });
  }
  const byCharacter = (part: string) => [...part].map((_, i) => ({ start: i, end: i + 1 }));
  return wordsAround(text, spans, marked, byCharacter)
    .map(({ start, end }) => text.slice(start, end))
    .join('/');
}

test.each([
  ['a mention that is a word is that word', '总统/普京/说', '总统[普京]说', '总统/普京/说'],
  ['a mention of two words is one', '会见/王/毅/部长', '会见[王毅]部长', '会见/王毅/部长'],
  [
    'what is left of a word that a mention cuts is segmented again',
    '国务卿布林/肯访华',
    '国务卿[布林肯]访华',
    '国/务/卿/布林肯/访/华',
  ],
  ['a word that holds a mention and more on both sides is cut twice', '见王毅时', '见[王毅]时', '见/王毅/时'],
  ['two mentions in one word', '金普会', '[金][普]会', '金/普/会'],
  ['mentions beside each other', '王毅拉夫罗夫/会谈', '[王毅][拉夫罗夫]会谈', '王毅/拉夫罗夫/会谈'],
  ['the parts of a dotted name are words', '安东尼·布林肯/说', '[安东尼·布林肯]说', '安东尼/布林肯/说'],
])('%s', (_, words, mentions, laid) => {
  expect(lay(words, mentions)).toBe(laid);
});

test('the platform’s words leave out what has no Han character', () => {
  const text = '2023年，GDP增长5%。';
  expect(segmentByPlatform(text).map(({ start, end }) => text.slice(start, end))).toEqual(['年', '增长']);
});
