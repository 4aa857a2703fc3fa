/** Quotation marks as a region has them: “ ‘ ’ ” on the mainland, 「 『 』 」 in Taiwan and Hong Kong. */
import type { TargetScript } from '../annotations.ts';
import { hasHan } from '../han.ts';

const mainland: readonly string[] = ['“”', '‘’'];
const corners: readonly string[] = ['「」', '『』'];

interface Mark {
  /** 0: the outer kind, 1: the inner one. */
  kind: number;
  region: readonly string[];
  opens: boolean;
}

const marks = new Map<string, Mark>();
for (const region of [mainland, corners]) {
  region.forEach((pair, kind) => {
    marks.set(pair.charAt(0), { kind, region, opens: true });
    marks.set(pair.charAt(1), { kind, region, opens: false });
  });
}

const anyMark = /[“”‘’「」『』]/g;

const latin = /[\p{Script=Latin}\d]/u;

/** Don’t, ’90s, the students’ own: an apostrophe, not the end of a quotation. */
function isApostrophe(text: string, at: number): boolean {
  if (text.charAt(at) !== '’') return false;
  const after = text.charAt(at + 1);
  return latin.test(after) || (latin.test(text.charAt(at - 1)) && /^ \p{Script=Latin}/u.test(text.slice(at + 1)));
}

/**
 * Every line's pairs as `target` has them, one in another with the other kind; no offset moves. A mark without its other half
 * and lines without a Han character stay.
 */
export function printQuotationMarks(text: string, target: TargetScript): string {
  const wanted = target === 'hans' ? mainland : corners;
  const printed = new Map<number, string>();
  let from = 0;
  for (const line of text.split('\n')) {
    if (hasHan(line)) for (const [at, mark] of marksOf(line, wanted)) printed.set(from + at, mark);
    from += line.length + 1;
  }
  return printed.size === 0 ? text : text.replace(anyMark, (mark, at: number) => printed.get(at) ?? mark);
}

function marksOf(line: string, wanted: readonly string[]): Map<number, string> {
  const printed = new Map<number, string>();
  for (const { open, close, kind } of nestedPairs(line)) {
    printed.set(open, wanted[kind]!.charAt(0));
    printed.set(close, wanted[kind]!.charAt(1));
  }
  return printed;
}

/** The pairs of a line; a pair right inside one of its own kind has the other. */
function nestedPairs(line: string): { open: number; close: number; kind: number }[] {
  const pairs: { open: number; close: number; kind: number }[] = [];
  const waiting: (Mark & { at: number })[] = [];
  for (const { 0: mark, index } of line.matchAll(anyMark)) {
    const read = marks.get(mark)!;
    if (read.opens) waiting.push({ ...read, at: index });
    if (read.opens || isApostrophe(line, index)) continue;
    const own = waiting.findLastIndex(({ kind, region }) => kind === read.kind && region === read.region);
    if (own < 0) continue;
    // What was opened since has no other half.
    const [open] = waiting.splice(own);
    pairs.push({ open: open!.at, close: index, kind: read.kind });
  }
  pairs.sort((a, b) => a.open - b.open);
  const around: typeof pairs = [];
  for (const pair of pairs) {
    while (around.length > 0 && around.at(-1)!.close < pair.open) around.pop();
    if (around.at(-1)?.kind === pair.kind) pair.kind = 1 - pair.kind;
    around.push(pair);
  }
  return pairs;
}
