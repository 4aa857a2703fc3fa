/**
 * One page being read: its text goes out to be annotated, and what comes back is shown as the settings ask. Used by the
 * content script on web pages and by the extension's own reader.
 */
import type { Annotations, Converted, Script, TargetScript } from '../core/annotations.ts';
import { annotationsOfPart } from '../core/article-parts.ts';
import type { CopyForm } from '../core/copied-text.ts';
import type { Corrections } from '../core/corrections.ts';
import type { ConversionStyle } from '../core/schemas.ts';
import { noWordStates } from '../core/wanted-pinyin.ts';
import { languages } from './as-read.ts';
import { createAttributeConversion } from './attribute-conversion.ts';
import { readAttributeTexts, restoreOrphanedTexts, showAttributeTexts } from './attribute-texts.ts';
import { blocksToRead } from './blocks-to-read.ts';
import type { Card } from './card.ts';
import { createCardTools } from './card-tools.ts';
import { createCards } from './cards.ts';
import { watchChanges } from './changes.ts';
import { type Part, textOf } from './chapters.ts';
import { createCopyActions } from './copy-actions.ts';
import { createFigureMarks } from './figure-marks.ts';
import { createPageChapters } from './page-chapters.ts';
import { looksOfPart } from './page-looks.ts';
import type { PageServices, PageStatus, ReadingSettings } from './page-services.ts';
import { type Block, readBlocks } from './page-text.ts';
import { isPainted, restoreOrphans } from './paint.ts';
import { createPageWords } from './page-words.ts';
import { createPainter } from './painter.ts';
import { createPointedPinyin } from './pointed-pinyin.ts';
import { remembering } from './questions.ts';

export interface PageReader {
  apply(settings: ReadingSettings): void;
  status(): PageStatus;
  nextFigure(): void;
  /** Opens the card of a word, for the keyboard to go on from. */
  lookUp(): void;
  goToFigure(id: string): void;
  /** Copies the selection in a form, or the sentence under the pointer as a note. */
  copy(form: CopyForm | 'note'): void;
  /** Gives the page back as it was, and stops watching it. */
  stop(): void;
}

/** A chapter up to this length is annotated at once: that takes less time than a person notices. UTF-16 units. */
const short = 6_000;
/** So much of a page is known without having come near. UTF-16 units. */
const idleLength = 20_000;
const nothingToRead = { blocks: [], english: false };

type ConvertPart = (target: TargetScript, script: Script | null, style: ConversionStyle) => Promise<Converted>;

/**
 * @param root what is read: the body of a web page, or the article on a page of our own
 * @param whole read everything under `root`, whatever the settings say of it
 */
export function createPageReader(root: HTMLElement, card: Card, services: PageServices, whole = false): PageReader {
  restoreOrphans(root);
  restoreOrphanedTexts(root);
  const stopping = new AbortController();
  const marks = createFigureMarks((block) => painter.shows(block));
  const words = createPageWords();
  const pointed = createPointedPinyin(stopping.signal);
  const chapters = createPageChapters();
  const { lookUp, message } = services;
  const tools = createCardTools(
    {
      ...services,
      blocks: () => blocks,
      figuresOf: chapters.figuresOf,
      writtenIn: () => chapters.script() ?? 'hans',
      settings: () => settings,
      script: spokenScript,
    },
    stopping.signal,
  );
  const cards = createCards(
    {
      marks,
      words,
      lookUp,
      script: () => (spokenScript() === 'hans' ? 'hans' : 'hant'),
      asRead: { script: spokenScript, convert: convertText },
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
    settled: read,
    signal: stopping.signal,
  });
  const copying = createCopyActions(
    {
      wanted: () => settings?.copy ?? 'seen',
      blocks: () => blocks,
      note: tools.note,
      cards,
      message,
      aroundChange: changes.ours,
    },
    stopping.signal,
  );
  const painter = createPainter(
    {
      aroundPaint: changes.ours,
      painted: redraw,
      want: (near) => chapters.partsWith(near).forEach((part) => void show(part)),
    },
    stopping.signal,
  );

  let settings: ReadingSettings | null = null;
  let blocks: readonly Block[] = [];
  let english = false;
  /** Parts that are shown, or on their way. */
  let asked = new Set<Part>();
  let corrections: Corrections = new Map();
  let states = noWordStates;
  const annotate = remembering(services.annotate);
  const convert = remembering(services.convert);
  const convertAttributes = createAttributeConversion(services);
  let styled: Promise<void> | null = null;
  /** Of two readings of the page under way, only the later one shows anything. */
  let latest = 0;

  /** Reads the page as it is now; its words are asked for when they come near. */
  function read() {
    latest++;
    if (!services.isAlive()) return stop();
    if (!settings) return;
    const { pinyin, script, figures, dictionary } = settings;
    const isOn = pinyin || script !== 'own' || figures || dictionary;
    ({ blocks, english } = isOn ? blocksToRead(root, settings, whole) : nothingToRead);
    if (blocks.length === 0) return showNothing();
    styled ??= services.addStyles();
    // Whoever waits for it hears of it.
    styled.catch(() => undefined);
    chapters.set(blocks);
    asked = new Set();
    words.expect(blocks);
    pointed.expect(blocks);
    painter.watch(blocks);
    if (chapters.knowsAll()) showWhole();
    else if (!figures) marks.clear();
    showInIdleTime(latest);
  }

  /** Shows a part: of a long chapter at first as if it stood alone, because all of the chapter takes a while. */
  async function show(part: Part): Promise<void> {
    if (!settings || asked.has(part)) return;
    asked.add(part);
    const turn = latest;
    const { chapter, start, end } = part;
    const { taiwanReadings } = settings;
    try {
      if (chapter.text.length > short && !chapters.knows(chapter) && !part.blocks.some(isBlockPainted)) {
        const alone = textOf(part);
        await draw(part, await services.annotate(alone, taiwanReadings), turn, (...how) =>
          services.convert(alone, ...how),
        );
      }
      const answer = await annotate(chapter.text, taiwanReadings, { start, end });
      await draw(part, annotationsOfPart(answer, part), turn, (...how) =>
        convert(chapter.text, ...how, { start, end }),
      );
      if (turn !== latest || chapters.knows(chapter)) return;
      chapters.learn(chapter, answer);
      showWhole();
    } catch (error) {
      if (turn === latest) services.failed(error);
    }
  }

  /** @param answer what is found in the part's own text */
  async function draw(part: Part, answer: Annotations, turn: number, convert: ConvertPart): Promise<void> {
    if (!settings || turn !== latest) return;
    const { script } = settings;
    const target = script === 'own' || english ? null : script;
    const conversion = target && {
      ...(await convert(target, answer.script, styleOf(settings))),
      lang: languages[target],
    };
    await styled;
    if (turn !== latest || stopping.signal.aborted) return;
    const { all, painted } = looksOfPart(part, answer, conversion, { settings, corrections, states });
    copying.know(all);
    if (settings.dictionary) words.set(all);
    if (settings.pinyin && settings.pinyinOn !== 'all') pointed.set(all);
    painter.show(painted);
    cards.redraw();
  }

  /** Shows what belongs to more than a part: the people, and the texts in attributes. */
  function showWhole() {
    if (!settings) return;
    const { figures, underline, script, scope } = settings;
    const found = figures ? chapters.marks() : [];
    if (found.length > 0) marks.set(found, underline);
    else marks.clear();
    services.named?.(figures ? chapters.people() : []);
    if (script === 'own' || english) return showAttributeTexts([]);
    const texts = readAttributeTexts(blocks, root, whole || scope === 'page');
    const turn = latest;
    convertAttributes(texts, script, chapters.script(), styleOf(settings), () => turn === latest).catch(
      services.failed,
    );
  }

  /** What is printed must be known before it is asked for, and so must the next word for the arrow keys. */
  function showInIdleTime(turn: number, length = 0) {
    requestIdleCallback(() => {
      if (turn !== latest) return;
      const next = chapters.parts().find((part) => !asked.has(part));
      if (next && length < idleLength) void show(next).then(() => showInIdleTime(turn, length + next.end - next.start));
    });
  }

  /** Shows the page anew in the same words: a reading was corrected, or a word is known now. */
  function showAgain() {
    latest++;
    const parts = [...asked];
    asked = new Set();
    parts.forEach((part) => void show(part));
    showInIdleTime(latest);
  }

  function showNothing() {
    copying.know([]);
    chapters.set([]);
    words.expect([]);
    pointed.expect([]);
    painter.watch([]);
    marks.clear();
    cards.close();
    showAttributeTexts([]);
    services.named?.([]);
  }

  function stop() {
    latest++;
    showNothing();
    stopping.abort();
  }

  function redraw(painted: readonly Block[]) {
    marks.redraw(painted);
    tools.redraw(painted);
  }

  /** The text of a name or an office, which the settings for the article's own text say nothing of. */
  async function convertText(text: string, target: TargetScript) {
    const style = { formalTai: settings?.formalTai ?? false, regionalNames: false, regionalQuotes: false };
    return (await services.convert(text, target, null, style)).text;
  }

  /** The script that is read, as whoever speaks it needs it. */
  function spokenScript() {
    const script = settings?.script ?? 'own';
    return script === 'own' ? (chapters.script() ?? 'hans') : script;
  }

  void services.corrections.follow((next) => {
    corrections = next;
    showAgain();
  }, stopping.signal);
  void services.followWordStates((next) => {
    states = next;
    showAgain();
  }, stopping.signal);

  return {
    apply(next) {
      settings = next;
      tools.apply();
      read();
    },
    status: () => ({
      chinese: blocks.length > 0 || readBlocks(root).length > 0,
      script: chapters.script(),
      figures: chapters.people(),
    }),
    nextFigure: cards.nextFigure,
    lookUp: cards.lookUp,
    goToFigure: cards.goToFigure,
    copy: copying.copy,
    stop,
  };
}

const isBlockPainted = ({ pieces }: Block) => pieces.some(({ node }) => isPainted(node));

const styleOf = ({ formalTai, regionalNames, regionalQuotes }: ReadingSettings) => {
  return { formalTai, regionalNames, regionalQuotes };
};
