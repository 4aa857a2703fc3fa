/** Where a glossed name begins: found by what stands before it and by how it sounds, not guessed. */
import { isHan, isHyphen, isInterpunct, skipBlanksBack } from './characters.ts';
import { weighEastAsian } from './east-asian-name.ts';
import type { LatinName } from './latin-name.ts';
import { endsLikeOffice, officeBefore, titleBefore } from './office-words.ts';
import { endsLikeOrganisation } from './organisations.ts';
import { hearAll, soundCost, type Split, splitWords } from './sounds.ts';
import { longestSuffix, suffixIndex } from './suffix-index.ts';
import { isTransliteration } from './transliteration.ts';

/** Words of the text and readings of its characters, as far as a border needs them. */
export interface BorderContext {
  /** The whole text, folded. */
  text: string;
  /** Whether a word begins or ends at the offset. */
  isBorder: (at: number) => boolean;
  /** Whether the dictionary has a word that is no person's name; left out where there is no dictionary. */
  isHeadword?: ((word: string) => boolean) | undefined;
  /** Readings of Han characters, one each, without tones. */
  readings: (characters: readonly string[]) => string[];
}

/** A stretch that may be a name, and the evidence for it. */
export interface NameCandidate {
  start: number;
  end: number;
  dotted: boolean;
  /** 0 sounds like the English name, 1 not at all. */
  sound: number;
  /** Length of the word of office right before it. */
  office: number;
  /** Length of the title between the name and its gloss. */
  title: number;
  /** The surname is one of Chinese, Korean or Japanese people, and the English name has it or is shaped so. */
  eastAsian: boolean;
  /** Written surname first: such a name, or a Chinese one that a foreigner has taken. */
  chineseStyle: boolean;
  /** How well a name can begin there by what stands before it: from 1 on, by punctuation, an office, a preposition. */
  border: number;
  score: number;
}

const longestPart = 7;
const longestName = 24;

/** Characters that end what stands before a name: a preposition, a conjunction, a verb. */
const connectives = new Set(
  '的是由对向与和及跟同给被把让使令叫请为以从像如到在而但即或至据因称说问见告指派劝助约了着过名位个该且并还又也则前',
);
/** Characters that hardly any name has: it does not reach across them. */
const stops = new Set('的是说对把被这那你我他她它们着了过吗呢吧');
/** Conjunctions and prepositions that two dotted names may meet at: 普京和谢尔盖·拉夫罗夫. */
const joints = new Set('和与及跟同对向由');
const leadWords = suffixIndex(['包括', '引述', '援引', '根据', '例如', '任命', '提名', '会见', '会晤', '指控', '采访', '询问', '批评', '邀请', '支持', '指责', '逮捕', '击败', '取代', '接替', '敦促', '呼吁', '警告', '告诉', '还有', '以及', '其中', '由于', '来自', '就是', '作为', '名叫', '名为', '姓名为', '通过', '随着', '当选', '对手', '代替', '介绍', '感谢', '要求', '参选', '现年', '绰号', '现任', '时任', '前任', '出身', '领导', '指定', '暗杀', '刺杀', '杀害', '起诉', '释放', '拜访', '访问', '陪同', '按照', '诸如', '比如', '前往', '关于', '对于', '至于', '任职', '美国', '英国', '法国', '德国', '中国', '日本', '韩国', '俄国', '俄罗斯', '印度', '台湾', '香港', '澳洲', '欧盟', '乌克兰', '以色列', '伊朗', '加拿大', '西班牙', '意大利', '巴西', '新加坡', '泰国', '马来西亚', '白宫', '公司', '大学', '集团']); // prettier-ignore

/** The best reading of the Chinese name that ends where a gloss begins, or `null` when no Han characters stand there. */
export function findName(context: BorderContext, glossStart: number, latin: LatinName): NameCandidate | null {
  const end = skipBlanksBack(context.text, glossStart);
  const title = titleBefore(context.text, end);
  const ends = title > 0 ? [end, end - title] : [end];
  let best: NameCandidate | null = null;
  for (const nameEnd of ends) {
    for (const candidate of candidates(context, nameEnd, end - nameEnd, latin)) {
      if (!best || candidate.score > best.score) best = candidate;
    }
  }
  return best && { ...best, start: juniorStart(context.text, best.start, latin) };
}

/** 小唐纳德·特朗普 (Donald Trump Jr.): the son of somebody of the same name is told by a character more. */
function juniorStart(text: string, start: number, latin: LatinName): number {
  return text.charAt(start - 1) === '小' && /\bJr\b/.test(latin.text) ? start - 1 : start;
}

function* candidates(context: BorderContext, end: number, title: number, latin: LatinName): Generator<NameCandidate> {
  const { text } = context;
  let right = end;
  for (let parts = 0; parts < 5 && isHan(text.charAt(right - 1)); parts++) {
    let left = right;
    while (left > 0 && right - left <= longestPart && isHan(text.charAt(left - 1))) left--;
    const joint = jointBefore(text, left);
    // Between two interpuncts a name begins only where another one has ended.
    // A question mark may be one that a wrong encoding has left of an interpunct, or end the sentence before.
    const isInner = joint < left && text.charAt(joint) !== '?';
    for (let start = right - 1; start >= left && end - start <= longestName; start--) {
      if (stops.has(text.charAt(start)) && start < right - 1) break;
      if (end - start < 2 || (isInner && !joints.has(text.charAt(start - 1)))) continue;
      yield weigh(context, start, end, title, parts > 0, latin);
    }
    if (joint === left) return;
    right = joint;
    // Initials as parts: 约瑟夫·G·文森特, 乔治·H·W·布什, J·D·万斯.
    for (;;) {
      const initials = /(?:^|[^A-Za-z])([A-Z](?:\.?[A-Z])?)$/.exec(text.slice(Math.max(0, right - 4), right))?.[1];
      if (!initials) break;
      const before = jointBefore(text, right - initials.length);
      if (before === right - initials.length) yield weigh(context, before, end, title, true, latin);
      right = before;
    }
  }
}

/** The offset where the interpunct or hyphen that ends at `end` begins; `end` itself when there is none. */
function jointBefore(text: string, end: number): number {
  const inside = skipBlanksBack(text, end);
  const mark = text.charAt(inside - 1);
  if (isInterpunct(mark)) return skipBlanksBack(text, inside - 1);
  const isInside = (isHyphen(mark) || mark === '?') && inside === end && isHan(text.charAt(inside - 2));
  return isInside ? inside - 1 : end;
}

function weigh(
  context: BorderContext,
  start: number,
  end: number,
  title: number,
  dotted: boolean,
  latin: LatinName,
): NameCandidate {
  const { text } = context;
  const characters = [...text.slice(start, end)].filter(isHan);
  const sound = soundOf(context, characters, dotted, latin);
  const office = officeBefore(text, start);
  const { score: east, isStyle } = dotted
    ? { score: 0, isStyle: false }
    : weighEastAsian(text, start, end, () => context.readings(characters), latin, sound);
  const border = borderScore(context, start, office);
  let score = 6 * (0.45 - Math.min(sound, 0.9)) + border + east;
  // A name that sounds right all along is better evidence the longer it is; a bare last part must not win by being short.
  score += 0.12 * Math.min(characters.length, 8);
  if (!dotted && characters.length > 5) score -= 0.5 * (characters.length - 5);
  if (title > 0) score += text.length > 0 && sound < 0.4 ? 0.6 : 0.2;
  if (east < 1.5) for (const character of characters) if (!isTransliteration(character)) score -= 0.6;
  if (connectives.has(text.charAt(start)) && east < 3) score -= 1;
  if (titleBefore(text, end) > 0 && title === 0 && sound > 0.3) score -= 1.5;
  if (officeBefore(text, end) >= 2 && title === 0) score -= 1.5;
  return { start, end, dotted, sound, office, title, eastAsian: east > 1.5, chineseStyle: isStyle, border, score };
}

/** A way in which the press shortens a name. */
interface ShortForm {
  letters: Split;
  /** What it costs to be taken for one. */
  extra: number;
  /** Only for a name without an interpunct, of at most so many characters. */
  undotted: boolean;
  longest: number;
}

const known = new WeakMap<LatinName, readonly ShortForm[]>();

/** All of the name, first and last, the surname with its particles. Many stretches are tried for one name. */
function shortForms(latin: LatinName): readonly ShortForm[] {
  const before = known.get(latin);
  if (before) return before;
  const { words } = latin;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const forms: ShortForm[] = [];
  const add = (part: readonly string[], undotted = false, extra = 0, longest = Infinity) =>
    forms.push({ letters: splitWords(part), extra, undotted, longest });
  add(words);
  if (words.length > 2) for (const part of [[first, last], words.slice(1), words.slice(0, -1)]) add(part);
  if (words.length > 3) for (const part of [[first, ...words.slice(-2)], words.slice(-2)]) add(part);
  add([last], true);
  add(words.slice(-2), true);
  add([first], true, 0.12);
  // Names that foreigners have in Chinese put the surname first: 林培瑞 Perry Link.
  add([last, first], true, 0.05, 4);
  const hyphenated = last.split('-');
  if (hyphenated.length > 1) add([hyphenated.at(-1) ?? ''], true, 0.05);
  known.set(latin, forms);
  return forms;
}

/** How badly a stretch sounds like the name, by the best of its short forms. */
function soundOf(context: BorderContext, characters: string[], dotted: boolean, latin: LatinName): number {
  const heard = hearAll(characters, context.readings(characters));
  let best = Infinity;
  for (const { letters, extra, undotted, longest } of shortForms(latin)) {
    if ((undotted && dotted) || characters.length > longest) continue;
    best = Math.min(best, soundCost(heard, letters) + extra);
  }
  return best;
}

/** How well a name can begin there by what stands before it: from 1 on, by punctuation, an office, a preposition. */
export function borderScore(context: BorderContext, start: number, office: number): number {
  const { text } = context;
  const before = text.charAt(start - 1);
  if (start === 0 || !isHan(before))
    return isInterpunct(before) || (isHyphen(before) && isHan(text.charAt(start - 2))) ? -4 : 1.6;
  let score = context.isBorder(start) ? 0.3 : -0.8;
  // A border inside a word of office, or before one, is none: 发言|人莎琪, |议员雷恩.
  for (const inside of [1, 2, 3]) if (officeBefore(text, start + inside) >= Math.max(2, inside)) score -= 1.5;
  if (office >= 2) score += 1.5 + 0.15 * office;
  else if (longestSuffix(leadWords, text, start) > 0) score += 1.2;
  else if (connectives.has(before)) score += 1;
  else if (endsLikeOrganisation(before) && context.isBorder(start)) score += 0.7;
  else if (endsLikeOffice(before) && context.isBorder(start)) score += 0.7;
  return score;
}
