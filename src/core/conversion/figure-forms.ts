/** The names of figures in another script: by the figures' own entries, not by their characters. */
import type { FigureInText, FigureNames, Span, TargetScript } from '../annotations.ts';
import type { Converter, FixedForm } from '../convert.ts';

const ownName: Record<TargetScript, keyof FigureNames> = { hans: 'hans', 'hant-TW': 'hantTW', 'hant-HK': 'hantHK' };
const interpunct = /[·•∙‧・･⋅]/;

/**
 * The mentions whose form in `target` a figure's names tell: the same name, or a part of it.
 * @param regional whether the region's own name is wanted (川普); else one that it doesn't share tells nothing
 */
export function figureForms(
  text: string,
  figures: readonly FigureInText[],
  target: TargetScript,
  { convert }: Pick<Converter, 'convert'>,
  regional: boolean,
): FixedForm[] {
  const simplify = (name: string) => convert(name, 'hans', 'hant');
  const fixed: FixedForm[] = [];
  for (const { names, reading, otherNames = [], mentions } of figures) {
    const entries = entriesFor(names, target);
    const simplified = entries.map(simplify);
    const own = names[ownName[target]];
    // Other names may be titles, 撒切尔夫人: as long as the region's own they are not.
    const others = otherNames.filter((name) => partsOf(name).length === partsOf(own).length);
    const every = regional ? [names.hans, names.hantTW, names.hantHK, ...others].map(simplify).map(partsOf) : [];
    const formOf = (written: string): Omit<FixedForm, keyof Span> | null => {
      const plain = simplify(written);
      const form = regional ? regionalForm(partsOf(plain), every, own) : null;
      if (form === null) {
        const same = partOf(entries, simplified, plain);
        return same === null ? null : { form: same };
      }
      const printed = form.replaceAll('·', interpunct.exec(written)?.[0] ?? '·');
      const hans = simplify(form);
      if (hans === plain) return { form: printed };
      const bySound = interpunct.test(own);
      return { form: printed, other: { ...readingOf(hans, names.hans, reading), ...(bySound && { bySound }) } };
    };
    const known = new Map<string, Omit<FixedForm, keyof Span> | null>();
    for (const { start, end } of mentions) {
      const written = text.slice(start, end);
      if (!known.has(written)) known.set(written, formOf(written));
      const form = known.get(written);
      if (form) fixed.push({ start, end, ...form });
    }
  }
  return fixed.sort((a, b) => a.start - b.start);
}

/** The reading of a name that is a stretch of the figure's own. */
function readingOf(form: string, own: string, reading: string): { reading?: string } {
  const plain = withoutMarks(own);
  const at = plain.lastIndexOf(withoutMarks(form));
  const syllables = reading.split(' ');
  if (at < 0 || syllables.length !== plain.length) return {};
  return { reading: syllables.slice(at, at + withoutMarks(form).length).join(' ') };
}

const withoutMarks = (name: string) => partsOf(name).join('');

function entriesFor(names: FigureNames, target: TargetScript): string[] {
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

const partsOf = (name: string) => name.split(interpunct);

/**
 * What of the region's own name corresponds to what is written: whole parts of a name with as many parts. A name without
 * parts (貝理雅) stands for the whole and for the last part of another.
 */
function regionalForm(written: readonly string[], every: readonly string[][], own: string): string | null {
  const parts = partsOf(own);
  for (const name of every) {
    if (written.join() === name.join()) return own;
    if (parts.length === 1 && written.join() === name.at(-1)) return own;
    if (parts.length !== name.length) continue;
    const places = written.map((part) => name.lastIndexOf(part));
    if (places.every((place, i) => place > (places[i - 1] ?? -1))) return places.map((place) => parts[place]).join('·');
  }
  return null;
}
