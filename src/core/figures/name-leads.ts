/** What stands before a name that nobody explains, as evidence that a person is named. */
import { isHan, isInterpunct, skipBlanksBack } from './characters.ts';
import type { BorderContext } from './name-border.ts';
import { endsLikeOffice, officeBefore } from './office-words.ts';
import { longestSuffix, suffixIndex } from './suffix-index.ts';

const endings = (words: string) => suffixIndex(words.split(' '));
/** Words of office that stand before firms and countries as well. */
const weakOffices = endings(
  '巨头 对手 盟友 冠军 成员 强人 得主 获得者 支持者 批评者 领导者 前任 搭档 老板 裁判 前锋 后卫 中场 朋友 友人 伙伴',
);
const naming = endings('名叫 姓名为 本名 原名 真名 化名 化名叫 笔名 艺名 署名 受访者 当事人 死者 伤者 患者');
const media = endings('美国之音 路透社 美联社 法新社 新华社 中央社 中新社 亚洲电台 德国之声 日报 时报 晚报 通讯社');
const credits =
  /(?:[／/|｜][ ]?|(?:摄影|记者|作者|编辑|翻译|提供|编译|撰稿|撰文|责编|主持|图|文|摄|来源|嘉宾|特约|译者|核稿|编审|校对|整理|网编|记录|监制|责任编辑)[:：／/][ \u3000]?)$/;

/** Who wrote, edited or took it, and one name behind that: a second may follow a blank. */
const credited =
  /(?:摄影|记者|作者|编辑|编译|撰稿|责编|译者|核稿|校对|网编)[:：／/][ \u3000]?\p{Script=Han}{2,4}[ \u3000]$/u;

/** Whether an office stands before or in the parentheses that end at `end`: 主任（CEO）王某, （召集人）王某. */
function isOfficeGlossed(text: string, end: number): boolean {
  const open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('（', end - 1));
  if (open < 0 || end - open > 60) return false;
  return officeBefore(text, end - 1) >= 2 || officeBefore(text, skipBlanksBack(text, open)) >= 2;
}

/** What stands before: an office 2, a list of names 1.5, the beginning of a clause 0.5; below 0 no name can begin there. */
export function evidenceBefore({ text, isBorder }: BorderContext, start: number, lastEnd: number): number {
  const end = skipBlanksBack(text, start);
  const before = text.charAt(end - 1);
  if (end === 0 || before === '\n') return 0.5;
  if (end < start && end === lastEnd && credited.test(text.slice(Math.max(0, start - 14), start))) return 1.5;
  if (!isHan(before)) {
    if (isInterpunct(before)) return -1;
    if (before === '、' && end - 1 === lastEnd) return 1.5;
    if (credits.test(text.slice(Math.max(0, end - 6), end))) return 1.5;
    if (/[)）]/.test(before)) return isOfficeGlossed(text, end) ? 2 : 0.5;
    return 0.5;
  }
  const office = officeBefore(text, end);
  if (office >= 2) return longestSuffix(weakOffices, text, end) > 0 ? 1.9 : 2;
  if (longestSuffix(naming, text, end) > 0) return 2;
  if (!isBorder(start)) return -1;
  if (longestSuffix(media, text, end) > 0) return 1.2;
  if (end - 1 === lastEnd && '和与及跟'.includes(before)) return 1.5;
  if (endsLikeOffice(before)) return 1.2;
  return '的和与由对向被据是'.includes(before) ? 0.3 : 0;
}
