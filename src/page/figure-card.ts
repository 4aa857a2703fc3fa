/** What the card says of a figure. */
import type { FigureInText } from '../core/annotations.ts';
import { type Notation, spellName } from '../core/pinyin.ts';
import { cardButton, drawCard, type Message } from './card.ts';
import { element } from './element.ts';

export interface FigureCardActions {
  /** Goes to the mention before or after. */
  step(by: 1 | -1): void;
  /** Shows the dictionary's entry of the word under the name; absent where there is none. */
  lookUp?: (() => void) | undefined;
  close(): void;
}

/** @param position which of the figure's mentions this is, counted from 1 */
export function drawFigureCard(
  figure: FigureInText,
  position: number,
  notation: Notation,
  message: Message,
  { step, lookUp, close }: FigureCardActions,
): HTMLElement {
  const { names, mentions } = figure;
  const traditional = names.hantTW === names.hantHK ? names.hantTW : `${names.hantTW} · ${names.hantHK}`;
  const heading = [element('strong', { class: 'pz-name', lang: 'zh-Hans' }, names.hans)];
  const body: Node[] = [];
  if (traditional !== names.hans) body.push(element('p', { class: 'pz-traditional', lang: 'zh-Hant' }, traditional));
  body.push(
    element('p', { class: 'pz-pinyin', lang: 'zh-Latn' }, spellName(figure.reading, notation)),
    element('p', { class: 'pz-english', lang: 'en' }, names.en),
  );
  if (figure.role || figure.roleEn) {
    const role = element('p', { class: 'pz-role' });
    if (figure.role) role.append(element('span', { lang: 'zh' }, figure.role));
    if (figure.roleEn) role.append(element('span', { lang: 'en' }, figure.roleEn));
    if (figure.asOf) role.append(element('small', {}, message('cardAsOf', figure.asOf)));
    body.push(role);
  }
  const footer = element('footer', {}, element('small', {}, message(`cardSource_${figure.source}`)));
  if (lookUp) footer.append(cardButton(message('cardDictionary'), '词', lookUp));
  if (mentions.length > 1) {
    footer.append(
      cardButton(message('cardPrevious'), '‹', () => step(-1)),
      element('small', { class: 'pz-count' }, `${position} / ${mentions.length}`),
      cardButton(message('cardNext'), '›', () => step(1)),
    );
  }
  body.push(footer);
  return drawCard(message('cardLabel', names.hans, names.en), heading, body, message, close);
}
