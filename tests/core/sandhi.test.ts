import { spelled } from './spoken-text.ts';

describe('一 is heard by the tone behind it', () => {
  test.each([
    ['一 yi1 / 个 ge4', 'yí gè'],
    ['一 yi1 / 天 tian1', 'yì tiān'],
    ['一 yi1 / 年 nian2', 'yì nián'],
    ['一 yi1 / 点 dian3', 'yì diǎn'],
    ['一起 yi1 qi3 / 去 qu4', 'yìqǐ qù'],
    ['一定 yi1 ding4', 'yídìng'],
    ['一心一意 yi1 xin1 yi1 yi4', 'yìxīnyíyì'],
    ['一点儿 yi1 dian3 er5', 'yìdiǎnr'],
    ['一个 yi1 ge5', 'yí ge'],
    ['这 zhe4 / 一 yi1 / 天 tian1', 'zhè yì tiān'],
    ['这一 zhe4 yi1 / 天 tian1', 'zhèyì tiān'],
    ['每一 mei3 yi1 / 个 ge4', 'měiyí gè'],
    ['从 cong2 / 一 yi1 / 开始 kai1 shi3', 'cóng yì kāishǐ'],
    ['一 yi1 / 不 bu4 / 小心 xiao3 xin1', 'yí bù xiǎoxīn'],
    ['一天 yi1 tian1 / 一天 yi1 tian1', 'yì tiān yì tiān'],
    ['一万一千 yi1 wan4 yi1 qian1', 'yíwàn yìqiān'],
  ])('%s → %s', (text, pinyin) => {
    expect(spelled(text, { sandhiYiBu: true })).toBe(pinyin);
  });
});

describe('一 stays yī where it counts in order, by digits, or ends what is said', () => {
  test.each([
    ['第一 di4 yi1 / 个 ge4', 'dìyī gè'],
    ['第一次 di4 yi1 ci4', 'dìyī cì'],
    ['一月 yi1 yue4 / 一日 yi1 ri4', 'yīyuè yī rì'],
    ['星期一 xing1 qi1 yi1 / 上午 shang4 wu3', 'xīngqīyī shàngwǔ'],
    ['二〇一一年 er4 ling2 yi1 yi1 nian2', 'èr líng yī yī nián'],
    ['一九九八年 yi1 jiu3 jiu3 ba1 nian2', 'yī jiǔ jiǔ bā nián'],
    ['十一 shi2 yi1 / 个 ge4', 'shíyī gè'],
    ['一百一十一 yi1 bai3 yi1 shi2 yi1', 'yìbǎi yīshíyī'],
    ['一号 yi1 hao4 / 楼 lou2', 'yī hào lóu'],
    ['一流 yi1 liu2', 'yīliú'],
    ['统一 tong3 yi1 / 的 de5', 'tǒngyī de'],
    ['唯一 wei2 yi1 / 办法 ban4 fa3', 'wéiyī bànfǎ'],
    ['统一战线 tong3 yi1 zhan4 xian4', 'tǒngyīzhànxiàn'],
    ['百分之一 bai3 fen1 zhi1 yi1 / 的 de5', 'bǎi fēn zhī yī de'],
    ['万一 wan4 yi1 / 下雨 xia4 yu3', 'wànyī xiàyǔ'],
    ['一 yi1 / 到 dao4 / 两 liang3 / 天 tian1', 'yī dào liǎng tiān'],
    ['一 yi1 / 。 / 是 shi4', 'yī shì'],
    ['一神论 yi1 shen2 lun4', 'yīshénlùn'],
    ['一神論 yi1 shen2 lun4', 'yīshénlùn'],
    ['独一无二 du2 yi1 wu2 er4', "dúyīwú'èr"],
    ['数一数二 shu3 yi1 shu3 er4', "shǔyīshǔ'èr"],
  ])('%s → %s', (text, pinyin) => {
    expect(spelled(text, { sandhiYiBu: true })).toBe(pinyin);
  });
});

describe('不 and what stands between a verb and itself', () => {
  test.each([
    ['不 bu4 / 是 shi4', 'bú shì'],
    ['不 bu4 / 去 qu4', 'bú qù'],
    ['不 bu4 / 来 lai2', 'bù lái'],
    ['不对 bu4 dui4', 'búduì'],
    ['不 bu4', 'bù'],
    ['不 bu4 / 、 / 对 dui4', 'bù duì'],
    ['不一样 bu4 yi1 yang4', 'bùyíyàng'],
    ['对不起 dui4 bu5 qi3', 'duìbuqǐ'],
    ['是 shi4 / 不 bu4 / 是 shi4', 'shì bu shì'],
    ['看一看 kan4 yi1 kan4', 'kànyikàn'],
    ['想 xiang3 / 一 yi1 / 想 xiang3', 'xiǎng yi xiǎng'],
  ])('%s → %s', (text, pinyin) => {
    expect(spelled(text, { sandhiYiBu: true })).toBe(pinyin);
  });
});

describe('third tones are heard as second before third ones', () => {
  test.each([
    ['你好 ni3 hao3', 'níhǎo'],
    ['你 ni3 / 好 hao3', 'ní hǎo'],
    ['我 wo3 / 很 hen3 / 好 hao3', 'wó hén hǎo'],
    ['你 ni3 / 也 ye3 / 有 you3 / 酒 jiu3 / 吗 ma5', 'ní yě yóu jiǔ ma'],
    ['展览馆 zhan3 lan3 guan3', 'zhánlánguǎn'],
    ['小 xiao3 / 老虎 lao3 hu3', 'xiǎo láohǔ'],
    ['有 you3 / 水果 shui3 guo3', 'yǒu shuíguǒ'],
    ['有 you3 / 感情 gan3 qing2', 'yóu gǎnqíng'],
    ['永远友好 yong3 yuan3 you3 hao3', 'yóngyuǎnyóuhǎo'],
    ['所以 suo3 yi3 / 我 wo3', 'suóyǐ wǒ'],
    ['李小海 Li3 Xiao3 hai3', 'Lǐ Xiáohǎi'],
    ['哪里 na3 li5', 'náli'],
    ['姐姐 jie3 jie5', 'jiějie'],
    ['走走 zou3 zou5', 'zóuzou'],
    ['一点儿 yi1 dian3 er5 / 水 shui3', 'yīdiǎnr shuǐ'],
    ['好 hao3 / ， / 你 ni3', 'hǎo nǐ'],
  ])('%s → %s', (text, pinyin) => {
    expect(spelled(text, { sandhiThird: true })).toBe(pinyin);
  });
});

test('without sandhi every tone is the dictionary’s', () => {
  expect(spelled('一 yi1 / 个 ge4 / 你好 ni3 hao3 / 不 bu4 / 是 shi4')).toBe('yī gè nǐhǎo bù shì');
});
