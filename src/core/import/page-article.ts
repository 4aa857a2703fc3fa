/** Where on a saved page the article is: the element that holds its running text, without what only stands round it. */
import {
  attribute,
  childrenOf,
  findAll,
  type HtmlElement,
  type HtmlNode,
  isElement,
  parentOf,
  plainTextOf,
  walk,
} from './html-tree.ts';
import { findDate } from './article-date.ts';
import { measureText } from './text-measure.ts';

export interface PageArticle {
  root: HtmlNode;
  /** Tells the subtrees of `root` that are not the article. */
  isOutside: (element: HtmlElement) => boolean;
}

const outsideTags = new Set(['nav', 'footer', 'aside', 'dialog']);
const word = (words: string) => new RegExp(`(?:^|-)(?:${words})(?=-|\\d|$)`, 'i');
const outsideWords = word(
  'related?|recommend(?:ed|ation)?s?|sidebar|footer|nav|menu|breadcrumbs?|crumbs?|share|sharing|social|hot|rank|ranking|' +
    'popular|copyright|adverts?|advertisement|ads?|banner|login|toolbar|tools?|tags?|pager|pagination|subscribe|newsletter|' +
    'promo|widget|more-?(?:article|news)s?|read-?more|keywords?|prev|next|guess|qrcode',
);
const commentWords = word('comments?|repl(?:y|ies)|disqus|message-?board|guest-?book');
/** Labels of buttons, where they are no buttons. */
const control =
  /^(?:分享(?:到|至)?|列印|打印|收藏|字[号號级級体體]?|[大中小]|[评評][论論]|留言|[赞讚]|推[荐薦]|[转轉]寄|回[复覆]|展[开開]|收起|[关關][闭閉]|复制链接|複製連結|放大圖片|A[+-]?|Facebook|Twitter|LINE|微信|微博|QQ空间)[:：]?\d*$/i;
const containers = new Set([
  'html',
  'body',
  'div',
  'section',
  'article',
  'main',
  'table',
  'tbody',
  'tr',
  'td',
  'form',
  'center',
]);
const lists = new Set(['div', 'section', 'ul', 'ol', 'dl', 'table']);
// A part with this share of a page's running text is the article, whatever its class says.
const mainShare = 0.5;
// One child that holds nearly all of it holds the article; with less, the article is spread over several children.
const innerShare = 0.85;
// The first paragraph often stands apart, a few elements above the one with the others (length in characters).
const leadLevels = 3;
const minLead = 30;
// A line with a date, a source and an author (characters).
const maxDateLine = 60;
// Comments can be longer than the article that they are about.
const commentShare = 0.9;
const mostlyLinks = 0.5;

/** Finds the article of a page; `null` when the page has no running text. */
export function findArticle(document: HtmlNode): PageArticle | null {
  const all = measureText(document);
  const total = all.get(document)?.prose ?? 0;
  const isAround = (element: HtmlElement) => {
    const prose = all.get(element)?.prose ?? 0;
    return prose < total * mainShare ? isNamedOutside(element) : prose < total * commentShare && isComments(element);
  };
  const own = measureText(document, isAround);
  const proseOf = (node: HtmlNode) => own.get(node)?.prose ?? 0;
  const ownTotal = proseOf(document);
  if (ownTotal === 0) return null;

  const declared = findAll(document, isDeclaredArticle).filter((element) => proseOf(element) >= ownTotal * mainShare);
  let root: HtmlNode =
    declared.find((element) => attribute(element, 'itemprop') !== undefined) ?? declared.at(-1) ?? document;
  for (;;) {
    const inner = childrenOf(root).find((child) => proseOf(child) >= proseOf(root) * innerShare);
    if (!inner || !isElement(inner) || !containers.has(inner.tagName)) break;
    root = inner;
  }

  root = withLead(root, isAround);

  const isOutside = (element: HtmlElement) => {
    const { text, linked } = own.get(element) ?? { text: 0, linked: 0 };
    return isAround(element) || (lists.has(element.tagName) && linked > text * mostlyLinks);
  };
  return { root, isOutside };
}

/** Returns the date of the last short line above `root`, where pages show it when they give it nowhere else. */
export function findDateAbove(document: HtmlNode, root: HtmlNode): string | undefined {
  const measures = measureText(document);
  let date: string | undefined;
  let isAbove = true;
  walk(document, (node) => {
    if (node === root) isAbove = false;
    const length = measures.get(node)?.text ?? 0;
    if (!isAbove || !isElement(node) || length > maxDateLine) return isAbove;
    if (length > 0) date = findDate(plainTextOf(node))?.date ?? date;
    // A line within this line cannot tell more.
    return false;
  });
  return date;
}

/** Goes up from `root` to where a paragraph of whole sentences stands above it, if one does. */
function withLead(root: HtmlNode, isAround: (element: HtmlElement) => boolean): HtmlNode {
  let inner = root;
  for (let level = 0; level < leadLevels; level++) {
    const outer = parentOf(inner);
    if (!outer || outer.tagName === 'body') break;
    const above = outer.childNodes.slice(0, outer.childNodes.indexOf(inner as HtmlElement)).filter(isElement);
    if (above.some((element) => !isAround(element) && hasSentences(element))) return outer;
    inner = outer;
  }
  return root;
}

function hasSentences(element: HtmlElement): boolean {
  const paragraphs = findAll(element, ({ tagName }) => tagName === 'p').filter(
    (paragraph) => !findAll(paragraph, isLink).length,
  );
  return paragraphs.map(plainTextOf).some((text) => text.length >= minLead && /。[”」』）)]*$/.test(text));
}

function isLink({ tagName }: HtmlElement): boolean {
  return tagName === 'a';
}

function isDeclaredArticle(element: HtmlElement): boolean {
  return (
    element.tagName === 'article' || element.tagName === 'main' || attribute(element, 'itemprop') === 'articleBody'
  );
}

/** Whether a line is the label of a control, `分享` or `A+`. */
export function isControlLabel(text: string): boolean {
  return control.test(text);
}

/** Whether its tag, class or id says that an element stands round an article. */
function isNamedOutside(element: HtmlElement): boolean {
  if (outsideTags.has(element.tagName)) return true;
  return outsideWords.test(nameOf(element)) || isComments(element);
}

function isComments(element: HtmlElement): boolean {
  return commentWords.test(nameOf(element));
}

/** Class and id as one word with dashes. The names of the outermost elements describe the whole page. */
function nameOf(element: HtmlElement): string {
  if (element.tagName === 'body' || element.tagName === 'html') return '';
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  if (names === ' ') return '';
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[\s_]+/g, '-');
}
