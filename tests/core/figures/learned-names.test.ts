import { nameReading } from '../../../src/core/figures/learned-names.ts';

/** The name, whether it is written surname first, its characters as words read them, and as the name is read. */
const names: [name: string, chineseStyle: boolean, asWords: string, asName: string][] = [
  ['查克·格拉斯利', false, 'zha1 ke4 ge2 la1 si1 li4', 'Cha2 ke4 Ge2 la1 si1 li4'],
  ['本·华莱士', false, 'ben3 hua4 lai2 shi4', 'Ben3 Hua2 lai2 shi4'],
  ['阿比·艾哈迈德', false, 'a1 bi3 ai4 ha3 mai4 de2', 'A1 bi3 Ai4 ha1 mai4 de2'],
  ['查良镛', true, 'cha2 liang2 yong1', 'Zha1 Liang2 yong1'],
  ['杨振宁', true, 'yang2 zhen4 ning4', 'Yang2 Zhen4 ning2'],
  ['长泽雅美', true, 'zhang3 ze2 ya3 mei3', 'Chang2 ze2 Ya3 mei3'],
  ['王子铭', true, 'wang2 zi5 ming2', 'Wang2 Zi3 ming2'],
];

test.each(names)(
  '%s: surname, given name and a name by sound have their own readings',
  (hans, style, asWords, asName) => {
    expect(nameReading(hans, style, { read: () => asWords.split(' ') })).toBe(asName);
  },
);
