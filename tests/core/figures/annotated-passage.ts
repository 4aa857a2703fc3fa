/** Passages through the whole engine, with the dictionary's words, as in the built extension. */
import type { FigureInText } from '../../../src/core/annotations.ts';
import { createEngine } from '../../../src/core/engine.ts';
import { openConversion } from '../../../src/lexicon/conversion.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable, openedFigures } from '../../lexicon/compiled.ts';
import { figures, plain } from './marked-passage.ts';

const engine = createEngine(
  { figures: openedFigures(figures), pageNotes: [] },
  openLexicon(compiledTable()),
  null,
  openConversion(compiledConversion()),
);

/** Name | English | reading | role | role in English, each empty where it is not told. */
const described = ({ names, reading, role = '', roleEn = '' }: FigureInText) =>
  [names.hans, names.en, reading, role, roleEn].join(' | ');

/** What it is, the passage with the mentions marked, and what is said of those who were found by rule. */
export type Passage = [what: string, passage: string, byRule: string[]];

/** The passage with what was found written into it, and what is said of those who were found by rule. */
export function annotated(passage: string): { marked: string; byRule: string[] } {
  const text = plain(passage);
  const found = engine.annotate(text, { date: '2023-09-25' }).figures;
  const mentions = found.flatMap(({ id, mentions }) => mentions.map((span) => ({ ...span, id })));
  mentions.sort((a, b) => b.start - a.start);
  const marked = mentions.reduce(
    (written, { start, end, id }) => `${written.slice(0, start)}⟦${text.slice(start, end)} ${id}⟧${written.slice(end)}`,
    text,
  );
  return { marked, byRule: found.filter(({ source }) => source === 'rule').map(described) };
}
