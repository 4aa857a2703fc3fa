/**
 * One page being read: its text goes out to be annotated, and what comes back is shown as the settings ask. Used by the
 * content script on web pages and by the extension's own reader.
 */
import type { CopyForm } from '../core/copied-text.ts';
import type { Corrections } from '../core/corrections.ts';
import type { PageStatus } from '../core/page-status.ts';
import { scriptAsRead } from '../core/settings-in-use.ts';
import { noWordStates } from '../core/wanted-pinyin.ts';
import { createAttributeConversion } from './attribute-conversion.ts';
import { readAttributeTexts, restoreOrphanedTexts, showAttributeTexts } from './attribute-texts.ts';
import { type BlocksToRead, blocksToRead } from './blocks-to-read.ts';
import type { Card } from './card.ts';
import { watchChanges } from './changes.ts';
import type { Part } from './chapters.ts';
import { createCopyActions } from './copy-actions.ts';
import { createFigureMarks } from './figure-marks.ts';
import { doInSlices } from './in-slices.ts';
import { createPageChapters } from './page-chapters.ts';
import type { PageServices, ReadingSettings } from './page-services.ts';
import { type Block, readBlocks } from './page-text.ts';
import { restoreOrphans } from './paint.ts';
import { createPageWords } from './page-words.ts';
import { createPainter } from './painter.ts';
import { createPartAnswers, styleOf } from './part-answers.ts';
import { createPartsToShow } from './parts-to-show.ts';
import { createPointedPinyin } from './pointed-pinyin.ts';
import { createReaderCards } from './reader-cards.ts';

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
  const { cards, tools } = createReaderCards(
    services,
    { card, marks, words, chapters },
    { blocks: () => blocks, settings: () => settings, corrections: () => corrections, script: spokenScript },
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
      message: services.message,
      aroundChange: changes.ours,
    },
    stopping.signal,
  );
  const painter = createPainter(
    {
      aroundPaint: changes.ours,
      painted: redraw,
      want: (near) => void parts.showNear(near),
    },
    stopping.signal,
  );

  const parts = createPartsToShow(chapters, painter.shows, show);
  let settings: ReadingSettings | null = null;
  let blocks: readonly Block[] = [];
  let english = false;
  let corrections: Corrections = new Map();
  let states = noWordStates;
  const answersOf = createPartAnswers(services);
  const convertAttributes = createAttributeConversion(services);
  let styled: Promise<void> | null = null;
  /** Of two showings of the page under way, only the later one shows anything; and of two readings. */
  let [latest, reading] = [0, 0];

  /** Reads the page as it is now; its words are asked for when they come near. */
  function read() {
    const turn = ++reading;
    latest++;
    if (!services.isAlive()) return stop();
    if (!settings) return;
    const { pinyin, script, figures, dictionary } = settings;
    const isOn = pinyin || script !== 'own' || figures || dictionary;
    if (!isOn) return showBlocks({ blocks: [], english: false });
    doInSlices(blocksToRead(root, settings, whole), () => turn === reading, showBlocks);
  }

  function showBlocks(found: BlocksToRead) {
    latest++;
    ({ blocks, english } = found);
    if (blocks.length === 0) return showNothing();
    // Whoever waits for it hears of it.
    (styled ??= services.addStyles()).catch(() => undefined);
    chapters.set(blocks);
    parts.begin();
    words.expect(blocks);
    pointed.expect(blocks);
    painter.watch(blocks);
    if (chapters.knowsAll()) showWhole();
    else if (!settings?.figures) marks.clear();
  }

  /** @param alone as if nothing stood around it: once more is known of it, it is shown again */
  async function show(part: Part, alone: boolean): Promise<void> {
    if (!settings) return;
    const turn = latest;
    const { chapter } = part;
    const showing = { settings, corrections, states, target: targetScript() };
    try {
      const { all, painted, found } = await answersOf(part, showing, alone);
      await styled;
      if (turn !== latest || stopping.signal.aborted) return;
      copying.know(all);
      if (settings.dictionary) words.set(all);
      if (settings.pinyin && settings.pinyinOn !== 'all') pointed.set(all);
      painter.show(alone ? painted.filter(({ block }) => !painter.shows(block)) : painted);
      cards.redraw();
      if (!found || chapters.knows(chapter)) return;
      chapters.learn(chapter, found);
      showWhole();
    } catch (error) {
      if (turn === latest) services.failed(error);
    }
  }

  /** Shows what belongs to more than a part: the people, and the texts in attributes. */
  function showWhole() {
    if (!settings) return;
    const { figures, underline } = settings;
    const found = figures ? chapters.marks() : [];
    if (found.length > 0) marks.set(found, underline);
    else marks.clear();
    services.named?.(figures ? chapters.people() : []);
    // Nobody waits for those: what is seen comes first.
    const turn = latest;
    void scheduler.postTask(() => turn === latest && showAttributes(turn));
  }

  function showAttributes(turn: number) {
    const target = targetScript();
    if (!settings || !target) return showAttributeTexts([]);
    const texts = readAttributeTexts(blocks, root, whole || settings.scope === 'page');
    convertAttributes(texts, target, chapters.script(), styleOf(settings), () => turn === latest).catch(
      services.failed,
    );
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
    reading++;
    showNothing();
    stopping.abort();
  }

  function redraw(painted: readonly Block[]) {
    marks.redraw(painted);
    tools.redraw(painted);
  }

  /** The script that the page is shown in; `null` for its own. */
  const targetScript = () => (!settings || settings.script === 'own' || english ? null : settings.script);

  /** The script that is read, as whoever speaks it needs it. */
  function spokenScript() {
    return scriptAsRead({ script: settings?.script ?? 'own' }, chapters.script());
  }

  void services.corrections.follow((next) => {
    corrections = next;
    parts.showAgain();
  }, stopping.signal);
  void services.followWordStates((next) => {
    states = next;
    parts.showAgain();
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
