import { page } from './unclobbered.ts';

/** Where pages say when their article was published. */
const places: [selector: string, attribute: string][] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[name="pubdate"], meta[name="publishdate"], meta[name="date"]', 'content'],
  ['[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['article time[datetime], main time[datetime]', 'datetime'],
];

/** The day that the page's article says it is from, `{ date: '2023-09-25' }`; empty when it says none. */
export function dateOfPage(): { date?: string } {
  for (const [selector, attribute] of places) {
    const said = page.querySelector(selector)?.getAttribute(attribute) ?? '';
    const date = /^\s*(\d{4}-\d{2}-\d{2})/.exec(said)?.[1];
    if (date) return { date };
  }
  return {};
}
