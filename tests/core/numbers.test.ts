import { sayCardinal } from '../../src/core/cardinals.ts';
import { numberReading } from '../../src/core/number-units.ts';
import { findNumbers } from '../../src/core/numbers.ts';

/** What is said, with the digits that it is said for. */
const said = (text: string) => findNumbers(text).map(({ start, end, said }) => `${text.slice(start, end)} ${said}`);

test.each([
  ['0', '零'],
  ['10', '十'],
  ['12', '十二'],
  ['20', '二十'],
  ['100', '一百'],
  ['105', '一百零五'],
  ['110', '一百一十'],
  ['200', '二百'],
  ['1005', '一千零五'],
  ['1010', '一千零一十'],
  ['2000', '两千'],
  ['10000', '一万'],
  ['10500', '一万零五百'],
  ['20000', '两万'],
  ['100000', '十万'],
  ['1234567', '一百二十三万四千五百六十七'],
  ['100000000', '一亿'],
  ['100000005', '一亿零五'],
  ['1410000000', '十四亿一千万'],
  ['200000000', '两亿'],
])('%s is %s', (digits, characters) => {
  expect(sayCardinal(digits)).toBe(characters);
});

test.each([
  ['2023年', ['2023 二 零 二 三']],
  ['２０２３年', ['２０２３ 二 零 二 三']],
  ['1990年代', ['1990 一 九 九 零']],
  ['2000年历史', ['2000 两千']],
  ['2019-2023年', ['2019-2023 二 零 一 九 到 二 零 二 三']],
  ['2022-23赛季', ['2022-23 二 零 二 二 到 二 三']],
  ['（2023）', ['2023 二 零 二 三']],
  ['98年5月', ['98 九 八', '5 五']],
  ['成立70年', ['70 七十']],
  ['90后和00后', ['90 九 零', '00 零 零']],
  ['2023-09-25', ['2023-09-25 二 零 二 三 年 九 月 二十五 日']],
  ['14:30', ['14:30 十四 点 三十 分']],
  ['8:05', ['8:05 八 点 零 五 分']],
  ['2:00', ['2:00 两 点']],
  ['3:2战胜', ['3:2 三 比 二']],
])('years, dates and times: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  ['50%的人', ['50% 百 分 之 五十']],
  ['3.5％', ['3.5％ 百 分 之 三 点 五']],
  ['5%-10%', ['5%-10% 百 分 之 五 到 百 分 之 十']],
  ['5-10%', ['5-10% 百 分 之 五 到 十']],
  ['3‰', ['3‰ 千 分 之 三']],
  ['3.14', ['3.14 三 点 一 四']],
  ['12,345人', ['12,345 一万 两千 三百 四十五']],
  ['1/3', ['1/3 三 分 之 一']],
  ['5～10天', ['5～10 五 到 十']],
  ['3-2', ['3-2 三 比 二']],
  ['气温-5℃', ['-5℃ 零下 五 摄氏度']],
  ['350km/h', ['350km/h 三百 五十 公里 每 小时']],
  ['2kg', ['2kg 两 公斤']],
  ['$100', ['$100 一百 美元']],
  ['$3亿', ['3 三']],
])('shares, decimals, ranges and units: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  ['2个', '两'],
  ['2年', '两'],
  ['2万', '两'],
  ['2次', '两'],
  ['2点', '两'],
  ['2月', '二'],
  ['2日', '二'],
  ['2号', '二'],
  ['2楼', '二'],
  ['2分之1', '二'],
  ['第2个', '二'],
  ['2。', '二'],
])('2 is counted in %s as %s', (text, expected) => {
  expect(findNumbers(text)[0]?.said).toBe(expected);
});

test.each([
  ['2-3天', '两 到 三'],
  ['第78届', '七十八'],
  ['G20', '二十'],
  ['COVID-19', '十九'],
  ['C919', '九 一 九'],
  ['GPT-3.5', '三 点 五'],
  ['1.2.3', '一 点 二 点 三'],
  ['9·11', '九 一 一'],
  ['007', '零 零 七'],
  ['东风-41', '四十一'],
  ['拨打110', '幺 幺 零'],
  ['13812345678', '幺 三 八 幺 二 三 四 五 六 七 八'],
  ['010-12345678', '零 幺 零 幺 二 三 四 五 六 七 八'],
  ['编号20231', '二 零 二 三 一'],
])('names and codes: %s is said %s', (text, expected) => {
  expect(findNumbers(text).map(({ said }) => said)).toEqual([expected]);
});

test('everything that is said has a reading', () => {
  const all =
    '2023-09-25 14:30:05 -5℃ 3‰ $5 €6 £7 ¥8 350km/h 3m² 4m³ 5mm 6cm 7kWh 8MW 9GW 1Hz 2mg 3t 4mL 5°F 10-12 3:2 1/3 110';
  const silent = findNumbers(all).flatMap(({ said }) => [...said].filter((one) => one !== ' ' && !numberReading(one)));
  expect(silent).toEqual([]);
});

test('lists of numbers are not taken together', () => {
  expect(said('200，2000')).toEqual(['200 二百', '2000 两千']);
  expect(said('1,5')).toEqual(['1 一', '5 五']);
});
