/** What stands inside the parentheses after a name: the English name, other Chinese forms, and what is neither. */
import { isHan, skipBlanks, skipBlanksBack } from './characters.ts';
import { readLatinName, type LatinName } from './latin-name.ts';

export interface GlossContent {
  latin: LatinName;
  /** Other Chinese forms: （Jake Sullivan，又译苏利文）. */
  otherNames: string[];
}

const separators = /[，,；;、|｜]|\s\/\s/;
const alsoCalled =
  /^(?:又译|也译|亦译|或译|另译|旧译|港译|台译|又名|又称|亦称|也称|简称|音译|中文名|汉名|译名|又叫|也叫|又作)(?:为|作|成|名)?[:：]?\s*["“「『]?([\p{Script=Han}·•∙‧・]{2,12})["”」』]?/u;
const label =
  /^(?:英文名?字?|英文原名|英语名?|原名|本名|全名|外文名|音译|英译|法语|德语|俄语|西班牙语)(?:为|是)?[:：]?\s*/;

/** Reads what stands between parentheses; `null` when no person's name in Latin letters is in it. */
export function readGlossContent(inside: string): GlossContent | null {
  let latin: LatinName | null = null;
  const otherNames: string[] = [];
  for (const field of inside.split(separators)) {
    const trimmed = field.slice(skipBlanks(field, 0), skipBlanksBack(field, field.length)).replace(label, '');
    const other = alsoCalled.exec(trimmed)?.[1];
    if (other) otherNames.push(other);
    else if (!latin && trimmed && ![...trimmed].some(isHan)) {
      latin = readLatinName(trimmed);
      // An abbreviation or a firm first: what follows is no person, either.
      if (!latin) return null;
    } else if (!latin && /\p{Script=Latin}{2}/u.test(trimmed)) {
      // 音译 and the like after a blank: Jake Sullivan 音译.
      const bare = /^([\p{Script=Latin}\s.'’-]+?)\s*(?:音译|译音|的音译|英文名)$/u.exec(trimmed)?.[1];
      latin = bare ? readLatinName(bare) : null;
      if (!latin) return null;
    }
  }
  return latin && { latin, otherNames };
}
