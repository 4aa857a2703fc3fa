/** Scripts and readings of names, by the packed tables. Build time only. */
import type { ConversionTables } from '../../core/conversion/tables.ts';
import { createConverter } from '../../core/convert.ts';
import { scriptFolder } from '../../core/figures/script-fold.ts';
import { hanRuns } from '../../core/han.ts';
import { createReader } from '../../core/readings/reader.ts';
import type { Lexicon } from '../lexicon.ts';
import type { NameTools } from './figure-ranks.ts';

/** The tools for names, whose parts are words, whatever the dictionary says of their characters. */
export function createNameTools(tables: ConversionTables, lexicon: Lexicon): NameTools {
  const converter = createConverter({ tables, segment: hanRuns, isHeadword: lexicon.has });
  const read = createReader(lexicon, null);
  return {
    fold: scriptFolder((text) => converter.convert(text, 'hans', 'hant')),
    convert: (name, target) => converter.convert(name, target, 'hans'),
    read(name) {
      const words = hanRuns(name);
      const readings = read(name, words);
      const begins = new Set(words.map(({ start }) => start));
      // Of a Chinese name the given name is a word of its own.
      if (words.length === 1 && name.length <= 4) {
        const surname = lexicon.surnameLength(name) ?? 0;
        if (surname > 0) begins.add(surname);
      }
      const capital = (syllable: string) => syllable.charAt(0).toUpperCase() + syllable.slice(1);
      return readings
        .flatMap((syllable, at) => (syllable ? [begins.has(at) ? capital(syllable) : syllable] : []))
        .join(' ');
    },
  };
}
