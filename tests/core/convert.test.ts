import { convert } from '../../src/core/convert.ts';

const conversions: [what: string, from: string, hans: string, hantTW: string, hantHK: string][] = [
  [
    'one simplified character of several traditional ones, by its word',
    '他的头发很长，以后皇后也来吃面条。',
    '他的头发很长，以后皇后也来吃面条。',
    '他的頭髮很長，以後皇后也來吃麵條。',
    '他的頭髮很長，以後皇后也來吃麪條。',
  ],
  [
    'the form that each region prints, from simplified',
    '出租车里为什么没有人？',
    '出租车里为什么没有人？',
    '出租車裡為什麼沒有人？',
    '出租車裏為什麼沒有人？',
  ],
  [
    'one region’s form into the other’s',
    '計程車裡為什麼沒有人？',
    '计程车里为什么没有人？',
    '計程車裡為什麼沒有人？',
    '計程車裏為什麼沒有人？',
  ],
  ['words stay the writer’s own', '软件和网络', '软件和网络', '軟件和網絡', '軟件和網絡'],
  ['text that is not Chinese', 'NATO 2023', 'NATO 2023', 'NATO 2023', 'NATO 2023'],
];

test.each(conversions)('%s: %s', (_, from, hans, hantTW, hantHK) => {
  expect([convert(from, 'hans'), convert(from, 'hant-TW'), convert(from, 'hant-HK')]).toEqual([hans, hantTW, hantHK]);
});
