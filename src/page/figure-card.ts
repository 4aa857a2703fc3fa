/** The card of a name in the text: who it is, or who it may be. */
import type { FigureInText, SharedName } from '../core/annotations.ts';
import type { Notation } from '../core/pinyin.ts';
import { asReadClass } from './as-read.ts';
import { cardButton, drawCard, type Message } from './card.ts';
import { element } from './element.ts';
import { drawPerson } from './person-lines.ts';

export interface FigureCardActions {
  /** Goes to the mention before or after. */
  step(by: 1 | -1): void;
  /** Goes to the place where the article explains the person; absent there, and where it does not. */
  explain?: (() => void) | undefined;
  /** Shows the dictionary's entry of the word under the name; absent where there is none. */
  lookUp?: (() => void) | undefined;
  /** Draws what can be done with the person's name. */
  tools(): HTMLElement[];
  close(): void;
}

/** Which of the figure's mentions the card is at, counted from 1, and how many there are. */
export interface MentionCount {
  position: number;
  mentions: number;
}

/** The card of one person, at one of the places that name them. */
export function drawFigureCard(
  figure: FigureInText,
  { position, mentions }: MentionCount,
  notation: Notation,
  message: Message,
  { step, explain, lookUp, tools, close }: FigureCardActions,
): HTMLElement {
  const { names } = figure;
  const buttons: HTMLElement[] = [];
  if (explain) {
    const button = cardButton(message('cardExplained'), message('cardExplained'), explain);
    button.classList.add('pz-text-button');
    buttons.push(button);
  }
  if (lookUp) buttons.push(cardButton(message('cardDictionary'), '词', lookUp));
  if (mentions > 1) {
    buttons.push(
      cardButton(message('cardPrevious'), '‹', () => step(-1)),
      element('small', { class: 'pz-count' }, message('cardMention', String(position), String(mentions))),
      cardButton(message('cardNext'), '›', () => step(1)),
    );
  }
  const footer = element('footer', {}, element('small', {}, sourceOf(figure, message)));
  if (buttons.length > 0) footer.append(element('span', { class: 'pz-steps' }, ...buttons));
  return drawCard(
    names.en ? message('cardLabel', names.hans, names.en) : names.hans,
    [element('strong', { class: `pz-name ${asReadClass}`, lang: 'zh-Hans' }, names.hans)],
    [...drawPerson(figure, notation, message), ...tools(), footer],
    message,
    close,
  );
}

/** Where what the card says comes from, and of when that is; an office has its own date. */
function sourceOf({ source, asOf, role }: FigureInText, message: Message): string {
  const dated = (source === 'dictionary' || source === 'press') && asOf && !role ? [asOf] : [];
  return [message(`cardSource_${source}`), ...dated].join(' · ');
}

/** @param written the name as the text has it */
export function drawSharedNameCard(
  written: string,
  { candidates }: SharedName,
  notation: Notation,
  message: Message,
  { lookUp, close }: Pick<FigureCardActions, 'lookUp' | 'close'>,
): HTMLElement {
  const people = element('ul', { class: 'pz-people' });
  for (const person of candidates) {
    const name = element('strong', { class: asReadClass, lang: 'zh-Hans' }, person.names.hans);
    people.append(element('li', {}, name, ...drawPerson(person, notation, message)));
  }
  const footer = lookUp ? [element('footer', {}, cardButton(message('cardDictionary'), '词', lookUp))] : [];
  return drawCard(
    written,
    [element('strong', { class: 'pz-name' }, written)],
    [element('p', {}, message('cardShared')), people, ...footer],
    message,
    close,
  );
}
