import { createExtraWords } from '../../src/lexicon/extra-words.ts';
import type { KnownWords } from '../../src/core/dictionary.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { compiledTable } from './compiled.ts';

const lexicon = openLexicon(compiledTable());

/** The words of `text`, with what is between them in place: `研究|生命`. Gaps of punctuation stand alone. */
function words(text: string, extra?: KnownWords): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of lexicon.segment(text, extra)) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(text.slice(start, end));
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts.join('|');
}

const SIMPLIFIED = [
  '两|天|后|，|十|年|前|的|大楼|重新|开放|。',
  '乐坛|天后|又|唱歌|。',
  '中国|队|夺得|三|金|一|银|。',
  '孩子们|找不到|海鸥|。',
  '一|场|大火|烧|掉|了|屋顶|。',
  '行伍|出身|的|人|也|做不到|。',
  '着陆器|和|上升器|落|在|月背|。',
  '中国|外交部长|王毅|星期四|结束|对|俄罗斯|的|访问|。',
  '研究|生命|起源|的|科学家|发现|了|新|的|证据|。',
  '结婚|的|和|尚未|结婚|的|都|要|登记|。',
  '他|的|确切|地址|没有|人|知道|。',
  '这|块|地|面积|很|大|。',
  '分析|人士|认为|，|北京|可能|在|小幅|微调|它|与|华盛顿|和|莫斯科|之间|的|距离|。',
  '在|南京市|长江|大桥|上|发生|了|车祸|。',
  '发展中国家|的|经济|增长|放缓|。',
  '中国人民银行|宣布|下调|存款准备金率|。',
  '他们|正在|讨论|怎样|把|蛋糕|做|大|。',
  '两|国|关系|处于|历史|最好|时期|。',
  '新质生产力|和|大模型|成为|热词|。',
  '中国|人权|问题|和|中国人|的|看法|。',
  '中美|的|角色|，|中美|随后|发表|了|声明|。',
  '改革|开放|以来|，|国有|企业|发展|迅速|。',
  '二十大|报告|提出|了|中国式现代化|。',
  '赫尔松|和|顿巴斯|的|战事|仍|在|继续|。',
  '联合国安理会|通过|了|决议|。',
  '兰德公司|发表|了|一|份|报告|。',
  '𬭊|是|一种|化学元素|。',
];

const TRADITIONAL = [
  '他們|認為|這個|計劃|尚未|成熟|。',
  '聯合國安理會|就|烏克蘭|局勢|舉行|緊急|會議|。',
  '外長|發表|聲明|，|譴責|這|次|襲擊|。',
  '香港|特區|政府|宣布|取消|所有|入境|限制|。',
  '中國|外交部|發言人|毛寧|週三|在|例行|記者會|上|表示|，|中方|堅決|反對|。',
  '臺灣|總統|賴清德|感謝|美國國會|議員|的|支持|。',
  '行政|院長|陳建仁|說|，|政府|會|全力以赴|。',
  '這裏|的|頭髮|很|長|。',
  '蘭德公司|發表|了|一|份|報告|。',
];

const NUMERALS = [
  '他|学习|中文|已经|三十二|年|了|。',
  '一九九八年|三月|五日|，|会议|在|人民大会堂|开幕|。',
  '2023年|9月|21日|上午|8时|30分|，|北京市|气象台|发布|预警|。',
  '２０２３年|９月|２１日|',
  '百分之五十|的|受访者|表示|，|二十一世纪|是|亚洲|的|世纪|。',
  '净利润|增长|百分之三点五|，|达到|三百二十五亿|元|。',
  '第78|届|联合国大会|将|于|下周|在|纽约|举行|。',
  '全国|二十多|个|省市|的|3000多万|人|受灾|。',
  '数百|名|示威者|高喊|口号|。',
  '九十年代|的|上海|',
  '二十一世紀|是|亞洲|的|世紀|。',
  '研究|顯示|，|百分之六十|的|民眾|支持|這|項|政策|。',
];

const NAMES = [
  '普京|总统|在|克里姆林宫|会见|了|帕特鲁舍夫|。',
  '高级|研究员|库普坎|说|，|这|会|对|北京|产生|影响|。',
  '张汉晖|大使|说|，|谈判|仍|在|继续|。',
  '记者|李成贤|从|首尔|报道|。',
  '国务院|总理|李强|出席|了|会议|。',
  '诸葛正义|是|一|名|律师|。',
  '苏尔坦|·|贾比尔|和|西蒙|·|斯蒂尔|表示|，|授予|卡塔琳|·|考里科|和|德鲁|·|韦斯曼|。',
];

test.each([...SIMPLIFIED, ...TRADITIONAL, ...NUMERALS, ...NAMES])('%s is cut so into words', (expected) => {
  const text = expected.replaceAll('|', '');
  expect(words(text)).toBe(expected.replace(/\|$/, ''));
});

test('Latin, digits and punctuation are no words, and headwords with Latin letters are', () => {
  expect(words('Antony Blinken抵达。')).toBe('Antony Blinken|抵达|。');
  expect(words('一家AA制餐厅用3D打印机做蛋糕')).toBe('一家|AA制|餐厅|用|3D打印机|做|蛋糕');
  expect(lexicon.segment('GDP 5.2%, Brexit!')).toEqual([]);
  expect(lexicon.segment('')).toEqual([]);
});

test('names that the text is known to use stay whole, in the middle of common words too', () => {
  const figures = createExtraWords(['布林肯', '岸田文雄', '蔡英文', '王毅', '']);
  expect(words('国务卿布林肯和岸田文雄会谈', figures)).toBe('国务卿|布林肯|和|岸田文雄|会谈');
  expect(words('國務卿布林肯', figures)).toBe('國務卿|布林肯');
  expect(words('蔡英文出席', figures)).toBe('蔡英文|出席');
  expect(words('国王毅然决定辞职', figures)).toBe('国王|毅然|决定|辞职');
});

test('spans are offsets into the text, in order, with no Han character left out and no pair cut', () => {
  const text = '“𰻝𰻝面”，好吃！\n2023年，欧阳𬭊说：𠮷野家OK。\ud869';
  const spans = lexicon.segment(text);
  expect(spans.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
    [1, '𰻝𰻝面'],
    [8, '好吃'],
    [12, '2023年'],
    [18, '欧阳'],
    [20, '𬭊'],
    [22, '说'],
    [24, '𠮷'],
    [26, '野'],
    [27, '家'],
    [31, '\ud869'],
  ]);
});
