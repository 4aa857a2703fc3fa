/** Texts too long for one question: asked in parts that end with a line, and put together again. */
import type { Annotations, Converted, FigureInText, Span } from './annotations.ts';

/** A text in parts of at most `longest` UTF-16 units, where each begins. */
function partsOf(text: string, longest: number): { start: number; text: string }[] {
  const parts: { start: number; text: string }[] = [];
  for (let start = 0; start < text.length || parts.length === 0;) {
    let end = Math.min(text.length, start + longest);
    const line = end < text.length ? text.lastIndexOf('\n', end - 1) + 1 : end;
    if (line > start) end = line;
    else if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    parts.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return parts;
}

/** @param ask annotates at most `longest` UTF-16 units */
export async function annotateInParts(
  text: string,
  longest: number,
  ask: (text: string) => Promise<Annotations>,
): Promise<Annotations> {
  const whole: Annotations = { words: [], figures: [], script: null };
  const figures = new Map<string, FigureInText>();
  for (const { start, text: part } of partsOf(text, longest)) {
    const found = await ask(part);
    if (start === 0 && part.length === text.length) return found;
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + start, end: span.end + start });
    whole.script ??= found.script;
    for (const word of found.words) whole.words.push(moved(word));
    for (const name of found.sharedNames ?? []) (whole.sharedNames ??= []).push(moved(name));
    for (const figure of found.figures) {
      const mentions = figure.mentions.map(moved);
      const known = figures.get(figure.id);
      if (known) known.mentions.push(...mentions);
      else {
        const { explainedAt } = figure;
        figures.set(figure.id, { ...figure, mentions, ...(explainedAt && { explainedAt: moved(explainedAt) }) });
      }
    }
  }
  return { ...whole, figures: [...figures.values()] };
}

/** @param ask converts at most `longest` UTF-16 units */
export async function convertInParts(
  text: string,
  longest: number,
  ask: (text: string) => Promise<Converted>,
): Promise<Converted> {
  const whole: Converted = { text: '', shifts: [] };
  for (const { start, text: part } of partsOf(text, longest)) {
    const found = await ask(part);
    whole.text += found.text;
    for (const { at, by } of found.shifts) whole.shifts.push({ at: at + start, by });
    for (const name of found.renamed ?? []) {
      (whole.renamed ??= []).push({ ...name, start: name.start + start, end: name.end + start });
    }
  }
  return whole;
}
