/** What stands beside the article where there is room folds up under a button where there is none. */
import { element } from './element.ts';

export interface Opener {
  button: HTMLButtonElement;
  close(): void;
}

/** To be put before what it opens; reader.css hides it where all of that is shown. */
export function createOpener(label: string): Opener {
  const button = element('button', { type: 'button', class: 'opener quiet', 'aria-expanded': 'false' }, label, ' ▾');
  const setOpen = (open: boolean) => button.setAttribute('aria-expanded', String(open));
  button.addEventListener('click', () => setOpen(button.getAttribute('aria-expanded') !== 'true'));
  return { button, close: () => setOpen(false) };
}
