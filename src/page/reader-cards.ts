/** The cards of a page that is read, with all that they ask of it. */
import type { TargetScript } from '../core/annotations.ts';
import type { Corrections } from '../core/corrections.ts';
import type { Card } from './card.ts';
import { type CardTools, createCardTools } from './card-tools.ts';
import { type Cards, createCards } from './cards.ts';
import type { FigureMarks } from './figure-marks.ts';
import type { PageChapters } from './page-chapters.ts';
import type { PageServices, ReadingSettings } from './page-services.ts';
import type { Block } from './page-text.ts';
import type { PageWords } from './page-words.ts';
import type { SpokenScript } from './speech.ts';

/** What the cards are about, and where they are drawn. */
interface Subjects {
  card: Card;
  marks: FigureMarks;
  words: PageWords;
  chapters: PageChapters;
}

/** How the page is read at the moment. */
interface State {
  blocks(): readonly Block[];
  settings(): ReadingSettings | null;
  corrections(): Corrections;
  /** The script that is read, as whoever speaks it needs it. */
  script(): SpokenScript;
}

/** Joins the cards with the page's services; all of it ends when `signal` aborts. */
export function createReaderCards(
  services: PageServices,
  { card, marks, words, chapters }: Subjects,
  { blocks, settings, corrections, script }: State,
  signal: AbortSignal,
): { cards: Cards; tools: CardTools } {
  const { lookUp, message } = services;
  const tools = createCardTools(
    {
      ...services,
      blocks,
      figuresOf: chapters.figuresOf,
      writtenIn: () => chapters.script() ?? 'hans',
      settings,
      script,
    },
    signal,
  );
  const cards = createCards(
    {
      marks,
      words,
      lookUp,
      script: () => (script() === 'hans' ? 'hans' : 'hant'),
      asRead: { script, convert: convertText },
      notation: () => settings()?.notation ?? 'marks',
      isCorrected: (word) => corrections().has(word),
      correct: (corrected, readings) => services.corrections.keep(corrected, readings),
      tools,
      message,
    },
    card,
    signal,
  );
  return { cards, tools };

  /** The text of a name or an office, which the settings for the article's own text say nothing of. */
  async function convertText(text: string, target: TargetScript) {
    const style = { formalTai: settings()?.formalTai ?? false, regionalNames: false, regionalQuotes: false };
    return (await services.convert(text, target, null, style)).text;
  }
}
