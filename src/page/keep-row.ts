/** The part of a card in which a person keeps its word: to be learned, as known, or no longer. */
import { errorText } from '../core/error-text.ts';
import type { SavedWord } from '../core/schemas.ts';
import { cardButton, type Message } from './card.ts';
import { element } from './element.ts';
import { icon, type IconName } from './icons.ts';

/** A sentence that says that a word is forgotten, and the way back. */
export interface Forgotten {
  told: string;
  undo(): Promise<string>;
}

/** What the person does with the word; each tells in a sentence what has come of it, or rejects with one. */
export interface KeepActions {
  save(state: SavedWord['state']): Promise<string>;
  forget(): Promise<Forgotten>;
}

export interface KeepRow {
  element: HTMLElement;
  /** Shows how far the person is with the word; `null` when it is not kept. */
  show(state: SavedWord['state'] | null): void;
  /** Does what a key stands for. @returns whether it stands for anything */
  press(key: string): boolean;
}

/** The buttons, and beside them what has come of the last one pressed. Until `show`, the first has no text. */
export function drawKeepRow(message: Message, { save, forget }: KeepActions): KeepRow {
  const told = element('p', { class: 'pz-told', role: 'status' });
  let busy = false;
  /** @param focused takes the focus of a button that goes */
  async function act(done: () => Promise<string | Forgotten>, focused?: HTMLElement) {
    if (busy) return;
    busy = true;
    focused?.focus();
    try {
      const outcome = await done();
      const { told: text, undo } = typeof outcome === 'string' ? { told: outcome, undo: null } : outcome;
      told.textContent = text;
      undoing.replaceChildren(...(undo ? [undoButton(undo)] : []));
      told.classList.remove('pz-problem');
    } catch (error) {
      told.textContent = errorText(error);
      told.classList.add('pz-problem');
    } finally {
      busy = false;
    }
  }
  const learn = () => void act(() => save('learning'));
  const know = () => void act(() => save('known'));
  const learning = labelled('star', learn);
  const known = labelled('check', know);
  const forgetting = labelled('cross', () => void act(forget, learning.button));
  const undoing = element('span', {});
  const undoButton = (undo: () => Promise<string>) => {
    const { button, say } = labelled('back', () => void act(undo, learning.button));
    say(message('readerUndo'));
    return button;
  };
  known.say(message('words_known'), 'K');
  forgetting.say(message('cardForget'));
  const drawn = element(
    'div',
    { class: 'pz-row pz-keep' },
    learning.button,
    known.button,
    forgetting.button,
    told,
    undoing,
  );
  return {
    element: drawn,
    show(state) {
      learning.say(state === null ? message('cardSave') : message('words_learning'), 'S');
      learning.button.setAttribute('aria-pressed', String(state === 'learning'));
      known.button.setAttribute('aria-pressed', String(state === 'known'));
      forgetting.button.hidden = state === null;
    },
    press(key) {
      if (key === 's') learn();
      else if (key === 'k') know();
      else return false;
      return true;
    },
  };
}

/** A button with a sign, a text, and a key that its tooltip names. */
function labelled(name: IconName, act: () => void) {
  const button = cardButton('', '', act);
  button.classList.add('pz-text-button');
  return {
    button,
    say(text: string, key?: string) {
      button.replaceChildren(icon(name), text);
      button.setAttribute('aria-label', text);
      button.title = key ? `${text} (${key})` : text;
      if (key) button.setAttribute('aria-keyshortcuts', key);
    },
  };
}
