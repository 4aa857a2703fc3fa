/** One saved word in the list of them: what it is, where it was met, and the person's note, which can be changed here. */
import { printSyllables } from '../core/dictionary-text.ts';
import type { KeptWord } from '../core/saved-words/kept-word.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';

export interface WordRowActions {
  change(word: KeptWord, changes: Partial<Pick<KeptWord, 'note' | 'state'>>): void;
  remove(word: KeptWord): void;
  addToAnki(word: KeptWord): void;
}

export interface WordRowOptions {
  /** Whether words can be added to Anki. */
  anki: boolean;
  /** How a moment is written, from milliseconds since 1970. */
  dayOf(time: number): string;
}

/** A row is drawn anew when its word has changed. */
export function drawWordRow(
  word: KeptWord,
  { anki, dayOf }: WordRowOptions,
  message: Message,
  actions: WordRowActions,
): HTMLElement {
  const { hans, hant, syllables, definition, state } = word;
  const isKnown = state === 'known';
  const button = (text: string, label: string, act: () => void, type = 'quiet') => {
    const made = element('button', { type: 'button', class: type, 'aria-label': `${label}: ${hans}` }, text);
    made.addEventListener('click', act);
    return made;
  };
  const known = button(message('wordsKnown'), message('wordsKnown'), () =>
    actions.change(word, { state: isKnown ? 'learning' : 'known' }),
  );
  known.classList.add('known');
  known.setAttribute('aria-pressed', String(isKnown));
  const note = drawNote(word, message, (text) => actions.change(word, { note: text }));
  const edit = button(message('wordsNote'), message('wordsNote'), note.edit);
  const buttons = [known, edit];
  if (anki) buttons.push(button('Anki', message('wordsToAnki'), () => actions.addToAnki(word)));
  buttons.push(button('×', message('optionsRemove'), () => actions.remove(word), 'quiet remove'));
  const forms = [element('strong', { lang: 'zh-Hans' }, hans)];
  if (hant !== hans) forms.push(element('span', { class: 'hant', lang: 'zh-Hant' }, hant));
  return element(
    'li',
    { class: 'word' },
    element(
      'div',
      { class: 'head' },
      ...forms,
      element('span', { class: 'pinyin', lang: 'zh-Latn' }, printSyllables(syllables)),
      element('span', { class: 'acts' }, ...buttons),
    ),
    ...(definition ? [element('p', { class: 'definition', lang: 'en' }, definition)] : []),
    ...drawSentence(word),
    note.element,
    drawOrigin(word, dayOf, message),
  );
}

function drawSentence({ sentence }: KeptWord): HTMLElement[] {
  if (!sentence) return [];
  const { text, start, end } = sentence;
  const met = element('mark', {}, text.slice(start, end));
  return [element('p', { class: 'sentence', lang: 'zh' }, text.slice(0, start), met, text.slice(end))];
}

function drawOrigin({ title, address, date, savedAt }: KeptWord, dayOf: (time: number) => string, message: Message) {
  const drawn = element('p', { class: 'origin' });
  const name = title || address;
  if (name) {
    const text = element('span', { lang: 'zh' }, name);
    drawn.append(address ? element('a', { href: address, rel: 'noreferrer', target: '_blank' }, text) : text);
    if (date) drawn.append(` · ${date}`);
    drawn.append(' · ');
  }
  drawn.append(message('wordsSavedOn', dayOf(savedAt)));
  return drawn;
}

/** A note that becomes a field on demand. Leaving the field keeps what is in it; Escape gives the note back as it was. */
function drawNote({ note = '', hans }: KeptWord, message: Message, keep: (text: string) => void) {
  const text = element('p', { class: 'note' }, note);
  text.hidden = note === '';
  const field = element('textarea', {
    rows: '2',
    maxlength: '20000',
    'aria-label': `${message('wordsNote')}: ${hans}`,
  });
  const holder = element('div', {}, text);
  let isOpen = false;
  function leave() {
    // Taking the field away is another way of leaving it.
    if (!isOpen) return;
    isOpen = false;
    field.replaceWith(text);
    if (field.value.trim() !== note) keep(field.value.trim());
  }
  field.addEventListener('blur', leave);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') field.value = note;
    else if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    leave();
    holder.closest('li')?.querySelector<HTMLElement>('.acts button:nth-of-type(2)')?.focus();
  });
  return {
    element: holder,
    edit() {
      isOpen = true;
      field.value = note;
      text.replaceWith(field);
      field.focus();
    },
  };
}
