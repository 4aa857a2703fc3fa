/** What our own pages begin with: the icon, a title, and a line about it. */
import { element } from './element.ts';

/** @param about the line below the title */
export function pageHeader(title: string, about: HTMLElement): HTMLElement {
  const icon = element('img', { src: '../icons/128.png', alt: '', width: '48', height: '48' });
  return element('header', {}, icon, element('h1', {}, title), about);
}
