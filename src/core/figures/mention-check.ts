/** Whether characters that spell a name at some place do name somebody there, by what stands around them. */
import { isHan, isHyphen, isInterpunct, skipBlanks, skipBlanksBack } from './characters.ts';
import { following } from './name-followers.ts';
import { isAmongNames } from './name-lists.ts';
import { officeBefore, titleAfter } from './office-words.ts';
import { namesSomethingElse } from './organisations.ts';
import { isOrdinaryWord, isPlaceOrThing, mayBeName } from './places.ts';
import { speaksAfter, speechAfter } from './speech.ts';
import { surnameLength } from './surnames.ts';

/** The folded text and its words. */
export interface TextWords {
  text: string;
  isBorder: (at: number) => boolean;
  /** Whether the dictionary has a word that is no person's name; left out where there is no dictionary. */
  isHeadword?: ((word: string) => boolean) | undefined;
}

/** Characters of transliterations that are hardly ever words: beside a name they belong to a longer one, 普京娜. */
const bound = new Set(
  '斯尔克姆娜娅莎莉妮丽蒂奇弗伊莱赫顿洛鲁维茨兹什森逊伦夫曼勒默坎贾雷罗诺萨塔肯蒙佩博伯巴迪库托索塞瑟奥埃艾阿科格卡米基凯梅斐泽扎托琳瑞彼莫纳穆',
);
/** More of them, when they stand before a name: 特 in 伊斯特伍德. */
const boundBefore = new Set([...bound, ...'特拉尼利米哈洛希扬纽翰费弥蒙']);
/** Characters that end Chinese given names and are hardly words by themselves: 王毅峰. */
const givenEnds = new Set(
  '峰伟芳娜敏静丽磊洋艳勇杰娟涛霞刚辉鹏琳燕玲桂丹萍军梅红华兰英云波斌彬宇浩凯鑫婷雪颖慧莹琴倩晶莉蓉瑶璐佳怡欣悦馨涵轩泽昊晨睿铭哲豪毅翔志庆国栋梁松柏森林岩岚川海龙虎',
);

const isWordAlone = ({ isBorder }: TextWords, start: number, end: number) => isBorder(start) && isBorder(end);

/** Whether a word reaches from inside the span over its end; its length beyond the end, else 0. */
function wordOver({ text, isBorder }: TextWords, start: number, end: number): number {
  if (end >= text.length || isBorder(end) || !isHan(text.charAt(end))) return 0;
  let to = end;
  while (to < text.length && !isBorder(to)) to++;
  let from = end;
  while (from > start && !isBorder(from)) from--;
  return from > start || isBorder(start) ? to - end : 0;
}

/** Whether one word covers the span and more, so that the name is only a part of it. */
function isInsideWord({ isBorder }: TextWords, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (isBorder(at)) return false;
  return !isBorder(start) || !isBorder(end);
}

/**
 * Whether the word that goes on behind a name is none of the dictionary's but somebody's longer name, guessed by its shape,
 * while the text goes on as it does behind the shorter name: 王锐任|厅长.
 */
function isGuessedLonger({ text, isBorder, isHeadword }: TextWords, start: number, end: number): boolean {
  if (!isHeadword || !isBorder(start) || /[之正和同为由]/.test(text.charAt(end))) return false;
  if (following(text, end) === 'none') return false;
  let to = end;
  while (to < text.length && !isBorder(to)) to++;
  return !isHeadword(text.slice(start, to));
}

/** Evidence beside a name that a person is meant: an office before, a title or a verb of speech after. */
function hasEvidence({ text }: TextWords, start: number, end: number): boolean {
  return officeBefore(text, start) >= 2 || titleAfter(text, skipBlanks(text, end)) > 0 || speaksAfter(text, end);
}

/**
 * Whether a form of a name may be read as the name there.
 * @param lastEnd where the mention before it ends: two names may touch
 */
export function standsAlone(
  words: TextWords,
  start: number,
  end: number,
  chineseStyle: boolean,
  lastEnd: number,
): boolean {
  const { text, isBorder } = words;
  const name = text.slice(start, end);
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isLonger = () => isGuessedLonger(words, start, end);
  if (isInsideWord(words, start, end) && start !== lastEnd && !isLonger()) return false;
  if (isJoint(text, end) || namesSomethingElse(text, end, isBorder)) return false;
  if (/[老小大]/.test(before) && start !== lastEnd && !chineseStyle && isWordAlone(words, start - 1, start))
    return false;
  if (chineseStyle) {
    if (name.length === 2) {
      if (wordOver(words, start, end) > 0 && officeBefore(text, start) < 2 && !isLonger()) return false;
      if (splitsWord(words, end) && officeBefore(text, start) < 2) return false;
      // 王毅峰说: one more character of a given name, then the verb.
      if (
        givenEnds.has(after) &&
        isWordAlone(words, end, end + 1) &&
        !titleAfter(text, end) &&
        speechAfter(text, end + 1)
      )
        return false;
    }
    return true;
  }
  if (bound.has(after) && isWordAlone(words, end, end + 1)) return false;
  if (wordOver(words, start, end) > 1 && name.length <= 2) return false;
  if (
    start !== lastEnd &&
    boundBefore.has(before) &&
    isWordAlone(words, start - 1, start) &&
    officeBefore(text, start) < 2
  )
    return false;
  return !isHyphenated(text, start, lastEnd);
}

/** Characters that follow a name as words of their own and would make another word with its end: 韩正在, 王毅会. */
const wordsOfOne = new Set('在是为要对向将被和与到会都也还又就则已说称去来有从以于的等之同未不可能');

/** Whether the end of a name makes a word with a character that would be left alone behind it: 毅力 in 王毅力. */
function splitsWord({ text, isBorder, isHeadword }: TextWords, end: number): boolean {
  const after = text.charAt(end);
  if (!isHan(after) || wordsOfOne.has(after) || !isBorder(end + 1)) return false;
  return isHeadword?.(text.slice(end - 1, end + 1)) ?? false;
}

/** Whether a first name follows the name after an interpunct, so that it is another person's: 罗斯·史密斯. */
function isJoint(text: string, end: number): boolean {
  const mark = text.charAt(end);
  if (!isInterpunct(mark)) return false;
  // A full stop in ASCII ends a sentence; within a name it stands between two Han characters.
  return isHan(text.charAt(skipBlanks(text, end + 1))) || /[A-Z]/.test(text.charAt(end + 1));
}

/** Whether the name is the second half of a double name: 卡伦鲍尔 in 克兰普-卡伦鲍尔. */
function isHyphenated(text: string, start: number, lastEnd: number): boolean {
  return isHyphen(text.charAt(start - 1)) && start - 1 !== lastEnd && bound.has(text.charAt(start - 2));
}

/** Whether an interpunct stands before the name, so that it is the end of a longer one. */
export function followsInterpunct(text: string, start: number): boolean {
  const mark = skipBlanksBack(text, start) - 1;
  const before = text.charAt(skipBlanksBack(text, mark) - 1);
  return isInterpunct(text.charAt(mark)) && (isHan(before) || /[A-Z]/.test(before));
}

/**
 * Whether a name that is a word or a place as well, or one character, may be read as a person's there.
 * @param isNamed whether the article names the person elsewhere so that there is no doubt: then a word alone is the name, too
 */
export function isPersonHere(words: TextWords, start: number, end: number, isNamed = false): boolean {
  const name = words.text.slice(start, end);
  if ((!isOrdinaryWord(name) && !mayBeName(name)) || hasEvidence(words, start, end)) return true;
  if (words.isHeadword && mayBeName(name) && isAmongNames(words, start, end)) return true;
  const isPhrase = /[片成的]/.test(words.text.charAt(start - 1)) || words.text.startsWith('大海', end);
  return isNamed && !isPlaceOrThing(name) && isWordAlone(words, start, end) && !isPhrase;
}

/** Whether a given name alone names its person there: who speaks, or whose office stands before. */
export function isGivenHere({ text }: TextWords, start: number, end: number, sharesSurname: boolean): boolean {
  if (officeBefore(text, start) >= 2) return true;
  // A long given name is hardly anything else: 米日阿依.
  if (end - start >= 4 && !isInterpunct(text.charAt(start - 1))) return true;
  return sharesSurname || /^(?:说|表示|称|告诉|认为|回忆|则|也|和他的|对记者)/.test(text.slice(end, end + 4));
}

/** Surnames that are words before a title: 任主席 is holding the office. */
const wordSurnames = new Set('任于向时高常何代华安明和同对由为当老该前原正副新首本全单古商文武');

/** Length of a one-character surname with its title at `start`: 李教授 3; 0 when it is none. */
export function titledSurname({ text, isBorder }: TextWords, start: number): number {
  const length = surnameLength(text, start) || 1;
  const title = titleAfter(text, start + length);
  if (title === 0 || wordSurnames.has(text.charAt(start)) || !isBorder(start) || !isBorder(start + length)) return 0;
  if (isInterpunct(text.charAt(start - 1)) || surnameLength(text, start - 1) > 0) return 0;
  return length + title;
}
