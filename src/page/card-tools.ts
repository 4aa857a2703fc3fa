/** What a person can do with the word or the name of a card, and with the place where it stands. */
import type { FigureInText, Script } from '../core/annotations.ts';
import type { DescribedWord } from '../core/saved-words/describe-words.ts';
import { sentenceAround } from '../core/saved-words/sentence-around.ts';
import { stateOf } from '../core/saved-words/word-state.ts';
import { defaultSettings, type SavedWord, type SpeechRate } from '../core/schemas.ts';
import { noWordStates } from '../core/wanted-pinyin.ts';
import type { Place } from './block-range.ts';
import { writeClipboard } from './clipboard.ts';
import { element } from './element.ts';
import { drawHearRow, type HearRow } from './hear-row.ts';
import { drawKeepRow, type KeepRow } from './keep-row.ts';
import type { ArticleOfPage, Keeping, PageServices, ReadingSettings } from './page-services.ts';
import type { Block } from './page-text.ts';
import { createParagraphEnglish } from './paragraph-english.ts';
import { createReadAloud } from './read-aloud.ts';
import { noteOf } from './sentence-note.ts';
import { drawSentenceRow } from './sentence-row.ts';
import type { SpokenScript } from './speech.ts';

export interface CardTools {
  /** The part of the card about a word that stands at a place; it takes the part of the one drawn before. */
  draw(word: DescribedWord, place: Place): HTMLElement;
  /** Does what a key stands for, in the card that is open. @returns whether it stands for anything */
  press(key: string): boolean;
  /** Ends what goes on beside the card: reading aloud. */
  stop(): void;
  /** The sentence at a place as a note. */
  note(place: Place): string;
  /** The settings have changed. */
  apply(): void;
  /** Told which blocks have been painted or unpainted. */
  redraw(blocks: readonly Block[]): void;
}

export interface ToolSources extends Pick<
  PageServices,
  'keeping' | 'article' | 'english' | 'followWordStates' | 'change' | 'message'
> {
  /** All blocks that are read, in order. */
  blocks(): readonly Block[];
  /** Who is named in a block's chapter; mentions are offsets into the chapter's text. */
  figuresOf(block: Block): readonly FigureInText[];
  /** The script that the page is written in. */
  writtenIn(): Script;
  settings(): Pick<ReadingSettings, 'speechRate' | 'notation'> | null;
  /** The script that is being read. */
  script(): SpokenScript;
}

/** @param signal ends reading aloud and what is followed for the cards */
export function createCardTools(sources: ToolSources, signal: AbortSignal): CardTools {
  const { keeping, article, figuresOf, settings, change, message } = sources;
  let states = noWordStates;
  /** Rows of the card that was drawn last, each with what it shows. */
  let kept: { word: DescribedWord; row: KeepRow } | null = null;
  let heard: { place: Place; row: HearRow } | null = null;

  void sources.followWordStates((next) => {
    states = next;
    kept?.row.show(stateOf(kept.word, states));
  }, signal);
  const rate = () => settings()?.speechRate ?? defaultSettings.speechRate;
  let lastRate: SpeechRate = defaultSettings.speechRate;
  const english = createParagraphEnglish(sources, signal);
  const aloud = createReadAloud({ ...sources, rate, changed: showHearing }, signal);

  function drawKeeping(word: DescribedWord, place: Place, { save, forget }: Keeping): HTMLElement {
    const row = drawKeepRow(message, {
      save: (state) => save(metAt(word, place, article?.() ?? {}, state)),
      forget: () => forget(word),
    });
    row.show(stateOf(word, states));
    kept = { word, row };
    return row.element;
  }

  function drawHearing(place: Place): HTMLElement {
    const row = drawHearRow(message, {
      read: (reach) => aloud.read(reach, place),
      stop: aloud.stop,
      setRate: (speechRate) => void change?.({ speechRate }),
    });
    heard = { place, row };
    showHearing();
    return row.element;
  }

  function showHearing() {
    heard?.row.show({ possible: aloud.isPossible(), reading: aloud.reading(), rate: rate() });
  }

  function note(place: Place): string {
    return noteOf(place, {
      figures: figuresOf(place.block),
      notation: settings()?.notation ?? 'marks',
      article: article?.() ?? {},
      english: english.known(place.block),
    });
  }

  return {
    draw(word, place) {
      const sentence = drawSentenceRow(message, {
        copy: () => writeClipboard(note(place)),
        hasEnglish: () => english.isPossible(place.block),
        english: (loading) => english.of(place.block, loading),
      });
      const kept = keeping ? [drawKeeping(word, place, keeping)] : [];
      return element('div', { class: 'pz-tools' }, ...kept, sentence, drawHearing(place));
    },
    note,
    press(key) {
      if (key !== 'h' || !heard || !aloud.isPossible()) return kept?.row.press(key) ?? false;
      aloud.read('word', heard.place);
      return true;
    },
    stop: aloud.stop,
    apply() {
      if (rate() !== lastRate) aloud.again();
      lastRate = rate();
      showHearing();
    },
    redraw: aloud.redraw,
  };
}

/** Longer titles and addresses are no use to anybody, and are not kept. UTF-16 units. */
const longestTitle = 1_000;
const longestAddress = 4_000;

/** A word with the sentence and the article that it was met in. */
function metAt(
  word: DescribedWord,
  { block, start, end }: Place,
  { title, address, date }: ArticleOfPage,
  state: SavedWord['state'],
): SavedWord {
  const isAddress = address && /^https?:\/\//.test(address) && address.length <= longestAddress;
  return {
    ...word,
    sentence: sentenceAround(block.text, { start, end }),
    ...(title && { title: title.slice(0, longestTitle) }),
    ...(isAddress && { address }),
    ...(date && { date }),
    state,
  };
}
