/** Numbered pinyin syllables in zhuyin: `bei3` → `ㄅㄟˇ`. */

const initials: Record<string, string> = {
  ...table('b ㄅ p ㄆ m ㄇ f ㄈ d ㄉ t ㄊ n ㄋ l ㄌ g ㄍ k ㄎ h ㄏ j ㄐ q ㄑ x ㄒ'),
  ...table('zh ㄓ ch ㄔ sh ㄕ r ㄖ z ㄗ c ㄘ s ㄙ'),
};
const finals: Record<string, string> = {
  ...table('a ㄚ o ㄛ e ㄜ ê ㄝ ai ㄞ ei ㄟ ao ㄠ ou ㄡ an ㄢ en ㄣ ang ㄤ eng ㄥ er ㄦ ong ㄨㄥ'),
  ...table('i ㄧ ia ㄧㄚ io ㄧㄛ ie ㄧㄝ iai ㄧㄞ iao ㄧㄠ iu ㄧㄡ ian ㄧㄢ in ㄧㄣ iang ㄧㄤ ing ㄧㄥ iong ㄩㄥ'),
  ...table('u ㄨ ua ㄨㄚ uo ㄨㄛ uai ㄨㄞ ui ㄨㄟ uan ㄨㄢ un ㄨㄣ uang ㄨㄤ ueng ㄨㄥ'),
  ...table('ü ㄩ üe ㄩㄝ üan ㄩㄢ ün ㄩㄣ'),
};
/** Syllables that are no initial with a final; of 儿 as a suffix, 嗯, 呣, 噷, 哼. */
const whole = table('r ㄦ m ㄇ n ㄣ ng ㄫ hm ㄏㄇ hng ㄏㄫ');
const tones = ['', 'ˊ', 'ˇ', 'ˋ', ''];

function table(pairs: string): Record<string, string> {
  const words = pairs.split(' ');
  return Object.fromEntries(words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? '']] : [])));
}

/** Without the letters that pinyin writes for the eye: `yue` → `üe`, `you` → `iu`, `wen` → `un`, `ju` → `jü`. */
function withoutSpelling(syllable: string): string {
  return syllable
    .replace(/^yu/, 'ü')
    .replace(/^yi/, 'i')
    .replace(/^y/, 'i')
    .replace(/^iou$/, 'iu')
    .replace(/^wu/, 'u')
    .replace(/^w/, 'u')
    .replace(/^uei$/, 'ui')
    .replace(/^uen$/, 'un')
    .replace(/^([jqx])u/, '$1ü');
}

/** The letters of a syllable without its tone, in zhuyin; `null` when it is no Mandarin syllable. */
function lettersOf(syllable: string): string | null {
  const [, initial = '', final = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])?(.*)$/.exec(withoutSpelling(syllable)) ?? [];
  // The i of zhi and zi is no vowel of its own, and has no letter.
  if (/^([zcs]h?|r)$/.test(initial) && final === 'i') return initials[initial] ?? null;
  const written = finals[final];
  return written === undefined ? (whole[syllable] ?? null) : (initials[initial] ?? '') + written;
}

/** One numbered syllable in zhuyin, `lü4` → `ㄌㄩˋ`, `de5` → `˙ㄉㄜ`. Anything else comes back as it is. */
export function zhuyin(numbered: string): string {
  const [, syllable = '', tone = '5'] = /^([a-zêü]+)([1-5])$/.exec(numbered.toLowerCase()) ?? [];
  const letters = lettersOf(syllable);
  if (letters === null) return numbered;
  // 儿 as a suffix is a part of the syllable before it, and has no tone to mark.
  if (syllable === 'r') return letters;
  return tone === '5' ? `˙${letters}` : letters + (tones[Number(tone) - 1] ?? '');
}
