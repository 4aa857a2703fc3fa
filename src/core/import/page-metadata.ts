/** What a saved page says of its article outside the text: title, address, date, author. */
import { findDate } from './article-date.ts';
import type { ArticleHeader } from './archive-form.ts';
import { attribute, findAll, type HtmlElement, type HtmlNode, plainTextOf, textOf, childrenOf } from './html-tree.ts';
import { readLinkedData } from './linked-data.ts';
import { stripSiteName } from './page-title.ts';
import { isFrontPage, resolveAddress } from './web-address.ts';

const dateNames = [
  'article:published_time', 'og:published_time', 'datepublished', 'publishdate', 'pubdate', 'publish_date', 'publish-date',
  'parsely-pub-date', 'dc.date.issued', 'dc.date', 'weibo:article:create_at', 'article:create_at', 'date', 'og:release_date',
]; // prettier-ignore
const authorNames = ['author', 'article:author', 'dc.creator', 'byl'];
const dayInAddress = /(?:^|[/_-])((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/;

const minTitle = 4;
const savedFromComment = /(?:saved from url=\(\d+\)|\burl: ?)(https?:\S+)/i;
const dateInScript = /\b(?:pub(?:lish)?_?(?:time|date)|ptime)["']?\s*[:=]\s*["']([^"'\n]{8,40})["']/i;

/** Elements that metadata is read from. */
const telling = new Set(['meta', 'link', 'title', 'script', 'time', 'h1', 'h2', 'h3']);

/** Reads the metadata of a whole page. A title that only names the site is left out. */
export function readMetadata(document: HtmlNode): ArticleHeader {
  const elements = findAll(document, (element) => telling.has(element.tagName) || isPublicationDate(element));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const metas = readMetas(named('meta'));
  const first = (names: string[]) => names.map((name) => metas.get(name)).find((value) => value);
  const scripts = named('script');
  const linkedData = readLinkedData(scripts.filter(isLinkedData).map(rawTextOf));

  const canonical = named('link').find((element) => attribute(element, 'rel') === 'canonical');
  const addresses = [
    canonical && attribute(canonical, 'href'),
    savedFrom(document),
    metas.get('og:url'),
    linkedData.address,
  ];
  const address = addresses
    .map((href) => resolveAddress(href ?? ''))
    .find((href) => href !== undefined && !isFrontPage(href));

  const dates = [linkedData.date, first(dateNames), timeOf(elements), scriptedDate(scripts), dayIn(address)];
  const date = dates.map((text) => findDate(text ?? '')?.date).find(Boolean);
  const author = linkedData.author ?? first(authorNames);
  const windowTitle = metas.get('og:title') ?? named('title').map(plainTextOf)[0] ?? '';
  const headings = elements.filter(({ tagName }) => /^h[1-3]$/.test(tagName)).map(plainTextOf);
  const candidates = [...headings, linkedData.title ?? ''].filter((text) => text !== '');
  const title =
    titleAmong(candidates, windowTitle) ??
    (stripSiteName(windowTitle, metas.get('og:site_name'), address) || candidates[0]);
  return {
    ...(title && { title }),
    ...(address && { address }),
    ...(date && { date }),
    ...(author && !/^https?:/.test(author) && { author }),
  };
}

function readMetas(elements: HtmlElement[]): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of elements) {
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = attribute(element, 'content')?.replace(/\s+/g, ' ').trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

/** The longest heading that the window's title starts with. */
function titleAmong(headings: string[], windowTitle: string): string | undefined {
  const letters = (text: string) => text.replace(/\s+/g, '');
  const whole = letters(windowTitle);
  return headings
    .filter((heading) => letters(heading).length >= minTitle && whole.startsWith(letters(heading)))
    .reduce<string | undefined>((best, heading) => (best && best.length >= heading.length ? best : heading), undefined);
}

function timeOf(elements: HtmlElement[]): string | undefined {
  return elements
    .filter((element) => element.tagName === 'time' || isPublicationDate(element))
    .map((element) => attribute(element, 'datetime') ?? attribute(element, 'content') ?? plainTextOf(element))
    .find(findDate);
}

function isPublicationDate(element: HtmlElement): boolean {
  return attribute(element, 'itemprop') === 'datePublished';
}

function dayIn(address: string | undefined): string | undefined {
  return dayInAddress
    .exec(address ?? '')
    ?.slice(1)
    .join('-');
}

/** Browsers write the address of a page they save into a comment at its top. */
function savedFrom(document: HtmlNode): string | undefined {
  const comments = childrenOf(document).map((node) => ('data' in node ? node.data : ''));
  return comments.map((comment) => savedFromComment.exec(comment)?.[1]).find(Boolean);
}

/** Some sites name the time only in a script that fills it in. */
function scriptedDate(scripts: HtmlElement[]): string | undefined {
  return scripts.map((script) => dateInScript.exec(rawTextOf(script))?.[1]).find(Boolean);
}

function isLinkedData(element: HtmlElement): boolean {
  return element.tagName === 'script' && attribute(element, 'type')?.trim().toLowerCase() === 'application/ld+json';
}

function rawTextOf(element: HtmlElement): string {
  return childrenOf(element)
    .map((node) => textOf(node) ?? '')
    .join('');
}
