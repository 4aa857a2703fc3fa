import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { compiledTable } from './compiled.ts';

const lexicon = openLexicon(compiledTable());
const readings = (headword: string) => lexicon.readings(headword).map((syllables) => syllables.join(' '));

test('measure words stand apart from the meanings, in both scripts', () => {
  expect(lexicon.entries('学校')).toEqual([
    {
      hans: '学校',
      hant: '學校',
      syllables: ['xue2', 'xiao4'],
      senses: ['school'],
      references: [],
      measureWords: [{ hans: '所', hant: '所', syllables: ['suo3'] }],
      taiwan: [],
    },
  ]);
  expect(lexicon.entries('光')[0]).toMatchObject({
    senses: [
      'light; ray',
      'bright; shiny',
      'only; merely',
      'used up; finished',
      'to leave (a part of the body) uncovered',
    ],
    measureWords: [{ hans: '道', hant: '道', syllables: ['dao4'] }],
  });
});

test('a variant is resolved by one hop into the meaning, and the note stays', () => {
  expect(lexicon.entries('裏')).toMatchObject([
    {
      hans: '里',
      hant: '裏',
      senses: [],
      references: [
        {
          note: 'variant of 裡|里[li3]',
          hans: '里',
          hant: '裡',
          syllables: ['li3'],
          senses: ['lining', 'interior', 'inside', 'internal'],
        },
      ],
    },
  ]);
});

test('an abbreviation keeps its own meaning and shows what it stands for', () => {
  expect(lexicon.entries('俄')[0]).toMatchObject({
    syllables: ['E2'],
    senses: ['Russia', 'Russian'],
    references: [{ note: 'abbr. for 俄羅斯|俄罗斯[E2 luo2 si1]', senses: ['Russia'] }],
    taiwan: [['E4']],
  });
});

test('the common entry comes first, the surname and variants after it', () => {
  expect(readings('王')).toEqual(['wang2', 'wang4', 'Wang2']);
  expect(readings('和')[0]).toBe('he2');
  expect(readings('的')[0]).toBe('de5');
  expect(readings('了')).toEqual(['le5', 'liao3', 'liao4']);
  expect(readings('後')).toEqual(['hou4']);
  expect(lexicon.entries('后').map((entry) => entry.senses[0])).toEqual(['back', 'empress', 'surname Hou']);
  expect(readings('银行')).toEqual(['yin2 hang2']);
});

test('a surname among the meanings of an entry comes last', () => {
  expect(lexicon.entries('台').find((entry) => entry.hant === '台' && entry.syllables[0] === 'Tai2')?.senses).toEqual([
    'Taiwan (abbr.)',
    'surname Tai',
  ]);
});

test('readings have ü, capitals of names, and a token for what is no syllable', () => {
  expect(readings('绿色')).toEqual(['lü4 se4']);
  expect(readings('3D打印')).toEqual(['san1 D da3 yin4']);
  expect(readings('亞當·斯密')).toEqual(['Ya4 dang1 · Si1 mi4']);
  expect(readings('二十大')).toEqual(['Er4 shi2 da4']);
});

test('headwords beyond the BMP are found in both scripts and never cut', () => {
  expect(lexicon.entries('𬭊')).toMatchObject([{ hans: '𬭊', hant: '𨧀', senses: ['dubnium (chemistry)'] }]);
  expect(lexicon.entries('𨧀')).toEqual(lexicon.entries('𬭊'));
  expect(lexicon.matches('𬭊是', 0)).toEqual([2]);
  expect(lexicon.matches('𬭊是', 1)).toEqual([]);
});

test('matches at a place are all headwords there, the longest first', () => {
  expect(lexicon.matches('在人民大会堂开幕', 1)).toEqual([5, 2, 1]);
  expect(lexicon.matches('在人民大會堂開幕', 1)).toEqual([5, 2, 1]);
  expect(lexicon.matches('，人民', 1)).toEqual([2, 1]);
  expect(lexicon.matches('Brexit', 0)).toEqual([]);
  expect(lexicon.matches('人民', 9)).toEqual([]);
});

test('a look-up gives the longest word, the shorter ones and the single characters under it', () => {
  const groups = lexicon.lookUp('他在聯合國工作', 2);
  expect(
    groups.map(({ start, end, entries }) => [start, end, entries[0]?.hant, entries[0]?.hans, entries[0]?.senses[0]]),
  ).toEqual([
    [2, 5, '聯合國', '联合国', 'United Nations'],
    [2, 4, '聯合', '联合', 'to combine'],
    [2, 3, '聯', '联', '(bound form) to ally oneself with; to unite; to combine; to join'],
    [3, 4, '合', '合', 'to close'],
    [4, 5, '國', '国', 'country; nation; state'],
  ]);
  expect(lexicon.lookUp('他在聯合國工作', 99)).toEqual([]);
  expect(lexicon.lookUp('OK，', 2)).toEqual([]);
});

test('a name with another interpunct than the dictionary has is found', () => {
  expect(lexicon.matches('亚当•斯密', 0)).toEqual([5, 2, 1]);
  expect(lexicon.matches('ＡＡ制', 0)[0]).toBe(3);
});

test('what has no entry has none', () => {
  expect(lexicon.entries('')).toEqual([]);
  expect(lexicon.entries('学校。')).toEqual([]);
  expect(lexicon.entries('布林肯')).toEqual([]);
  expect(lexicon.has('人民')).toBe(true);
  expect(lexicon.has('人民大')).toBe(false);
});

test('the notice names source, date and licence', () => {
  expect(lexicon.notice).toMatch(/^CC-CEDICT 2026-09-10, .*CC BY-SA 4\.0; modified/);
});
