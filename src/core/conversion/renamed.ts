/** How the names are read that a region has in place of those in the text: 川普, not 特朗普. */
import type { Renamed, Word } from '../annotations.ts';
import type { Converter, FixedForm } from '../convert.ts';
import { nameReading } from '../figures/learned-names.ts';
import { countHan, hanRuns } from '../han.ts';
import type { FindCapitals } from '../proper-names.ts';
import type { ReadArticle } from '../readings/both-scripts.ts';

export interface RenamedReaderParts {
  converter: Pick<Converter, 'convert'>;
  read: ReadArticle;
  findCapitals?: FindCapitals | undefined;
}

/** Returns what reads the forms that are other names. */
export function createRenamedReader({ converter, read, findCapitals }: RenamedReaderParts) {
  /** Each part of a name is one word, whatever words its characters are. */
  const readParts = (hans: string) => read(hans, 'hans', hanRuns(hans)).filter(Boolean);

  /** The parts of a name with their readings; none when these are not as many as its characters. */
  function wordsOf(form: string, { reading: own, bySound }: NonNullable<FixedForm['other']>): Word[] {
    const reading = own ?? nameReading(converter.convert(form, 'hans', 'hant'), false, { read: readParts });
    const syllables = reading.split(' ');
    if (syllables.length !== countHan(form)) return [];
    return hanRuns(form).map(({ start, end }) => {
      const written = syllables.splice(0, countHan(form.slice(start, end)));
      const readings = written.map((syllable) => syllable.toLowerCase());
      const word = { start, end, readings };
      const found = bySound ? undefined : findCapitals?.(form, word, readings);
      const capitals = own === undefined ? (found ?? [0]) : capitalsOf(written);
      return { ...word, capitals };
    });
  }

  return (forms: readonly FixedForm[]): Renamed[] =>
    forms.flatMap(({ start, end, form, other }) => {
      const words = other ? wordsOf(form, other) : [];
      return words.length > 0 ? [{ start, end, words }] : [];
    });
}

function capitalsOf(syllables: readonly string[]): number[] {
  return syllables.flatMap((syllable, i) => (i === 0 || /^[A-ZÜ]/.test(syllable) ? [i] : []));
}
