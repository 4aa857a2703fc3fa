/** The list of the sites that are always read, each to be taken back. */
import type { Message } from './card.ts';
import { element } from './element.ts';

/** A site, by its match pattern. */
export interface AllowedSite {
  pattern: string;
  /** Its host; `*` for all sites. */
  host: string;
}

/** @param forbid takes a site back; the list is shown anew by `show` */
export function createAllowedSites(message: Message, forbid: (site: AllowedSite) => void) {
  const drawn = element('div');

  function siteRow(site: AllowedSite): HTMLElement {
    const name = site.host === '*' ? message('optionsAllSites') : site.host;
    const label = message('readerRemove', name);
    const remove = element('button', { type: 'button', 'aria-label': label }, message('optionsRemove'));
    remove.addEventListener('click', () => forbid(site));
    return element('li', {}, element('span', {}, name), remove);
  }

  return {
    element: drawn,
    show(sites: readonly AllowedSite[]) {
      drawn.replaceChildren(
        sites.length > 0
          ? element('ul', { class: 'rows' }, ...sites.map(siteRow))
          : element('p', {}, message('optionsNoSites')),
      );
    },
  };
}
