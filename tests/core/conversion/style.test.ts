/** What the person may choose of a conversion: 臺, regional names, regional quotation marks. */
import type { Script, TargetScript } from '../../../src/core/annotations.ts';
import { convertedOffset } from '../../../src/core/converted-offset.ts';
import { createEngine } from '../../../src/core/engine.ts';
import type { Figure } from '../../../src/core/schemas.ts';
import { openConversion } from '../../../src/lexicon/conversion.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable, openedFigures } from '../../lexicon/compiled.ts';

const person = (id: string, hans: string, hantTW: string, hantHK: string, syllables: string): Figure => ({
  id,
  names: { hans, hantTW, hantHK, en: id },
  shortNames: [hans, hantTW, hantHK].map((name) => name.split('·').at(-1) ?? name),
  reading: syllables,
  offices: [{ hans: '总统', en: 'president' }],
  asOf: '2026-01-01',
});

const people = [
  person('putin', '弗拉基米尔·普京', '弗拉迪米爾·普丁', '弗拉基米爾·普京', 'Fu2 la1 ji1 mi3 er3 Pu3 jing1'),
  person('trudeau', '贾斯廷·特鲁多', '賈斯汀·杜魯道', '賈斯汀·杜魯多', 'Jia3 si1 ting2 Te4 lu3 duo1'),
  person('trump', '唐纳德·特朗普', '唐納·川普', '唐納德·特朗普', 'Tang2 na4 de2 Te4 lang3 pu3'),
  person('reagan', '罗纳德·里根', '隆納·雷根', '朗奴·列根', 'Luo2 na4 de2 Li3 gen1'),
  person('blair', '托尼·布莱尔', '東尼·布萊爾', '貝理雅', 'Tuo1 ni2 Bu4 lai2 er3'),
];
const engine = createEngine(
  { figures: openedFigures(people), pageNotes: [] },
  openLexicon(compiledTable()),
  null,
  openConversion(compiledConversion()),
);
const plain = { formalTai: false, regionalNames: false, regionalQuotes: false };
const convert = (text: string, target: TargetScript, style: Partial<typeof plain>, script: Script = 'hans') =>
  engine.convertWithOffsets(text, target, script, { ...plain, ...style });

const formal = { formalTai: true };
test.each([
  ['台湾的电台说台风过了台北', 'hans', '臺灣的電臺說颱風過了臺北'],
  ['浙江台州和天台山', 'hans', '浙江台州和天台山'],
  ['写字台和台积电', 'hans', '寫字檯和台積電'],
  ['台灣的舞台，台州的颱風', 'hant', '臺灣的舞臺，台州的颱風'],
] as const)('formal Taiwanese of %s (%s) is %s', (text, script, converted) => {
  expect(convert(text, 'hant-TW', formal, script).text).toBe(converted);
});

test('臺 is for Taiwan alone, and only when it is asked for', () => {
  expect(convert('台湾的电台', 'hant-HK', formal).text).toBe('台灣的電台');
  expect(convert('台湾的电台', 'hant-TW', {}).text).toBe('台灣的電台');
});

const names = { regionalNames: true };
test.each([
  ['俄罗斯总统弗拉基米尔·普京说，普京总统', 'hant-TW', '俄羅斯總統弗拉迪米爾·普丁說，普丁總統'],
  ['前总统里根和前首相布莱尔', 'hant-TW', '前總統雷根和前首相布萊爾'],
  ['前总统里根和前首相布莱尔', 'hant-HK', '前總統列根和前首相貝理雅'],
  ['访问老挝、新西兰和沙特阿拉伯', 'hant-TW', '訪問寮國、紐西蘭和沙烏地阿拉伯'],
  ['访问老挝、新西兰和沙特阿拉伯', 'hant-HK', '訪問老撾、紐西蘭和沙地阿拉伯'],
] as const)('with regional names %s in %s is %s', (text, target, converted) => {
  expect(convert(text, target, names).text).toBe(converted);
});

test('the names of one region come into those of another, and of the mainland', () => {
  const text = '美國總統川普訪問寮國與北韓';
  const to = (target: TargetScript) => convert(text, target, names, 'hant').text;
  expect(to('hans')).toBe('美国总统特朗普访问老挝与朝鲜');
  expect(to('hant-HK')).toBe('美國總統特朗普訪問老撾與北韓');
  expect(to('hant-TW')).toBe(text);
  expect(convert('美国总统川普说', 'hans', names).text).toBe('美国总统特朗普说');
});

/** `普京 pu3 ding1`: the name in the text and how the one in its place is read, each part with its capitals. */
function readings(text: string, target: TargetScript, script: Script = 'hans'): string[] {
  return (convert(text, target, names, script).renamed ?? []).map(({ start, end, words }) => {
    const read = words.map((word) => word.readings.map((one, i) => (word.capitals?.includes(i) ? `^${one}` : one)));
    return `${text.slice(start, end)} ${read.map((part) => part.join(' ')).join(' · ')}`;
  });
}

test('another name says how it is read: by the person’s own reading where that is it, else by its characters', () => {
  const text = '总统唐纳德·特朗普说，普京、里根和布莱尔访问老挝和沙特阿拉伯';
  expect(readings(text, 'hant-TW')).toEqual([
    '唐纳德·特朗普 ^tang2 na4 · ^chuan1 pu3',
    '普京 ^pu3 ding1',
    '里根 ^lei2 gen1',
    '老挝 ^liao2 guo2',
    '沙特阿拉伯 ^sha1 wu1 di4 ^a1 la1 bo2',
  ]);
  expect(readings('美國總統川普和普丁訪問寮國', 'hans', 'hant')).toEqual([
    '川普 ^te4 lang3 pu3',
    '普丁 ^pu3 jing1',
    '寮國 ^lao3 wo1',
  ]);
});

test('the same name in another script is none that says so', () => {
  expect(readings('总统布莱尔访问意大利', 'hant-HK')).toEqual(['布莱尔 ^bei4 ^li3 ya3']);
  // A name by sound begins no Chinese one, though 杜 is a surname.
  expect(readings('总理特鲁多发言', 'hant-TW')).toEqual(['特鲁多 ^du4 lu3 dao4']);
  expect(convert('总统普京访问老挝', 'hant-TW', {})).not.toHaveProperty('renamed');
});

test('names stay as they are written unless regional ones are asked for', () => {
  expect(convert('普京和里根访问老挝', 'hant-TW', {}).text).toBe('普京和里根訪問老撾');
});

test.each(['朝鮮半島', '朝鮮停戰協定', '意大利麵', '阿爾卡塔爾', '哈薩克族', '新西蘭·史密斯'])(
  'a country’s name inside %s is left alone',
  (written) => {
    const hans = engine.convert(`这是${written}`, 'hans').slice(2);
    expect(convert(`他说${hans}很好`, 'hant-TW', names).text).toBe(`他說${written}很好`);
  },
);

test('offsets stay right before, inside and behind names that become shorter or longer', () => {
  const text = '总统特朗普访问沙特阿拉伯，普京在场';
  const converted = convert(text, 'hant-TW', names);
  expect(converted.text).toBe('總統川普訪問沙烏地阿拉伯，普丁在場');
  const at = (offset: number) => convertedOffset(converted, offset);
  expect(converted.text.slice(at(2), at(5))).toBe('川普');
  expect(converted.text.slice(at(7), at(12))).toBe('沙烏地阿拉伯');
  expect(converted.text.slice(at(13), at(15))).toBe('普丁');
  const offsets = Array.from({ length: text.length + 1 }, (_, offset) => at(offset));
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  expect(offsets.at(-1)).toBe(converted.text.length);
});

const quotes = { regionalQuotes: true };
test.each([
  ['他说：“‘好’是什么？”', 'hant-TW', '他說：「『好』是什麼？」'],
  ['他说：“读“书””', 'hant-HK', '他說：「讀『書』」'],
  ['标题里的‘好’字', 'hant-TW', '標題裡的『好』字'],
  ['他说don’t和“rock ’n’ roll”', 'hant-TW', '他說don’t和「rock ’n’ roll」'],
  ['没有下半的“引号', 'hant-TW', '沒有下半的“引號'],
  ['没有上半的引号”，“有的”', 'hant-TW', '沒有上半的引號”，「有的」'],
  ['上一段“没完\n下一段”完了', 'hant-TW', '上一段“沒完\n下一段”完了'],
  ['他说\n“All of it,” he said.', 'hant-TW', '他說\n“All of it,” he said.'],
  ['他说：「好『吗』」', 'hans', '他说：“好‘吗’”'],
] as const)('quotation marks of %j in %s are %j', (text, target, converted) => {
  expect(convert(text, target, quotes).text).toBe(converted);
});

test('quotation marks come back from Taiwan’s, and stay unless the region’s are asked for', () => {
  expect(convert('他說：「『好』嗎？」', 'hans', quotes, 'hant').text).toBe('他说：“‘好’吗？”');
  expect(convert('他说：“好”', 'hant-TW', {}).text).toBe('他說：“好”');
});
