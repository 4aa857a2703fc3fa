/** Units that are written in signs or Latin letters behind a number, and currencies before it, as they are said. */

/** How each unit is said, a blank between its written words. */
export const unitNames: Readonly<Record<string, string>> = {
  'km/h': '公里 每 小时',
  'km²': '平方公里',
  '㎢': '平方公里',
  km: '公里',
  '㎞': '公里',
  'm/s': '米 每 秒',
  'm²': '平方米',
  '㎡': '平方米',
  'm³': '立方米',
  m: '米',
  cm: '厘米',
  '㎝': '厘米',
  mm: '毫米',
  '㎜': '毫米',
  kg: '公斤',
  '㎏': '公斤',
  mg: '毫克',
  g: '克',
  t: '吨',
  L: '升',
  mL: '毫升',
  ml: '毫升',
  kWh: '千瓦时',
  kW: '千瓦',
  MW: '兆瓦',
  GW: '吉瓦',
  Hz: '赫兹',
  '°C': '摄氏度',
  '℃': '摄氏度',
  '°F': '华氏度',
  '℉': '华氏度',
  '°': '度',
};

/** The same of signs before a number, said behind it. */
export const currencyNames: Readonly<Record<string, string>> = { $: '美元', '¥': '元', '€': '欧元', '£': '英镑' };

/** Numbered readings of everything that a number is said with. */
const readings: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '零ling2 一yi1 二er4 两liang3 三san1 四si4 五wu3 六liu4 七qi1 八ba1 九jiu3 十shi2 百bai3 千qian1 万wan4 亿yi4 幺yao1 ' +
    '点dian3 分fen1 之zhi1 年nian2 月yue4 日ri4 秒miao3 到dao4 比bi3 负fu4 下xia4 每mei3 小xiao3 时shi2 公gong1 里li3 斤jin1 ' +
    '平ping2 方fang1 立li4 米mi3 厘li2 毫hao2 克ke4 吨dun1 升sheng1 瓦wa3 兆zhao4 吉ji2 赫he4 兹zi1 摄she4 华hua2 氏shi4 度du4 ' +
    '美mei3 元yuan2 欧ou1 英ying1 镑bang4'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** The reading of a character of a number that is said. */
export function numberReading(character: string): string {
  return readings[character] ?? '';
}
