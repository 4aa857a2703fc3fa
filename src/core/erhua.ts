/** 儿 as a suffix, which ends the syllable before it: 一点儿 yīdiǎnr; in 女儿 nǚ'ér it is a syllable of its own. */

/** The reading of 儿 as a suffix: it writes `r` behind the syllable before it. */
export const suffixed = 'r5';

/** Words in which 儿 is a child or a person, or the sound of a foreign name; several of them have the suffix as well. */
const ownSyllable = new RegExp(
  '(?:(?<![孙孫侄闺閨])女|婴|嬰|幼|少|孤|胎|健|男|育|托|弃|棄|患|宠|寵|乞|乳|能|娇|嬌|妻|侄|姪|娃|唐氏|祖|么|徒|产|產|(?<!学|學)生|' +
    '幸运|幸運|弄潮|混血|流浪|残疾|殘疾|畸形|雏|雛|童|憨|养|養|拖|莫卧|莫臥|帖木|笛卡|安琪|香奈|奴|台|臺|鹿|正|酷|孙(?!女)|孫(?!女)|' +
    '^小|^家|^幺|^干|^乾|^老|^可|^我|^吾|^犬|^爱|^愛)[儿兒]' +
    '|[儿兒](?:童|子|女|戏|戲|媳|孙|孫|科|歌|时|時|臂|山|喜)',
  'gu',
);

/**
 * Readings in which every 儿 that is a suffix is read so.
 * @param characters the Han characters of a word
 * @param readings numbered, one a character; 儿 as `er2`, as `er5` or already as `r5`
 */
export function joinErhua(characters: readonly string[], readings: readonly string[]): readonly string[] {
  if (!characters.includes('儿') && !characters.includes('兒')) return readings;
  const word = characters.join('');
  const own = new Set<number>();
  for (const match of word.matchAll(ownSyllable)) own.add(match.index + match[0].search(/[儿兒]/));
  let at = 0;
  return readings.map((reading, i) => {
    const character = characters[i] ?? '';
    const offset = at;
    at += character.length;
    const suffix = i > 0 && /[儿兒]/.test(character) && /^er[25]$/i.test(reading) && !own.has(offset);
    return suffix ? suffixed : reading;
  });
}
