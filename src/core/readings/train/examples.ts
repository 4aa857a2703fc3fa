/** Marked polyphonic characters, as the model is trained on them. */
import type { Segment } from '../../dictionary.ts';
import { collectFeatures, MOST_FEATURES, sharedFeature, viewText } from '../features.ts';
import type { ReadWord } from '../word-readings.ts';

/** A character of a text whose reading is known. */
export interface Marked {
  text: string;
  /** In UTF-16 units. */
  offset: number;
  character: string;
  /** Numbered: `lü4`, `de5`. */
  reading: string;
}

/** A marked character as training sees it. */
export interface Example {
  character: string;
  reading: string;
  features: Int32Array;
  /** The dictionary's reading, and its shared feature. */
  dictionary?: { reading: string; shared: number };
}

/** Reads lines of `sentence · offset in code points · character · reading`, separated by tabs. Throws on any other. */
export function parseMarked(tsv: string): Marked[] {
  return tsv
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => {
      const [text = '', at = '', character = '', reading = ''] = line.split('\t');
      const offset = [...text].slice(0, Number(at)).join('').length;
      if (!character || !text.startsWith(character, offset) || !/^[a-zü]+[1-5]$/.test(reading)) {
        throw new Error(`not a marked character: ${line.slice(0, 80)}`);
      }
      return { text, offset, character, reading };
    });
}

/**
 * The readings of each character, the most frequent first. The index of a reading stands for it, in training and, as the
 * model keeps the order, in use.
 */
export function numberReadings(marked: readonly Marked[]): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { character, reading } of marked) {
    const of = counts.get(character) ?? new Map<string, number>();
    of.set(reading, (of.get(reading) ?? 0) + 1);
    counts.set(character, of);
  }
  const ordered = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    ordered.map(([character, of]) => [
      character,
      [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reading]) => reading),
    ]),
  );
}

/** Makes examples of marked characters: the features are those that {@link collectFeatures} gives in use. */
export function makeExamples(
  marked: readonly Marked[],
  readings: ReadonlyMap<string, readonly string[]>,
  segment: Segment,
  readWord: ReadWord,
): Example[] {
  const into = new Int32Array(MOST_FEATURES);
  return marked.map(({ text, offset, character, reading }) => {
    const view = viewText(text, segment(text));
    const word = view.wordAt[offset]!;
    const [start, end] = [view.starts[word]!, view.ends[word]!];
    const read = readWord(text.slice(start, end));
    const at = [...text.slice(start, offset)].length;
    const own = read?.readings[at];
    const known = own === undefined ? -1 : (readings.get(character) ?? []).indexOf(own);
    const features = into.slice(0, collectFeatures(view, offset, known + 1, into));
    if (!read || own === undefined) return { character, reading, features };
    const shared = sharedFeature(read.readings.length, read.choices[at] ?? 1, own.endsWith('5'));
    return { character, reading, features, dictionary: { reading: own, shared } };
  });
}
