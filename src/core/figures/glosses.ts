/** People whom the article itself explains: 查尔斯·库普坎(Charles Kupchan). */
import type { Span } from '../annotations.ts';
import { isBlank, isHan, isInterpunct, skipBlanks, skipBlanksBack } from './characters.ts';
import { readGlossContent } from './gloss-content.ts';
import { readLatinName, type LatinName } from './latin-name.ts';
import { findName, type BorderContext, type NameCandidate } from './name-border.ts';
import { isPerson } from './person-or-not.ts';

/** A person's name with the English name that the article gives for it. */
export interface Gloss {
  name: Span;
  latin: LatinName;
  otherNames: string[];
  dotted: boolean;
  chineseStyle: boolean;
  /** Length of the title between the name and the parenthesis. */
  title: number;
  /** The offset behind the gloss. */
  after: number;
}

const longestContent = 120;
const opening = /[(（]/;
const latinRun = /^[\p{Script=Latin}\u0300-\u036f\s.'’‘-]+/u;
const capital = /\p{Lu}/u;

/** Finds all glosses of people in the folded text, in order. */
export function findGlosses(context: BorderContext): Gloss[] {
  const { text } = context;
  const found: Gloss[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let gloss: Gloss | null = null;
    if (code === 0x28 || code === 0xff08) gloss = parenthesised(context, at);
    else if (code >= 0x41 && code <= 0x5a && !capital.test(text.charAt(at - 1))) gloss = bare(context, at);
    if (gloss) found.push(gloss);
  }
  return found;
}

function parenthesised(context: BorderContext, open: number): Gloss | null {
  const { text } = context;
  const { inside, after } = contentOf(text, open);
  if (!/\p{Script=Latin}{2}/u.test(inside)) return latinFirst(context, open, inside, after);
  const content = readGlossContent(inside);
  if (!content) return null;
  return decide(context, open, after, content.latin, content.otherNames);
}

/** The text between parentheses of either width; of an unclosed one, its Latin beginning. */
function contentOf(text: string, open: number): { inside: string; after: number } {
  for (let at = open + 1; at < text.length && at - open <= longestContent; at++) {
    const character = text.charAt(at);
    if (character === ')' || character === '）') return { inside: text.slice(open + 1, at), after: at + 1 };
    if (character === '\n' || opening.test(character)) break;
  }
  const inside = latinRun.exec(text.slice(open + 1, open + 60))?.[0] ?? '';
  return { inside, after: open + 1 + inside.length };
}

function decide(
  context: BorderContext,
  start: number,
  after: number,
  latin: LatinName,
  otherNames: string[],
): Gloss | null {
  const name = findName(context, start, latin);
  if (!name || name.score < 0) return null;
  const pinyin = context.readings([...context.text.slice(name.start, name.end)].filter(isHan)).join('');
  if (!isPerson(context.text, name, latin, after, pinyin)) return null;
  return glossOf(name, latin, otherNames, after);
}

function glossOf(name: NameCandidate, latin: LatinName, otherNames: string[], after: number): Gloss {
  const { start, end, dotted, chineseStyle, title } = name;
  return { name: { start, end }, latin, otherNames, dotted, chineseStyle, title, after };
}

/** Etienne Soula（艾蒂安·苏拉）: the Chinese name is all that is inside. */
function latinFirst(context: BorderContext, open: number, inside: string, after: number): Gloss | null {
  const { text } = context;
  const start = skipBlanks(text, open + 1);
  const end = skipBlanksBack(text, open + 1 + inside.length);
  if (end - start < 2 || end - start > 16 || ![...text.slice(start, end)].every((c) => isHan(c) || isInterpunct(c)))
    return null;
  const nameEnd = skipBlanksBack(text, open);
  const words = /(?:[\p{Lu}][\p{L}.'’-]*[ \u00a0]){1,4}[\p{Lu}][\p{L}.'’-]*$/u.exec(
    text.slice(Math.max(0, nameEnd - 50), nameEnd),
  )?.[0];
  const latin = words ? readLatinName(words) : null;
  if (latin?.shape !== 'full') return null;
  const name = findName(context, end, latin);
  if (!name || name.start !== start || name.sound > 0.34) return null;
  return glossOf(name, latin, [], after);
}

/** Without parentheses: 艾蒂安·苏拉，Etienne Soula，or a blank between. Only dotted names that sound so. */
function bare(context: BorderContext, start: number): Gloss | null {
  const { text } = context;
  let end = skipBlanksBack(text, start);
  if (/[，,]/.test(text.charAt(end - 1))) end--;
  if (end === start || !isHan(text.charAt(end - 1))) return null;
  if (![...text.slice(Math.max(0, end - 8), end)].some((character) => isInterpunct(character))) return null;
  const run = latinRun.exec(text.slice(start, start + 50))?.[0] ?? '';
  const after = skipBlanksBack(text, start + run.length);
  const latin = readLatinName(text.slice(start, after).replace(/\.$/, ''));
  if (latin?.shape !== 'full' || latin.words.length < 2 || isBlank(text.charAt(start))) return null;
  const name = findName(context, end, latin);
  if (!name?.dotted || name.sound > 0.3) return null;
  return glossOf(name, latin, [], after);
}
