/** What the card says of a word: the dictionary's entries, the longest word first, the shorter ones one step away. */
import type { Script } from '../core/annotations.ts';
import type { Entry, EntryGroup, Mentioned } from '../core/dictionary.ts';
import { orderByReading, printSense, printSyllables } from '../core/dictionary-text.ts';
import { countHan } from '../core/han.ts';
import type { Notation } from '../core/pinyin.ts';
import { type DescribedWord, describeInText } from '../core/saved-words/describe-words.ts';
import { cardButton, drawCard, type Message } from './card.ts';
import { element } from './element.ts';
import { drawCorrection } from './reading-correction.ts';

/** All that the card is drawn from. */
export interface WordCard {
  /** The word as the article writes it, and as it is shown when that is in another script. */
  written: string;
  shown: string;
  /** Its pinyin in the text, and the numbered dictionary readings behind it. */
  pinyin: string;
  readings: readonly string[];
  notation: Notation;
  /** Whether the person has corrected them. */
  corrected: boolean;
  /** What the dictionary has at the word's place; offsets from the word's beginning. */
  groups: readonly EntryGroup[];
  /** Which of the groups is open. */
  open: number;
  script: Script;
}

export interface WordCardActions {
  open(group: number): void;
  /** Goes to the word before or after. */
  step(by: 1 | -1): void;
  /** Keeps a reading for the word in these forms; `null` forgets it. */
  correct(words: readonly string[], readings: readonly string[] | null): Promise<void>;
  /** The person is at work in the card: it stays. */
  hold(): void;
  /** Draws what can be done with the open word; offsets from the beginning of the card's word. */
  tools(word: DescribedWord, start: number, end: number): HTMLElement;
  close(): void;
}

/** The card of a word at a place of a text. */
export function drawWordCard(card: WordCard, message: Message, actions: WordCardActions): HTMLElement {
  const { open, step, close } = actions;
  const group = card.groups[card.open];
  const isWord = group?.end === card.written.length && group.start === 0;
  const readings = group ? readingsWithin(card, group) : card.readings;
  const entries = group ? orderByReading(group.entries, readings) : [];
  const first = entries[0];
  const heading = [element('strong', { class: 'pz-name' }, ...headword(first, card))];
  const body: Node[] = [];
  if (!first || (isWord && !entries.some((entry) => entry.syllables.length > 0))) {
    body.push(element('p', { class: 'pz-pinyin', lang: 'zh-Latn' }, card.pinyin));
  }
  if (card.shown !== card.written)
    body.push(element('p', { class: 'pz-traditional' }, message('cardWritten', card.written)));
  body.push(...entries.flatMap((entry) => drawEntry(entry, card, message)));
  if (!first) body.push(element('p', {}, message('cardNoEntry')));
  if (isWord || !first) body.push(drawCorrection({ ...card, entries }, message, actions));
  if (card.groups.length > 1) body.push(shorterWords(card, message, open));
  const { start, end } = group ?? { start: 0, end: card.written.length };
  const word = describeInText(card.written.slice(start, end), first, readings);
  body.push(
    actions.tools(word, start, end),
    element(
      'footer',
      {},
      element('small', {}, 'CC-CEDICT'),
      cardButton(message('cardPreviousWord'), '‹', () => step(-1)),
      cardButton(message('cardNextWord'), '›', () => step(1)),
    ),
  );
  return drawCard(first ? headwordText(first) : card.shown, heading, body, message, close);
}

/** The readings of a part of the word; none where the part goes beyond it, or the word has not one a Han character. */
function readingsWithin({ written, readings }: WordCard, { start, end }: EntryGroup): readonly string[] {
  if (end > written.length || readings.length !== countHan(written)) return [];
  const before = countHan(written.slice(0, start));
  return readings.slice(before, before + countHan(written.slice(start, end)));
}

function headwordText({ hans, hant }: Entry): string {
  return hans === hant ? hans : `${hans} ${hant}`;
}

/** The form of the script that is read, and behind it the other one. */
function headword(entry: Entry | undefined, { shown, script }: WordCard): Node[] {
  if (!entry) return [new Text(shown)];
  const hans = element('span', { lang: 'zh-Hans' }, entry.hans);
  if (entry.hant === entry.hans) return [hans];
  const hant = element('span', { lang: 'zh-Hant' }, entry.hant);
  const [first, second] = script === 'hans' ? [hans, hant] : [hant, hans];
  second.className = 'pz-other-script';
  return [first, second];
}

function drawEntry(entry: Entry, { script, notation }: WordCard, message: Message): Node[] {
  const print = (syllables: readonly string[]) => printSyllables(syllables, notation);
  const drawn: Node[] = [element('p', { class: 'pz-pinyin', lang: 'zh-Latn' }, print(entry.syllables))];
  const senses = element('ol', { lang: 'en' });
  for (const sense of entry.senses) senses.append(element('li', {}, printSense(sense, script, notation)));
  for (const { note, senses: meant } of entry.references) {
    const item = element('li', {}, element('i', {}, printSense(note, script, notation)));
    if (meant.length > 0) item.append(`: ${meant.map((sense) => printSense(sense, script, notation)).join('; ')}`);
    senses.append(item);
  }
  if (senses.childElementCount > 0) drawn.push(senses);
  const asides: string[] = [];
  if (entry.measureWords.length > 0) {
    asides.push(
      message('cardMeasureWords', entry.measureWords.map((word) => mentioned(word, script, notation)).join(', ')),
    );
  }
  for (const syllables of entry.taiwan) asides.push(message('cardTaiwan', print(syllables)));
  drawn.push(...asides.map((aside) => element('p', {}, element('small', {}, aside))));
  return drawn;
}

function mentioned({ hans, hant, syllables }: Mentioned, script: Script, notation: Notation): string {
  const word = script === 'hant' ? hant : hans;
  return syllables.length > 0 ? `${word} (${printSyllables(syllables, notation)})` : word;
}

/** Buttons for every word at the place: the long ones, the shorter ones, the single characters. */
function shorterWords(
  { groups, open: current, script }: WordCard,
  message: Message,
  open: (group: number) => void,
): HTMLElement {
  const list = element('nav', { class: 'pz-words', 'aria-label': message('cardWordsWithin') });
  groups.forEach(({ entries }, i) => {
    const entry = entries[0];
    if (!entry) return;
    const word = script === 'hant' ? entry.hant : entry.hans;
    const button = cardButton(word, word, () => open(i));
    if (i === current) button.setAttribute('aria-current', 'true');
    list.append(button);
  });
  return list;
}
