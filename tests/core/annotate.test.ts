/** The whole way of a text through core, with the real dictionary and the bundled figures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/core/engine.ts';
import type { Figure, PageNotes } from '../../src/core/schemas.ts';
import { spellWords } from '../../src/core/spelling.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable, openedFigures } from '../lexicon/compiled.ts';

const folder = join(__dirname, '../../assets/figures');
const written = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Figure[]);
const pageNotes: PageNotes[] = [
  {
    id: 'notes',
    addresses: ['https://news.example/a/1.html'],
    date: '2023-09-20',
    figures: [{ id: 'wang-yi', role: { hans: '测试职务', en: 'test office' } }],
    readings: [{ text: '朝鲜', readings: ['chao2', 'xian3'] }],
  },
];
const figures = openedFigures(written);
const tables = openConversion(compiledConversion());
const engine = createEngine({ figures, pageNotes }, openLexicon(compiledTable()), null, tables);
const withoutDictionary = createEngine({ figures, pageNotes }, null, null, tables);

function wordsOf(text: string, made = engine): string {
  const annotations = made.annotate(text);
  return annotations.words
    .map(({ start, end, readings }) => `${text.slice(start, end)} ${readings.join(' ')}`)
    .join(' / ');
}

test('words carry one reading a Han character; digits, Latin and punctuation carry none', () => {
  expect(wordsOf('王毅说，2023年GDP增长5%。')).toBe('王毅 wang2 yi4 / 说 shuo1 / 2023年 nian2 / 增长 zeng1 zhang3');
});

test('traditional text is read as its simplified form is', () => {
  expect(wordsOf('銀行行長說，頭髮長了。')).toBe(
    '銀行 yin2 hang2 / 行長 hang2 zhang3 / 說 shuo1 / 頭髮 tou2 fa5 / 長 chang2 / 了 le5',
  );
  expect(wordsOf('银行行长说，头发长了。')).toBe(
    '银行 yin2 hang2 / 行长 hang2 zhang3 / 说 shuo1 / 头发 tou2 fa5 / 长 chang2 / 了 le5',
  );
});

test('a name that the article glosses is a word, written as the words in it are', () => {
  const text = '远山研究中心（Farhill Center）和信使核糖核酸（mRNA）：远山研究中心研究信使核糖核酸。';
  const spelled = spellWords(text, engine.annotate(text)).map(({ start, end, pinyin }) => [
    text.slice(start, end),
    pinyin,
  ]);
  expect(spelled.filter(([word]) => word === '远山研究中心')).toEqual([
    ['远山研究中心', 'Yuǎnshān Yánjiū Zhōngxīn'],
    ['远山研究中心', 'Yuǎnshān Yánjiū Zhōngxīn'],
  ]);
  const conference = '第二十八次缔约方大会（COP28）以后是第二十九次缔约方大会。';
  expect(wordsOf(conference)).toBe(
    '第二十八 di4 er4 shi2 ba1 / 次 ci4 / 缔约方大会 di4 yue1 fang1 da4 hui4 / 以后 yi3 hou4 / 是 shi4 / ' +
      '第二十九 di4 er4 shi2 jiu3 / 次 ci4 / 缔约方大会 di4 yue1 fang1 da4 hui4',
  );
  expect(spelled.find(([word]) => word === '信使核糖核酸')).toEqual(['信使核糖核酸', 'xìnshǐ hétáng hésuān']);
});

test('the names of bundled figures are words, and are read as the figure says', () => {
  const text = '布林肯会见了岸田文雄。';
  expect(wordsOf(text)).toMatch(/^布林肯 bu4 lin2 ken3 \/ 会见 hui4 jian4 \/ 了 le5 \/ 岸田文雄 /);
});

test('a figure found in the text has its names, its office on the date and every mention', () => {
  const text = '普京在莫斯科会见王毅。普京说，会谈有益。';
  const [putin, wang] = engine.annotate(text, { date: '2023-09-20' }).figures;
  expect(putin).toMatchObject({ names: { en: 'Vladimir Putin', hantTW: '弗拉迪米爾·普丁' }, source: 'bundled' });
  expect(putin?.mentions).toEqual([
    { start: 0, end: 2 },
    { start: 11, end: 13 },
  ]);
  expect(wang).toMatchObject({ id: 'wang-yi', asOf: '2023-09-20', mentions: [{ start: 8, end: 10 }] });
});

test('notes of a known page bring its roles and readings, whatever the address’s protocol, port or query', () => {
  const text = '王毅谈朝鲜。';
  for (const url of ['https://news.example/a/1.html', 'http://news.example:8080/a/1.html?x=1#top']) {
    const { words, figures } = engine.annotate(text, { url });
    expect(figures[0]).toMatchObject({ role: '测试职务', roleEn: 'test office', asOf: '2023-09-20' });
    expect(words.flatMap(({ readings }) => readings)).toEqual(['wang2', 'yi4', 'tan2', 'chao2', 'xian3']);
  }
});

test('offsets count UTF-16 units, and a character without a known reading keeps its place', () => {
  const text = '他吃𠮷野家。';
  expect(engine.annotate(text).words).toMatchObject([
    { start: 0, end: 1, readings: ['ta1'] },
    { start: 1, end: 2, readings: ['chi1'] },
    { start: 2, end: 4, readings: [''] },
    { start: 4, end: 5, readings: ['ye3'] },
    { start: 5, end: 6, readings: ['jia1'] },
  ]);
});

test('without the dictionary there are words, readings and figures all the same', () => {
  const text = '普京访问北京。';
  expect(wordsOf(text, withoutDictionary)).toBe('普京 pu3 jing1 / 访问 fang3 wen4 / 北京 bei3 jing1');
  expect(withoutDictionary.annotate(text).figures.map(({ id }) => id)).toEqual(['vladimir-putin']);
  expect(withoutDictionary.lookUp(text, 0)).toEqual([]);
});

test('looking up gives the longest word first, then shorter ones and characters', () => {
  const text = '在联合国大会上';
  expect(engine.lookUp(text, 1).map(({ start, end }) => text.slice(start, end))).toEqual([
    '联合国大会',
    '联合国',
    '联合',
    '联',
    '合',
    '国',
    '大',
    '会',
  ]);
});

test('pinyin is spelled with the capitals and parts of names, and stands over Han characters only', () => {
  const text = '9月，普京与王毅去西安。';
  const spelled = spellWords(text, engine.annotate(text));
  expect(spelled.map(({ start, end, pinyin }) => `${text.slice(start, end)} ${pinyin}`)).toEqual([
    '月 yuè',
    '普京 Pǔjīng',
    '与 yǔ',
    '王毅 Wáng Yì',
    '去 qù',
    "西安 Xī'ān",
  ]);
});

test('an empty text, and one without Chinese, has nothing in it', () => {
  for (const text of ['', '\n', 'Plain English, 2023.']) {
    expect(engine.annotate(text)).toEqual({ words: [], figures: [], script: null });
  }
});

test('a term that the article glosses and uses again is one word of that article', () => {
  const text = '她在蓝桥数据论坛（Blue Bridge Data Forum）上发言。蓝桥数据论坛每年一次。';
  const shown = wordsOf(text)
    .split(' / ')
    .filter((word) => word.includes('蓝'));
  expect(shown).toEqual(Array(2).fill('蓝桥数据论坛 lan2 qiao2 shu4 ju4 lun4 tan2'));
  expect(wordsOf('蓝桥数据论坛每年一次。')).toMatch(/^蓝桥? /);
});
