/** What is written together and what apart, in sentences that are read whole: GB/T 16159. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/core/engine.ts';
import { openReadingModel } from '../../src/core/readings/model.ts';
import { spellWords } from '../../src/core/spelling.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable } from '../lexicon/compiled.ts';

const { annotate } = createEngine(
  { figures: null, pageNotes: [] },
  openLexicon(compiledTable()),
  openReadingModel(readFileSync(join(__dirname, '../../assets/readings/model.bin'))),
  openConversion(compiledConversion()),
);
const spelled = (text: string) =>
  spellWords(text, annotate(text))
    .map(({ pinyin }) => pinyin)
    .join(' ');

test.each([
  ['公司的首席执行官在谈人工智能', 'gōngsī de shǒuxí zhíxíngguān zài tán réngōng zhìnéng'],
  ['国家安全顾问发来电子邮件', 'guójiā ānquán gùwèn fā lái diànzǐ yóujiàn'],
  ['長江流域的自然災害', 'Chángjiāng liúyù de zìrán zāihài'],
  ['一心为人民服务', 'yīxīn wèi rénmín fúwù'],
  ['列宁格勒的大大小小的工厂', 'Liènínggélè de dàdàxiǎoxiǎo de gōngchǎng'],
  ['他莫名其妙地笑了', 'tā mòmíngqímiào de xiào le'],
])('%s: a long word is written in its parts, a proverb and a name in one', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test.each([
  ['中朝俄三国', 'Zhōng-Cháo-É sānguó'],
  ['朝俄之间，俄朝签约', 'Cháo-É zhījiān É-Cháo qiānyuē'],
  ['对美出口，美英澳协议', 'duì Měi chūkǒu Měi-Yīng-Ào xiéyì'],
  ['他朝美国走去，对美的追求不变', 'tā cháo Měiguó zǒu qù duì měi de zhuīqiú bùbiàn'],
  ['中俄关系和三国时期', 'Zhōng-É guānxì hé Sānguó shíqī'],
])('%s: countries by one character each are joined, and only they', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test.each([
  ['中共中央，安理会，冬奥会', "Zhōnggòng Zhōngyāng Ānlǐhuì Dōng'àohuì"],
  ['亚太经合组织，国家发展和改革委员会', 'Yà-Tài Jīng-Hé Zǔzhī Guójiā Fāzhǎn hé Gǎigé Wěiyuánhuì'],
  ['涡阳县，六安市', "Guōyáng Xiàn Lù'ān Shì"],
  ['城中的人走出大山', 'chéngzhōng de rén zǒuchū dàshān'],
])('%s: abbreviations, and kinds of places, have their capitals', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test.each([
  ['一名张姓男子被捕，张男坦承，李女否认', 'yī míng Zhāng xìng nánzǐ bèibǔ Zhāng nán tǎnchéng Lǐ nǚ fǒurèn'],
  ['49歲劉姓業者說', 'suì Liú xìng yèzhě shuō'],
  ['小王和老李姓什么，小陈说', 'Xiǎo Wáng hé Lǎo Lǐ xìng shénme Xiǎo Chén shuō'],
  ['他向总统汇报，从部长到教授', 'tā xiàng zǒngtǒng huìbào cóng bùzhǎng dào jiàoshòu'],
  ['向女士姓向，百姓一张女装照', 'Xiàng nǚshì xìng Xiàng bǎixìng yī zhāng nǚzhuāng zhào'],
  ['小范围的小程序', 'xiǎo fànwéi de xiǎo chéngxù'],
  [
    '萬姓男子打人，萬否認，警方將萬帶回，罰一萬元',
    'Wàn xìng nánzǐ dǎ rén Wàn fǒurèn jǐngfāng jiāng Wàn dàihuí fá yīwàn yuán',
  ],
  ['高姓男子很高，高说不知情', 'Gāo xìng nánzǐ hěn gāo Gāo shuō bùzhī qíng'],
  ['金哲问：好吗？李明答：好', 'Jīn Zhé wèn hǎo ma Lǐ Míng dá hǎo'],
])('%s: a surname beside what tells that somebody is called so has its capital', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test.each([
  ['增长百分之五点二，四十多年', 'zēngzhǎng bǎi fēn zhī wǔ diǎn èr sìshí duō nián'],
  ['各国每年有两种，一周之内', 'gè guó měi nián yǒu liǎng zhǒng yī zhōu zhīnèi'],
])('%s: numerals and what points at one of a kind stand by themselves', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test.each([
  ['两天后身上都湿了', 'liǎng tiān hòu shēnshang dōu shī le'],
  ['最美的，最好时机，都市里', 'zuì měi de zuìhǎo shíjī dūshì li'],
  ['让人体细胞自己制造', 'ràng réntǐ xìbāo zìjǐ zhìzào'],
])('%s: a place of few people is not found in common words', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test.each([
  ['他是第一个到的，第一天就走了', 'tā shì dìyī ge dào de dìyī tiān jiù zǒu le'],
  ['这是第一手资料', 'zhè shì dìyīshǒu zīliào'],
  ['三个人，十多个人，多个人账户，个人资料', 'sān ge rén shí duō ge rén duō gèrén zhànghù gèrén zīliào'],
  ['第四季度有一百二十余人', 'dìsì jìdù yǒu yībǎi èrshí yú rén'],
])('%s: an ordinal keeps its numeral', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test('firms whose names are words have their capitals, but not where the word goes on', () => {
  expect(spelled('特斯拉和三星电子在三星级酒店见三星上将')).toBe(
    'Tèsīlā hé Sānxīng diànzǐ zài sān xīngjí jiǔdiàn jiàn sānxīng shàngjiàng',
  );
});

test('newspapers and meetings of two leaders have their capitals', () => {
  expect(spelled('自由時報和经济日报报道了拜习会')).toBe('Zìyóu Shíbào hé Jīngjì Rìbào bàodào le Bài Xí Huì');
});
