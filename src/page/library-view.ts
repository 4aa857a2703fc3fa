/** The list of articles in the reader, bundled and imported, and the ways to add one. */
import type { Article } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';
import { createOpener } from './opener.ts';

export interface Shelves {
  bundled: readonly Article[];
  imported: readonly Article[];
  /** The article that is open. */
  current: string | null;
}

export interface LibraryActions {
  openFile(file: File): void;
  openText(text: string): void;
  remove(article: Article): void;
}

export interface LibraryView {
  show(shelves: Shelves): void;
}

/**
 * Fills `root` with the library; article links are `#id`.
 * @param search stands above the articles
 */
export function createLibraryView(
  root: HTMLElement,
  message: Message,
  actions: LibraryActions,
  search: HTMLElement,
): LibraryView {
  root.setAttribute('aria-label', message('readerLibrary'));
  const lists = element('div', { class: 'shelves' });
  const opener = createOpener(message('readerLibrary'));
  let shown: string | null = null;
  root.append(opener.button, search, lists, ...importWays(message, actions));
  return {
    show({ bundled, imported, current }) {
      // In a narrow window the library makes way for the article that was chosen from it.
      if (current !== shown) opener.close();
      shown = current;
      lists.replaceChildren(
        shelf(message('readerBundled'), bundled, current, (article) => kindOf(article, message)),
        shelf(
          message('readerImported'),
          imported,
          current,
          ({ date }) => date ?? '',
          (article) => removal(article),
        ),
      );
      if (imported.length === 0) lists.append(element('p', { class: 'hint' }, message('readerNoImported')));
    },
  };

  function removal(article: Article): HTMLElement {
    const label = message('readerRemove', article.title);
    const button = element('button', { type: 'button', class: 'quiet remove', 'aria-label': label, title: label }, '×');
    button.addEventListener('click', () => actions.remove(article));
    return button;
  }
}

function kindOf({ easy, field, date }: Article, message: Message): string {
  return [easy && message('readerEasy'), field && message(`field_${field}`), date].filter(Boolean).join(' · ');
}

function shelf(
  title: string,
  articles: readonly Article[],
  current: string | null,
  detail: (article: Article) => string,
  extra?: (article: Article) => HTMLElement,
): HTMLElement {
  const list = element('ul');
  for (const article of articles) {
    const link = element('a', { href: `#${article.id}` }, element('span', { lang: 'zh' }, article.title));
    if (article.titleEn) link.append(element('small', { lang: 'en' }, article.titleEn));
    link.append(element('small', {}, detail(article)));
    if (article.id === current) link.setAttribute('aria-current', 'page');
    list.append(element('li', {}, link, ...(extra ? [extra(article)] : [])));
  }
  return element('section', {}, element('h2', {}, title), list);
}

function importWays(message: Message, { openFile, openText }: LibraryActions): HTMLElement[] {
  const input = element('input', {
    type: 'file',
    accept: '.md,.markdown,.txt,.html,.htm,.xhtml,text/*',
    multiple: '',
    hidden: '',
  });
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) openFile(file);
    input.value = '';
  });
  const choose = element('button', { type: 'button' }, message('readerChooseFile'));
  choose.addEventListener('click', () => input.click());

  const area = element('textarea', { rows: '12', 'aria-label': message('readerPasteLabel') });
  const dialog = element('dialog', { class: 'paste', 'aria-label': message('readerPaste') });
  const accept = element('button', { type: 'button', class: 'primary' }, message('readerPasteOpen'));
  accept.addEventListener('click', () => {
    dialog.close();
    openText(area.value);
    area.value = '';
  });
  const cancel = element('button', { type: 'button' }, message('readerCancel'));
  cancel.addEventListener('click', () => dialog.close());
  dialog.append(element('h2', {}, message('readerPaste')), area, element('p', { class: 'actions' }, cancel, accept));
  const paste = element('button', { type: 'button' }, message('readerPaste'));
  paste.addEventListener('click', () => dialog.showModal());
  return [element('p', { class: 'ways' }, choose, paste, input), dialog];
}
