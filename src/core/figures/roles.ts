/** A person's office in the article's own words. */
import { isHan, isHyphen, isInterpunct, skipBlanks, skipBlanksBack } from './characters.ts';
import { endsLikeKinship, endsLikeOffice, officeBefore, titleAfter } from './office-words.ts';
import { endsLikeOrganisation, organisationBefore, subjectBefore } from './organisations.ts';
import { isCountry, isPlaceOrThing } from './places.ts';

/** The text for a role: as written, and folded for comparing. */
export interface RoleContext {
  written: string;
  text: string;
  isBorder: (at: number) => boolean;
  /** Where the person's name begins that ends at the offset, if one does. */
  nameEndingAt: (end: number) => number | undefined;
}

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that end the noun phrase before a name. What is left of them is another part of the sentence. */
const outside =
  set(`聘请 聘任 追封 传给 结识 惊闻 当时的 该国 该机构 该公司 该组织 该校 该州 该市 该党 加上 对 向 由 让 把 被 给 跟 为 以 从 同 像 如 到 在 是 说 称 据 随 因 经 但 而 以及 并 也 还 又 都 曾 已 则 即 这 那 等 时 后 就 当 他 她 它 他们 她们 我们 你 我 其 其中 包括 不过 然而 此外 另外 同时 对此 表示 认为 指出 告诉
  时任 现任 新任 引用 推翻 根据 按照 通过 随着 关于 作为 成为 例如 比如 诸如 而且 并且 或 或者 还有 连同 只有 如果 因为 由于 虽然 尽管 此前 之后 随后 之前 日前 最近 目前 今天 昨天 昨日 今年 去年 今 周一 周二 周三 周四 周五 周六 周日 星期 年 月 日 期间 再 继 针对 将 要 自 至 于 所 了 着 过 这位 那位 该 一名 一位 名 位 个 两 三 几
  接见 召见 约见 面见 宴请 致电 致函 致信 复信 回信 接受 采访 举行 会见 会晤 引述 援引 访问 担任 任命 提名 宣布 出席 指控 批评 邀请 呼吁 敦促 击败 打败 战胜 淘汰 力克 横扫 不敌 负于 培养 培养出 师从 师承 接替 取代 指责 询问 询 召集 写道 透露 资料 资料照 照片 图 图为 图片 右 左 前排 时隔 撤销 打击 支持 反对 要求 请 请来 显示 报道 感谢 证实 陪同 率领 派遣 包含 意味着 岁 连任 当选 卷入 刺杀 暗杀 指定 身居 专访 对话 联名 致信 结果 代表团 任教 任职 出任 新成立 曾任 不断 正式 可能 已经 仍然 仍 刚刚 就是 则是 便是 正是 成 起诉 逮捕 释放 拘捕 导致 看到 听到 提到 谈到 称为 叫做 名叫 有 没有 来 去 做 作 使 令 叫`);
/** Among them, those after which a noun phrase begins cleanly; after a verb, what a 的 brings may be half a clause. */
const clean = set(
  '对 向 由 让 把 被 给 跟 以 从 同 像 如 在 是 据 但 而 以及 根据 包括 不过 此外 另外 同时 然而 还有 例如 比如 以 等 则 接见 召见 约见 会见 会晤 引述 援引 任命 提名 访问 采访 指控 批评 邀请 当选 为 说 称 岁 年 月 日',
);
const conjunctions = new Set('和与及暨兼');
const longestRole = 40;

/**
 * The words of office right before a name, as the article writes them, without what is glossed in parentheses: the noun
 * phrase up to the nearest border. `null` when no word of office stands there.
 */
export function roleBefore(context: RoleContext, nameStart: number): string | null {
  const { text, written } = context;
  const end = skipBlanksBack(text, nameStart);
  const last = text.charAt(end - 1) === '的' ? end - 1 : end;
  const isLatinOffice = /(?:^|[^A-Za-z])C[EFOT]O$/.test(text.slice(Math.max(0, last - 4), last));
  if (
    !isLatinOffice &&
    officeBefore(text, last) < 2 &&
    !(endsLikeOffice(text.charAt(last - 1)) && context.isBorder(last))
  )
    return null;
  // Stretches of the role, last first; between them stood what is glossed in parentheses.
  const stretches: [number, number][] = [];
  let [at, right, skipped] = [last, last, 0];
  // The last 的 that was crossed: what it brings is dropped again when no clean border stands before it.
  let crossed: { at: number; right: number; stretches: number } | null = null;
  let isClean = true;
  while (at > 0 && last - at - skipped < longestRole) {
    const gloss = glossBefore(context, at, right);
    if (gloss) {
      stretches.push([gloss.end, right]);
      skipped += gloss.end - gloss.start;
      at = right = gloss.start;
      continue;
    }
    const step = stepLeft(context, at);
    if (step.stop) {
      isClean = step.clean;
      break;
    }
    if (step.particle) crossed = { at, right, stretches: stretches.length };
    at = step.to;
  }
  if (crossed && !isClean) {
    stretches.length = crossed.stretches;
    [at, right] = [crossed.at, crossed.right];
  }
  stretches.push([ofWhom(context, at, last), right]);
  const role = stretches.reverse().map(([from, to]) => written.slice(from, to).trim());
  return tidy(role.join(''));
}

/** Where a relative's role begins when it says whose: 毛泽东和江青的女儿, 卡扎菲之子. */
function ofWhom({ text, nameEndingAt }: RoleContext, at: number, last: number): number {
  if (!endsLikeKinship(text.slice(at, last))) return at;
  const name = nameEndingAt(text.charAt(at - 1) === '的' ? at - 1 : at);
  if (name === undefined) return at;
  return '和与'.includes(text.charAt(name - 1)) ? (nameEndingAt(name - 1) ?? name) : name;
}

/** A gloss in parentheses that ends at `at`, or that begins before Latin letters there and is never closed: (RAND 的. */
function glossBefore(
  { text, nameEndingAt }: RoleContext,
  at: number,
  right: number,
): { start: number; end: number } | null {
  const mark = text.charAt(at - 1);
  if (mark === ')' || mark === '）') {
    const open = Math.max(text.lastIndexOf('(', at - 2), text.lastIndexOf('（', at - 2));
    if (open < 0 || at - open > 90 || !/\p{Script=Latin}{2}/u.test(text.slice(open, at))) return null;
    const start = skipBlanksBack(text, open);
    return nameEndingAt(start) !== undefined ? null : { start, end: at };
  }
  if (mark !== '(' && mark !== '（') return null;
  const run = /^[\p{Script=Latin}\s.&-]+/u.exec(text.slice(at, right))?.[0];
  return run ? { start: skipBlanksBack(text, at - 1), end: at + run.length } : null;
}

interface Step {
  to: number;
  stop?: boolean;
  clean: boolean;
  /** A 的 was crossed. */
  particle?: boolean;
}

/** One word, mark or quotation to the left, or the border that stops there. */
function stepLeft(context: RoleContext, at: number): Step {
  const { text } = context;
  const character = text.charAt(at - 1);
  const stop = (clean: boolean): Step => ({ to: at, stop: true, clean });
  if (context.nameEndingAt(at) !== undefined) return stop(true);
  if (isHan(character)) {
    const known = Math.max(officeBefore(text, at), organisationBefore(text, at), subjectBefore(text, at));
    if (known >= 2) return { to: at - known, clean: true };
    for (const length of [4, 3, 2, 1]) {
      const border = text.slice(at - length, at);
      if (outside.has(border) && context.isBorder(at - length) && context.isBorder(at)) return stop(clean.has(border));
    }
    const from = wordStart(context, at);
    const word = text.slice(from, at);
    if (word === '的') return crossesParticle(text, from) ? { to: from, clean: true, particle: true } : stop(false);
    if (conjunctions.has(word)) return joinsTopics(context, from, at) ? { to: from, clean: true } : stop(true);
    return { to: from, clean: true };
  }
  if (character === '、') return officeBefore(text, at - 1) >= 2 ? { to: at - 1, clean: true } : stop(true);
  if (/[”」』》]/.test(character)) {
    const open = Math.max(...['“', '「', '『', '《'].map((mark) => text.lastIndexOf(mark, at - 2)));
    const quoted = text.slice(open, at);
    return open < 0 || at - open > 26 || /[，。！？；\n]/.test(quoted) ? stop(true) : { to: open, clean: true };
  }
  if (/[A-Za-z0-9&+\u00c0-\u024f]/.test(character)) {
    const run = /[A-Za-z0-9&+.\u00c0-\u024f -]+$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? character;
    return /[A-Za-z]/.test(run) ? { to: at - run.trimStart().length, clean: true } : stop(false);
  }
  if (isHyphen(character) && /\s/.test(text.charAt(at - 2))) return stop(true);
  if (isInterpunct(character) || isHyphen(character) || character === '/') return { to: at - 1, clean: true };
  if (character === ' ' || character === '\u00a0') return { to: skipBlanksBack(text, at), clean: true };
  return stop(true);
}

function wordStart({ text, isBorder }: RoleContext, at: number): number {
  let from = at - 1;
  while (from > 0 && !isBorder(from) && isHan(text.charAt(from - 1))) from--;
  return from;
}

/** Whether 和 joins two subjects of one office (教育与公关经理), and not two people or a place and an office. */
function joinsTopics(context: RoleContext, at: number, after: number): boolean {
  const { text } = context;
  if (text.charAt(at) === '兼') return true;
  if (context.nameEndingAt(at) !== undefined || !isHan(text.charAt(at - 1))) return false;
  const left = text.slice(wordStart(context, at), at);
  if (
    (left.length < 2 && !/[病法学权业务部司院校]/.test(left)) ||
    outside.has(left) ||
    isPlaceOrThing(left) ||
    (officeBefore(text, at) >= 2 && !text.endsWith('间谍', at)) ||
    titleAfter(text, at - left.length) > 0
  )
    return false;
  return ![2, 3, 4, 5].some((length) => isPlaceOrThing(text.slice(after, after + length)));
}

/** Whether 的 joins an institution or a country to its office, as in 马歇尔基金会的分析师, and no clause to a noun. */
function crossesParticle(text: string, at: number): boolean {
  const end = skipBlanksBack(text, at);
  if (/[A-Za-z)）”」》]/.test(text.charAt(end - 1))) return true;
  if (endsLikeOrganisation(text.slice(Math.max(0, end - 8), end))) return true;
  for (const length of [6, 5, 4, 3, 2]) {
    const word = text.slice(end - length, end);
    if (isPlaceOrThing(word) || isCountry(word)) return true;
  }
  return false;
}

const leads =
  /^(?:[\s,、的\-–—/和与及]+|不过|但是|但|而|此外|另外|同时|对此|其中|包括|最近|日前|这位|那位|一位|一名|一家|一所|该名|连|据|并|以及|时事大家谈|来自|[两二三四五六七八九十几数多]+[名位个])+/u;

function tidy(role: string): string | null {
  const tidied = role
    .replace(leads, '')
    .trim()
    .replace(/的$/, '')
    .replace(/[\s,、]+$/, '');
  return tidied.length >= 2 ? tidied : null;
}

/** What the article says after a name: a title (拜登总统), or 是 and a noun phrase (苏拉是一位分析师). */
export function roleAfter({ written, text }: RoleContext, end: number): string | null {
  const start = skipBlanks(text, end);
  const title = titleAfter(text, start);
  if (title > 0)
    return /^(?:先生|女士|小姐|太太|父子|夫妇|等人)/.test(text.slice(start, start + title))
      ? null
      : written.slice(start, start + title);
  const said = /^是(?:一位|一名|一家|一所|一个|个|位|名)?([^，。；！？\n“”]{2,30})(?=[，。；\n])/u.exec(
    text.slice(start, start + 40),
  );
  const phrase = said?.[1] ?? '';
  if (!phrase || officeBefore(phrase, phrase.length) < 2) return null;
  const from = start + (said?.[0].length ?? 0) - phrase.length;
  return tidy(written.slice(from, from + phrase.length));
}
