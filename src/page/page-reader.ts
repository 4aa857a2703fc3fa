/**
 * One page being read: its text goes out to be annotated, and what comes back is shown as the settings ask. Used by the
 * content script on web pages and by the extension's own reader.
 */
import type { Annotations, Converted, TargetScript } from '../core/annotations.ts';
import type { EntryGroup } from '../core/dictionary.ts';
import type { Corrections } from '../core/corrections.ts';
import type { Settings } from '../core/schemas.ts';
import { type PinyinStyle, spellWords, type SpelledWord } from '../core/spelling.ts';
import { articleBlocks } from './article-blocks.ts';
import type { Card, Message } from './card.ts';
import { createCards } from './cards.ts';
import { watchChanges } from './changes.ts';
import { createFigureMarks, type Mark } from './figure-marks.ts';
import { looksOf, marksOf } from './page-looks.ts';
import { type Block, joinBlocks, readBlocks } from './page-text.ts';
import { restoreOrphans } from './paint.ts';
import { createPageWords } from './page-words.ts';
import { createPainter } from './painter.ts';
import type { Look } from './shown-parts.ts';

export type ReadingSettings = Pick<
  Settings,
  'pinyin' | 'script' | 'figures' | 'dictionary' | 'scope' | 'toneColours' | keyof PinyinStyle
>;

/** The readings that the person has corrected. */
export interface CorrectionStore {
  /** Calls back with all of them, now and at each change. */
  follow(callback: (corrections: Corrections) => void, signal: AbortSignal): Promise<void>;
  /** Keeps a reading for each of these words; `null` forgets theirs. */
  keep(words: readonly string[], readings: readonly string[] | null): Promise<void>;
}

/** What a page reader needs from outside the page. */
export interface PageServices {
  annotate(text: string): Promise<Annotations>;
  convert(text: string, target: TargetScript, script: Annotations['script']): Promise<Converted>;
  lookUp(text: string, offset: number): Promise<EntryGroup[]>;
  corrections: CorrectionStore;
  message: Message;
  /** Called once, before anything is shown. */
  addStyles(): Promise<void>;
  /** Whether the extension that this script belongs to still runs: an update leaves old scripts behind in open pages. */
  isAlive(): boolean;
  /** Told when one of the above fails; the page stays as it is. */
  failed(error: unknown): void;
}

export interface FigureSummary {
  id: string;
  hans: string;
  en: string;
  mentions: number;
}

export interface PageStatus {
  /** Whether there is Chinese text to read. */
  chinese: boolean;
  script: Annotations['script'];
  figures: FigureSummary[];
}

export interface PageReader {
  apply(settings: ReadingSettings): void;
  status(): PageStatus;
  nextFigure(): void;
  /** Opens the card of a word, for the keyboard to go on from. */
  lookUp(): void;
  goToFigure(id: string): void;
  /** Gives the page back as it was, and stops watching it. */
  stop(): void;
}

const languages = { hans: 'zh-Hans', 'hant-TW': 'zh-TW', 'hant-HK': 'zh-HK' } as const;

/**
 * @param root what is read: the body of a web page, or the article on a page of our own
 * @param whole read everything under `root`, whatever the settings say of it
 */
export function createPageReader(root: HTMLElement, card: Card, services: PageServices, whole = false): PageReader {
  restoreOrphans(root);
  const stopping = new AbortController();
  const marks = createFigureMarks();
  const words = createPageWords();
  const { lookUp, message } = services;
  const cards = createCards(
    {
      marks,
      words,
      lookUp,
      script: shownScript,
      notation: () => settings?.notation ?? 'marks',
      isCorrected: (word) => corrections.has(word),
      correct: (corrected, readings) => services.corrections.keep(corrected, readings),
      message,
    },
    card,
    stopping.signal,
  );
  const changes = watchChanges(root, {
    changed() {
      if (!services.isAlive()) stop();
      else if (painter.settle()) marks.redraw(blocks);
    },
    settled: () => void refresh(),
    signal: stopping.signal,
  });
  const painter = createPainter(changes.ours, marks.redraw, stopping.signal);

  let settings: ReadingSettings | null = null;
  let blocks: Block[] = [];
  let corrections: Corrections = new Map();
  let annotated: { text: string; annotations: Annotations } | null = null;
  let spelled: { of: readonly unknown[]; words: SpelledWord[] } | null = null;
  let converted: { text: string; target: TargetScript; result: Converted } | null = null;
  let styled: Promise<void> | null = null;
  /** Of two refreshes under way, only the later one shows anything. */
  let latest = 0;

  async function refresh() {
    const turn = ++latest;
    if (!services.isAlive()) return stop();
    if (!settings) return;
    const { pinyin, script, figures, dictionary, scope } = settings;
    if (!pinyin && script === 'own' && !figures && !dictionary) return showNothing();
    const all = readBlocks(root);
    blocks = whole || scope === 'page' ? all : articleBlocks(all, root);
    if (blocks.length === 0) return showNothing();
    const text = joinBlocks(blocks);
    try {
      const { annotations } = await annotate(text);
      const conversion = script === 'own' ? null : await convert(text, script, annotations.script);
      await (styled ??= services.addStyles());
      if (turn !== latest || stopping.signal.aborted) return;
      const looks = looksOf(blocks, spell(text, annotations, settings), conversion, settings);
      words.set(dictionary ? looks : []);
      const painted = pinyin ? looks : conversion ? looks.map((look) => ({ ...look, words: [] })) : [];
      show(painted, figures ? marksOf(blocks, annotations) : []);
      cards.redraw();
    } catch (error) {
      if (turn === latest) services.failed(error);
    }
  }

  async function annotate(text: string) {
    if (annotated?.text === text) return annotated;
    return (annotated = { text, annotations: await services.annotate(text) });
  }

  function spell(text: string, annotations: Annotations, style: PinyinStyle): SpelledWord[] {
    const { notation, sandhiYiBu, sandhiThird, capitals, numbers } = style;
    const of = [annotations, corrections, notation, sandhiYiBu, sandhiThird, capitals, numbers];
    if (!spelled || of.some((part, i) => part !== spelled?.of[i])) {
      spelled = { of, words: spellWords(text, annotations, style, corrections) };
    }
    return spelled.words;
  }

  async function convert(text: string, target: TargetScript, script: Annotations['script']) {
    if (converted?.text !== text || converted.target !== target) {
      converted = { text, target, result: await services.convert(text, target, script) };
    }
    return { ...converted.result, lang: languages[target] };
  }

  function show(looks: Look[], figures: Mark[]) {
    painter.show(looks);
    if (figures.length > 0) marks.set(figures);
    else marks.clear();
    if (looks.length === 0 && figures.length === 0) cards.close();
  }

  function showNothing() {
    words.set([]);
    show([], []);
  }

  function stop() {
    latest++;
    showNothing();
    stopping.abort();
  }

  function shownScript() {
    const script = settings?.script ?? 'own';
    if (script === 'own') return annotated?.annotations.script ?? 'hans';
    return script === 'hans' ? 'hans' : 'hant';
  }

  void services.corrections.follow((next) => {
    corrections = next;
    void refresh();
  }, stopping.signal);

  return {
    apply(next) {
      settings = next;
      void refresh();
    },
    status: () => ({
      chinese: blocks.length > 0 || readBlocks(root).length > 0,
      script: annotated?.annotations.script ?? null,
      figures: (annotated?.annotations.figures ?? []).map(({ id, names, mentions }) => ({
        id,
        hans: names.hans,
        en: names.en,
        mentions: mentions.length,
      })),
    }),
    nextFigure: cards.nextFigure,
    lookUp: cards.lookUp,
    goToFigure: cards.goToFigure,
    stop,
  };
}
