/** What a page reader needs from outside the page, and what it tells. */
import type { Annotations, Converted, FigureSummary, Script, Span, TargetScript } from '../core/annotations.ts';
import type { Corrections } from '../core/corrections.ts';
import type { EntryGroup } from '../core/dictionary.ts';
import type { ConversionStyle, SavedWord, Settings } from '../core/schemas.ts';
import type { WordStates } from '../core/wanted-pinyin.ts';
import type { Forgotten } from './keep-row.ts';
import type { Message } from './card.ts';

export type ReadingSettings = Omit<Settings, 'english' | 'theme'>;

/** The readings that the person has corrected. */
export interface CorrectionStore {
  /** Calls back with all of them, now and at each change. */
  follow(callback: (corrections: Corrections) => void, signal: AbortSignal): Promise<void>;
  /** Keeps a reading for each of these words; `null` forgets theirs. */
  keep(words: readonly string[], readings: readonly string[] | null): Promise<void>;
}

/** The words that the person keeps. What is done is told in a sentence, and so is what stands in the way. */
export interface Keeping {
  save(word: SavedWord): Promise<string>;
  forget(word: Pick<SavedWord, 'hans' | 'hant'>): Promise<Forgotten>;
}

/** What is told of the article that is being read; its day as `2023-09-25`. */
export interface ArticleOfPage {
  title?: string | undefined;
  address?: string | undefined;
  date?: string | undefined;
}

export interface PageServices {
  /**
   * @param taiwan whether words are read as in Taiwan
   * @param part the stretch whose words are wanted, without it all; people are those of the whole text either way
   */
  annotate(text: string, taiwan: boolean, part?: Span): Promise<Annotations>;
  /** Converts a part of a text that has been annotated, or all of another text. */
  convert(
    text: string,
    target: TargetScript,
    script: Script | null,
    style: ConversionStyle,
    part?: Span,
  ): Promise<Converted>;
  lookUp(text: string, offset: number): Promise<EntryGroup[]>;
  corrections: CorrectionStore;
  /** Calls back with the words that have a state, now and at each change. */
  followWordStates(callback: (states: WordStates) => void, signal: AbortSignal): Promise<void>;
  /** Absent in a private window, of which nothing is kept. */
  keeping?: Keeping | undefined;
  article?(): ArticleOfPage;
  /** The English that the article itself has for a paragraph. */
  english?(paragraph: Element): string | null;
  /** Keeps a setting; absent where none can be changed. */
  change?(changes: Partial<Settings>): Promise<void>;
  message: Message;
  /** Called once, before anything is shown. */
  addStyles(): Promise<void>;
  /** Whether the extension that this script belongs to still runs: an update leaves old scripts behind in open pages. */
  isAlive(): boolean;
  /** Told who is named whenever the page has been read. */
  named?(people: readonly FigureSummary[]): void;
  /** Told when one of the above fails; the page stays as it is. */
  failed(error: unknown): void;
}
