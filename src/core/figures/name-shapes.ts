/** Stretches that are shaped like the name of a Chinese, Korean, Vietnamese or Japanese person, or like one written by sound. */
import { isHan } from './characters.ts';
import { titleAfter, titleBefore } from './office-words.ts';
import { isWeakSurname, japaneseSurnameLength, surnameLength } from './surnames.ts';
import { countOthers, isTransliteration } from './transliteration.ts';

/** How a name is written: with a Chinese (Korean, Vietnamese) surname, a Japanese one, or by its sound. */
export type NameStyle = 'chinese' | 'japanese' | 'sounded';

/** A stretch that may be a name, from the place that was asked about. */
export interface NameShape {
  end: number;
  style: NameStyle;
  /** Length of the surname, 0 of a name written by sound. */
  surname: number;
}

/** Characters that given names do not have: words of grammar, and the ends of institutions and places. */
const never = new Set(
  '的了是在不我他她它您你们这那就到要也都会着没看去把被让给从向与及或等很最只个此其但而且则将曾还又再说称于为以因由对和跟同部院局处厅署省县市区镇村街州报网台队团厂店司者性率额费党该之所每各另某些么吗呢吧啊哪谁什怎几两三四五六七八九十百千万亿月日时分秒号前后左右内外上下里间仍已正便即使令叫请问答并无有来氏社会党央组派户楼馆站老某姓们',
);
/** Of them, those that given names have after all, and that are met as words of grammar more often. */
const seldom = new Set('时日月之正有来上三五月千万百无同和为以则两由');
const longestSounded = 7;

/** Whether any shape may begin at `start`: what is cheap to ask, and false of most places. */
export function mayBegin(text: string, start: number): boolean {
  if (surnameLength(text, start) > 0 || japaneseSurnameLength(text, start) > 0) return true;
  const others = countOthers(text, start, start + 2);
  return others === 0 || (others === 1 && countOthers(text, start + 2, start + 4) === 0);
}

/** Every shape that begins at `start`; `sounded` ones are asked for where an office stands before. */
export function shapesAt(text: string, start: number, withSounded: boolean): NameShape[] {
  const shapes: NameShape[] = [];
  const surname = surnameLength(text, start);
  const add = (length: number, style: NameStyle, surnameOf: number) => {
    const end = start + length;
    if (end > text.length) return;
    for (let at = start + surnameOf; at < end; at++) {
      const character = text.charAt(at);
      if (!isHan(character) || (style !== 'sounded' && never.has(character) && !seldom.has(character))) return;
    }
    // Before a title stands a surname alone, and no given name.
    if (titleAfter(text, start + surnameOf) > 0 || titleBefore(text, end) > 0) return;
    shapes.push({ end, style, surname: surnameOf });
  };
  for (const length of surname > 0 ? [1, 2] : []) add(surname + length, 'chinese', surname);
  // 林郑月娥: a married woman's two surnames; 阮氏金银.
  const isSecond = surnameLength(text, start + 1) === 1 && !isWeakSurname(text.charAt(start + 1));
  if (surname === 1 && (isSecond || text.charAt(start + 1) === '氏')) add(4, 'chinese', 2);
  const japanese = japaneseSurnameLength(text, start);
  for (const length of japanese > 0 ? [1, 2, 3] : []) add(japanese + length, 'japanese', japanese);
  if (!withSounded) return shapes;
  for (let length = 2; length <= longestSounded && isHan(text.charAt(start + length - 1)); length++) {
    const others = countOthers(text, start, start + length);
    const last = text.charAt(start + length - 1);
    if (others > 1 || (never.has(last) && !isTransliteration(last))) break;
    if ((others > 0 && length < 4) || never.has(text.charAt(start))) continue;
    // 安德烈 may be of the surname 安, or written by sound.
    if ((others === 0 && length > 2) || !shapes.some((shape) => shape.end === start + length))
      add(length, 'sounded', 0);
  }
  return shapes;
}
