/** Many names looked up at one place of a text: every name that an article brings is matched so. */
import { isHan, isHanUnit, isInterpunct, isInterpunctUnit, skipBlanks } from './characters.ts';

interface Entry<T> {
  name: string;
  value: T;
}

/** A name that begins at some place of a text, with the offset where it ends there. */
export interface Match<T> {
  end: number;
  name: string;
  value: T;
}

const none: readonly never[] = [];
const dot = '·'.charCodeAt(0);

/** Names by the code units of their first two Han characters, longest first. */
export class NameIndex<T> {
  private readonly byStart = new Map<number, Entry<T>[]>();
  /** A bit a code unit. Most characters of a text begin no name: asking this first makes the scan several times faster. */
  private readonly firsts = new Uint8Array(0x10000 / 8);

  /** Adds a folded name, parts joined by `·`. Names of one character are left out. */
  add(name: string, value: T): void {
    const [first, second] = [...name].filter(isHan);
    if (first === undefined || second === undefined || !isHan(name.charAt(0))) return;
    const key = startKey(first.charCodeAt(0), second.charCodeAt(0));
    const unit = name.charCodeAt(0);
    this.firsts[unit >> 3]! |= 1 << (unit & 7);
    const entries = this.byStart.get(key);
    if (!entries) {
      this.byStart.set(key, [{ name, value }]);
      return;
    }
    const at = entries.findIndex((entry) => entry.name.length < name.length);
    entries.splice(at < 0 ? entries.length : at, 0, { name, value });
  }

  /** All names that begin at `at`, longest first. */
  at(text: string, at: number): readonly Match<T>[] {
    const unit = text.charCodeAt(at);
    if (((this.firsts[unit >> 3]! >> (unit & 7)) & 1) === 0) return none;
    let next = at + 1;
    if (!isHanUnit(text.charCodeAt(next))) {
      next = skipInterpunct(text, next);
      if (next === at + 1 || !isHanUnit(text.charCodeAt(next))) return none;
    }
    const entries = this.byStart.get(startKey(unit, text.charCodeAt(next)));
    if (!entries) return none;
    let found: Match<T>[] | null = null;
    for (const { name, value } of entries) {
      const end = matchName(text, at, name);
      if (end > 0) (found ??= []).push({ end, name, value });
    }
    return found ?? none;
  }
}

const startKey = (first: number, second: number) => first * 0x10000 + second;

/** The offset behind an interpunct with blanks around it, and behind initials if any follow: `·W·`; `at` when there is none. */
export function skipInterpunct(text: string, at: number): number {
  const mark = skipBlanks(text, at);
  if (!isInterpunctUnit(text.charCodeAt(mark))) return at;
  const after = skipBlanks(text, mark + 1);
  const initials = /^(?:[A-Z]\.?){1,2}/.exec(text.slice(after, after + 4));
  if (!initials) return after;
  const behind = skipBlanks(text, after + initials[0].length);
  if (isInterpunct(text.charAt(behind))) return skipInterpunct(text, behind);
  return initials[0].endsWith('.') || isHan(text.charAt(behind)) ? behind : at;
}

/** The offset where `name` ends in the text if it stands at `at`, else -1. An interpunct matches any other, or none. */
function matchName(text: string, at: number, name: string): number {
  let position = at;
  for (let i = 0; i < name.length; i++) {
    const wanted = name.charCodeAt(i);
    if (wanted === dot) position = skipInterpunct(text, position);
    else if (text.charCodeAt(position++) !== wanted) return -1;
  }
  return position;
}

/** A name as the index takes it: one kind of interpunct, no blanks around it, no initials. */
export function indexName(folded: string): string {
  let name = '';
  let pending = false;
  for (const character of folded) {
    if (isHan(character) || /[-‐‑–]/.test(character)) {
      if (pending && name) name += '·';
      pending = false;
      name += character;
    } else pending = true;
  }
  return name;
}
