/** The names of figures in another script: by the figures' own entries, not by their characters. */
import type { FigureInText, TargetScript } from '../annotations.ts';
import type { Converter, FixedForm } from '../convert.ts';
import { printAsPress } from './press-glyphs.ts';

/**
 * The mentions whose form in `target` a figure's names tell: the same name, or a part of it. A region that calls the
 * person otherwise (川普) tells nothing here.
 */
export function figureForms(
  text: string,
  figures: readonly FigureInText[],
  target: TargetScript,
  { convert }: Converter,
): FixedForm[] {
  const fixed: FixedForm[] = [];
  for (const { names, mentions } of figures) {
    const entries = entriesFor(names, target);
    const simplified = entries.map((name) => convert(name, 'hans', 'hant'));
    const known = new Map<string, string | null>();
    for (const { start, end } of mentions) {
      const written = text.slice(start, end);
      let form = known.get(written);
      if (form === undefined) {
        form = partOf(entries, simplified, convert(written, 'hans', 'hant'));
        known.set(written, form);
      }
      if (form !== null) fixed.push({ start, end, form: printAsPress(form, target) });
    }
  }
  return fixed.sort((a, b) => a.start - b.start);
}

function entriesFor(names: FigureInText['names'], target: TargetScript): string[] {
  if (target === 'hans') return [names.hans];
  return target === 'hant-TW' ? [names.hantTW, names.hantHK] : [names.hantHK, names.hantTW];
}

function partOf(entries: readonly string[], simplified: readonly string[], written: string): string | null {
  for (const [index, entry] of entries.entries()) {
    const at = simplified[index]?.lastIndexOf(written) ?? -1;
    if (at >= 0) return entry.slice(at, at + written.length);
  }
  return null;
}
