/**
 * One page being read: its text goes out to be annotated, and what comes back is shown as the settings ask. Used by the
 * content script on web pages and by the extension's own reader.
 */
import type { Annotations, Converted, FigureSummary, TargetScript } from '../core/annotations.ts';
import { convertedOffset } from '../core/converted-offset.ts';
import type { Corrections } from '../core/corrections.ts';
import { type PinyinStyle, spellWords, type SpelledWord } from '../core/spelling.ts';
import { readAttributeTexts, restoreOrphanedTexts, showAttributeTexts } from './attribute-texts.ts';
import { blocksToRead } from './blocks-to-read.ts';
import type { Card } from './card.ts';
import { createCardTools } from './card-tools.ts';
import { createCards } from './cards.ts';
import { watchChanges } from './changes.ts';
import { followCopying } from './copying.ts';
import { createFigureMarks, type Mark } from './figure-marks.ts';
import { looksOf, marksOf } from './page-looks.ts';
import type { PageServices, PageStatus, ReadingSettings } from './page-services.ts';
import { type Block, joinBlocks, readBlocks } from './page-text.ts';
import { restoreOrphans } from './paint.ts';
import { createPageWords } from './page-words.ts';
import { createPainter } from './painter.ts';
import { remembering } from './questions.ts';
import type { Look } from './shown-parts.ts';

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
  restoreOrphanedTexts(root);
  const stopping = new AbortController();
  const marks = createFigureMarks();
  const words = createPageWords();
  const { lookUp, message } = services;
  const tools = createCardTools(
    { ...services, blocks: () => blocks, settings: () => settings, script: spokenScript },
    stopping.signal,
  );
  const cards = createCards(
    {
      marks,
      words,
      lookUp,
      script: shownScript,
      notation: () => settings?.notation ?? 'marks',
      isCorrected: (word) => corrections.has(word),
      correct: (corrected, readings) => services.corrections.keep(corrected, readings),
      tools,
      message,
    },
    card,
    stopping.signal,
  );
  const changes = watchChanges(root, {
    changed() {
      if (!services.isAlive()) stop();
      else if (painter.settle()) redraw(blocks);
    },
    settled: () => void refresh(),
    signal: stopping.signal,
  });
  const painter = createPainter(changes.ours, redraw, stopping.signal);

  let settings: ReadingSettings | null = null;
  let blocks: Block[] = [];
  let corrections: Corrections = new Map();
  let annotations: Annotations | null = null;
  let spelled: { of: readonly unknown[]; words: SpelledWord[] } | null = null;
  const annotate = remembering(services.annotate);
  const convert = remembering(services.convert);
  const convertBeside = remembering(services.convert);
  let styled: Promise<void> | null = null;
  /** Of two refreshes under way, only the later one shows anything. */
  let latest = 0;

  async function refresh() {
    const turn = ++latest;
    if (!services.isAlive()) return stop();
    if (!settings) return;
    const { pinyin, script, figures, dictionary, taiwanReadings, underline } = settings;
    if (!pinyin && script === 'own' && !figures && !dictionary) return showNothing();
    const found = blocksToRead(root, settings, whole);
    blocks = found.blocks;
    if (blocks.length === 0) return showNothing();
    const text = joinBlocks(blocks);
    try {
      const answer = await annotate(text, taiwanReadings);
      const target = script === 'own' || found.english ? null : script;
      const conversion = target && (await convertText(text, target, answer, settings));
      const beside = target ? await convertAttributes(target, answer, settings) : [];
      await (styled ??= services.addStyles());
      if (turn !== latest || stopping.signal.aborted) return;
      annotations = answer;
      const looks = looksOf(blocks, spell(text, answer, settings), conversion, settings);
      words.set(dictionary ? looks : []);
      const painted = pinyin ? looks : conversion ? looks.map((look) => ({ ...look, words: [] })) : [];
      show(painted, figures ? marksOf(blocks, answer) : [], underline);
      showAttributeTexts(beside);
      cards.redraw();
      services.named?.(figures ? summaries() : []);
    } catch (error) {
      if (turn === latest) services.failed(error);
    }
  }

  async function convertText(text: string, target: TargetScript, { script }: Annotations, style: ReadingSettings) {
    return { ...(await convert(text, target, script, styleOf(style))), lang: languages[target] };
  }

  async function convertAttributes(target: TargetScript, { script }: Annotations, style: ReadingSettings) {
    const texts = readAttributeTexts(blocks, root, whole || style.scope === 'page');
    if (texts.length === 0) return [];
    const joined = texts.map(({ source }) => source).join('\n');
    const result = await convertBeside(joined, target, script, styleOf(style));
    let start = 0;
    return texts.map((text) => {
      const form = sliceOf(result, start, start + text.source.length);
      start += text.source.length + 1;
      return { ...text, form };
    });
  }

  function spell(text: string, annotations: Annotations, style: PinyinStyle): SpelledWord[] {
    const { notation, sandhiYiBu, sandhiThird, capitals, numbers } = style;
    const of = [annotations, corrections, notation, sandhiYiBu, sandhiThird, capitals, numbers];
    if (!spelled || of.some((part, i) => part !== spelled?.of[i])) {
      spelled = { of, words: spellWords(text, annotations, style, corrections) };
    }
    return spelled.words;
  }

  function show(looks: Look[], figures: Mark[], underline: boolean) {
    painter.show(looks);
    if (figures.length > 0) marks.set(figures, underline);
    else marks.clear();
    if (looks.length === 0 && figures.length === 0) cards.close();
  }

  function showNothing() {
    words.set([]);
    show([], [], false);
    showAttributeTexts([]);
    services.named?.([]);
  }

  function stop() {
    latest++;
    showNothing();
    stopping.abort();
  }

  function summaries(): FigureSummary[] {
    const named = annotations?.figures ?? [];
    return named.map(({ id, names, reading, mentions }) => ({ id, names, reading, mentions: mentions.length }));
  }

  function redraw(painted: readonly Block[]) {
    marks.redraw(painted);
    tools.redraw(painted);
  }

  function spokenScript() {
    const script = settings?.script ?? 'own';
    return script === 'own' ? (annotations?.script ?? 'hans') : script;
  }

  function shownScript() {
    const script = settings?.script ?? 'own';
    if (script === 'own') return annotations?.script ?? 'hans';
    return script === 'hans' ? 'hans' : 'hant';
  }

  followCopying(() => settings?.copy === 'original', changes.ours, stopping.signal);
  void services.corrections.follow((next) => {
    corrections = next;
    void refresh();
  }, stopping.signal);

  return {
    apply(next) {
      settings = next;
      tools.apply();
      void refresh();
    },
    status: () => ({
      chinese: blocks.length > 0 || readBlocks(root).length > 0,
      script: annotations?.script ?? null,
      figures: summaries(),
    }),
    nextFigure: cards.nextFigure,
    lookUp: cards.lookUp,
    goToFigure: cards.goToFigure,
    stop,
  };
}

const styleOf = ({ formalTai, regionalNames, regionalQuotes }: ReadingSettings) => {
  return { formalTai, regionalNames, regionalQuotes };
};

function sliceOf(converted: Converted, start: number, end: number): string {
  return converted.text.slice(convertedOffset(converted, start), convertedOffset(converted, end));
}
