/** Readings with the real dictionary and model: what each part decides, and what happens without it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleOptions, createEngine } from '../../../src/core/engine.ts';
import { openReadingModel } from '../../../src/core/readings/model.ts';
import { preferredReadings } from '../../../src/core/readings/preferred-readings.ts';
import { makeExamples, numberReadings, parseMarked } from '../../../src/core/readings/train/examples.ts';
import { packModel } from '../../../src/core/readings/train/pack.ts';
import { trainReadings } from '../../../src/core/readings/train/train.ts';
import { createWordReader } from '../../../src/core/readings/word-readings.ts';
import { openConversion } from '../../../src/lexicon/conversion.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable } from '../../lexicon/compiled.ts';

const file = readFileSync(join(__dirname, '../../../assets/readings/model.bin'));
const lexicon = openLexicon(compiledTable());
const conversion = openConversion(compiledConversion());
const data = { figures: null, pageNotes: [] };
const engine = createEngine(data, lexicon, openReadingModel(file), conversion);
const withoutModel = createEngine(data, lexicon, null, conversion);

function read(text: string, options: ArticleOptions = {}, made = engine): string {
  return made
    .annotate(text, options)
    .words.flatMap(({ readings }) => readings)
    .join(' ');
}

test('one character is read by what stands around it', () => {
  expect(read('桌上有一只猫，我只看见一只。')).toBe('zhuo1 shang5 you3 yi1 zhi1 mao1 wo3 zhi3 kan4 jian4 yi1 zhi1');
  expect(read('他汉语说得好。')).toBe('ta1 han4 yu3 shuo1 de5 hao3');
  expect(read('他得到消息，得意地笑了。')).toBe('ta1 de2 dao4 xiao1 xi5 de2 yi4 de5 xiao4 le5');
  expect(read('我得走了。')).toBe('wo3 dei3 zou3 le5');
});

test('a surname is read as one only where there is a name', () => {
  expect(read('单先生说，这张单子丢了。')).toBe('shan4 xian1 sheng5 shuo1 zhe4 zhang1 dan1 zi5 diu1 le5');
  expect(read('她姓查，在调查局工作。')).toBe('ta1 xing4 zha1 zai4 diao4 cha2 ju2 gong1 zuo4');
  expect(read('任正非曾任校长。')).toBe('ren2 zheng4 fei1 ceng2 ren4 xiao4 zhang3');
});

test('places are read as they are called', () => {
  expect(read('从台州、六安到铅山、丽水和番禺')).toBe(
    'cong2 tai1 zhou1 lu4 an1 dao4 yan2 shan1 li2 shui3 he2 pan1 yu2',
  );
});

test('traditional text is read as its simplified form, and better where it tells words apart', () => {
  expect(read('朝鮮的銀行行長說，頭髮長長了。')).toBe(read('朝鲜的银行行长说，头发长长了。'));
  expect(read('這隻貓只吃魚。')).toBe('zhe4 zhi1 mao1 zhi3 chi1 yu2');
});

test('Taiwan’s readings are used when they are asked for', () => {
  expect(read('下星期的企業')).toBe('xia4 xing1 qi1 de5 qi3 ye4');
  expect(read('下星期的企業', { taiwan: true })).toBe('xia4 xing1 qi2 de5 qi4 ye4');
});

test('without the model, the dictionary reads; without both, every character is read all the same', () => {
  expect(read('银行行长访问重庆。', {}, withoutModel)).toBe('yin2 hang2 hang2 zhang3 fang3 wen4 chong2 qing4');
  expect(read('银行在重庆。', {}, createEngine(data, null))).toBe('yin2 hang2 zai4 chong2 qing4');
});

test('a damaged model is refused, wherever the damage is', () => {
  expect(openReadingModel(file)).not.toBeNull();
  expect(openReadingModel(new Uint8Array(0))).toBeNull();
  expect(openReadingModel(file.subarray(0, file.length - 2))).toBeNull();
  for (const at of [0, 5, 9, 13, 17, 100, file.length >> 1, file.length - 1]) {
    const damaged = Uint8Array.from(file);
    damaged[at]! ^= 1;
    expect(openReadingModel(damaged)).toBeNull();
  }
});

test('the model is at most 800 KB', () => expect(file.length).toBeLessThanOrEqual(800_000));

test('training is repeatable, and what it packs reads what it was trained on', () => {
  const marked = parseMarked('他在银行工作。\t3\t行\thang2\n我们步行回家。\t3\t行\txing2\n'.repeat(5));
  const readings = numberReadings(marked);
  const train = () =>
    packModel(trainReadings(makeExamples(marked, readings, lexicon.segment, createWordReader(lexicon)), readings));
  expect(train()).toEqual(train());
  const tiny = createEngine(data, lexicon, openReadingModel(train()), conversion);
  expect(read('银行', {}, tiny)).toBe('yin2 hang2');
  expect(() => parseMarked('行\t1\t行\txing2')).toThrow('not a marked character');
});

test('the list of settled readings has one syllable a character', () => {
  const wrong = [...preferredReadings].filter(
    ([word, list]) => list.length !== word.length || !list.every((reading) => /^[a-zü]+[1-5]$/.test(reading)),
  );
  expect(wrong).toEqual([]);
});
