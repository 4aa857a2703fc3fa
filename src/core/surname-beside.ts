/** What stands beside a surname that is a word of its own, and tells that a person is called so: 姓王, 张姓男子, 老李, 王先生. */
import type { Span } from './annotations.ts';

const polite = /^(?:先生|女士|小姐|太太|夫人|同志|某|氏)/u;
const title =
  /^(?:教授|老师|老師|医生|醫生|博士|师傅|師傅|部长|部長|总理|總理|主席|总统|總統|书记|書記|市长|市長|局长|局長|主任|经理|經理)/u;
/** They stand before somebody's title as words: 向总统汇报, 任主席期间. */
const functionWords = new Set('向和于於从從同由对對与與及任当當都得要会會应應过過相把给給让讓跟连連是有可为為');
/** Behind these 姓 goes on with a name or is one's own: 都姓王, 改姓, 百姓. */
const noSurname = new Set(
  '都也不原本从從随隨改同外复複單大小百冠更又全单向和與与及由對对同于於當当得要會会過过於把給给讓让連连是有可為为',
);
/** Before 男 and 女 these say which one. */
const qualifies = new Set('时時该該正副前新老首原本全单單双雙美高白黑红紅金文武商安明元道来來石车車马馬万萬');
/** A suspect, a victim or a driver in the news of Taiwan: 张男坦承, 李女称. */
const shortPerson =
  /^[男女妇婦翁嫌](?![人性孩生子士方女男友星团團童装裝神王巫儿兒婴嬰排足篮籃双雙单單高主配歌权權工眷兵警军軍流队隊式厕廁鞋声聲嘉票])/u;
const numeral = /[\d一二两兩三四五六七八九十百千几幾数數多每这這那此]$/u;
/** Surnames that people are called by behind 小, 老 and 阿, but for those that are small and old things: 小马, 老白, 小龙. */
const calledBy = new Set(
  '王李张張刘劉陈陳杨楊赵趙吴吳周徐孙孫朱胡郭何罗羅郑鄭梁谢謝宋许許韩韓冯馮邓鄧曹彭曾萧蕭肖董袁潘蒋蔣蔡杜程苏蘇魏吕呂丁沈姚卢盧姜崔谭譚陆陸汪范廖贾賈韦韋傅邹鄒孟秦薛侯郝邵陶贺賀龚龔钱錢严嚴戴莫任仇解尹翟盖查华華',
);
const calling = /^(?:.*[^从從大变變缩縮最最太很还還越更矮弱渺幼狭狹])?[小老阿]$/u;
/** Characters on either side that are looked at. */
const longestBeside = 2;

/**
 * Whether the character at `start`, a word of its own, is somebody's surname by what stands beside it, in either script. It is asked of
 * surnames only.
 */
export function isSurnameHere(text: string, start: number): boolean {
  const character = text.charAt(start);
  const before = text.slice(Math.max(0, start - longestBeside), start);
  const after = text.slice(start + 1, start + 1 + longestBeside);
  if (before.endsWith('姓') && !/[百同异異外复複单單]姓$/u.test(before)) return true;
  if (polite.test(after)) return true;
  if (after.startsWith('姓')) return !noSurname.has(character) && !/^姓[名氏]/u.test(after);
  if (isCalledSo(before, character)) return true;
  if (functionWords.has(character)) return false;
  return title.test(after) || (shortPerson.test(after) && !qualifies.has(character) && !numeral.test(before));
}

/** What an introduced surname stands behind, when it stands alone: 警方将万押回; or it begins a clause. */
const subject = /(?:^|[，。；：！？、「“（\s]|[与與和被将將由遭对對向跟让讓把及])$/u;
/** Words far more often there, however a person is called. */
const neverSubjects = new Set([...functionWords, ...'曾何时時全单單张張']);

/** Surnames that a text introduces somebody by who has no other name in it: 万姓男子. */
export function introducedSurnames(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = text.indexOf('姓'); at > 0; at = text.indexOf('姓', at + 1)) {
    const surname = text.charAt(at - 1);
    if (
      !neverSubjects.has(surname) &&
      !noSurname.has(surname) &&
      /^姓(?![名氏])\p{Script=Han}/u.test(text.slice(at, at + 2))
    ) {
      found.add(surname);
    }
  }
  return found;
}

/** Whether the character at `start`, a word of its own, stands where somebody does who was introduced by it: 万涉嫌. */
export function isIntroduced(text: string, start: number, introduced: ReadonlySet<string>): boolean {
  return introduced.has(text.charAt(start)) && subject.test(text.slice(Math.max(0, start - 1), start));
}

/** Whether a word and the one behind it are what somebody is called: 老李. */
export function isCalling(text: string, word: Span, next: Span): boolean {
  const surname = text.slice(next.start, next.end);
  return word.end === next.start && isCalledSo(text.slice(Math.max(0, word.end - longestBeside), word.end), surname);
}

function isCalledSo(before: string, surname: string): boolean {
  return calledBy.has(surname) && calling.test(before);
}
