/** Many names looked up at one place of a text: the one structure that every name is matched with. */
import { isHan, isInterpunct, skipBlanks } from './characters.ts';

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

/** Names by their first two Han characters, longest first. */
export class NameIndex<T> {
  private readonly byStart = new Map<string, Entry<T>[]>();
  // Most characters of a text begin no name: asking this first makes the scan several times faster.
  private readonly firsts = new Set<number>();

  /** Adds a folded name, parts joined by `·`. Names of one character are left out. */
  add(name: string, value: T): void {
    const key = [...name].filter(isHan).slice(0, 2).join('');
    if (key.length < 2 || !isHan(name.charAt(0))) return;
    this.firsts.add(name.charCodeAt(0));
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
    if (!this.firsts.has(text.charCodeAt(at))) return none;
    let next = at + 1;
    if (!isHan(text.charAt(next))) {
      next = skipInterpunct(text, next);
      if (next === at + 1 || !isHan(text.charAt(next))) return none;
    }
    const entries = this.byStart.get(text.charAt(at) + text.charAt(next));
    if (!entries) return none;
    return entries
      .map(({ name, value }) => ({ end: matchName(text, at, name), name, value }))
      .filter(({ end }) => end > 0);
  }
}

/** The offset behind an interpunct with blanks around it, and behind initials if any follow: `·W·`; `at` when there is none. */
export function skipInterpunct(text: string, at: number): number {
  const mark = skipBlanks(text, at);
  if (!isInterpunct(text.charAt(mark))) return at;
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
    const wanted = name.charAt(i);
    if (wanted === '·') position = skipInterpunct(text, position);
    else if (text.charAt(position++) !== wanted) return -1;
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
