/** An article as it is read in the extension's own reader. */
import { countHan } from '../core/han.ts';
import type { Article, ImageBlock, TextBlock } from '../core/schemas.ts';
import { scriptOf } from '../core/script.ts';
import { drawRow } from './article-english.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';

const tags = { paragraph: 'p', heading: 'h2', caption: 'figcaption', quote: 'blockquote', item: 'p' } as const;

/** The article's element; nothing in it is fetched before the person asks for its images. */
export function drawArticle(article: Article, message: Message): HTMLElement {
  const text = article.blocks.map((block) => (block.kind === 'image' ? '' : block.text)).join('\n');
  const lang = countHan(text) === 0 ? undefined : scriptOf(text) === 'hant' ? 'zh-Hant' : 'zh-Hans';
  const drawn = element('article', lang ? { lang } : {});
  drawn.append(drawRow(element('h1', {}, article.title), article.titleEn, message), about(article, message));
  const images = article.blocks.filter((block) => block.kind === 'image');
  if (images.length > 0) drawn.append(imagesOffer(drawn, message));
  for (const block of article.blocks) {
    drawn.append(block.kind === 'image' ? imagePlace(block) : drawRow(drawText(block), block.en, message));
  }
  return drawn;
}

/** What the reading of a drawn article needs: what is known of it, its translation of a paragraph, or of anything in it. */
export const readingOf = (article: Article) => ({
  // The page has them from the beginning.
  addStyles: () => Promise.resolve(),
  article: () => article,
  english: (paragraph: Element) => paragraph.closest('.row')?.querySelector('.english')?.textContent ?? null,
});

function about({ date, author, address }: Article, message: Message): HTMLElement {
  const parts: (Node | string)[] = [];
  if (date) parts.push(element('time', { datetime: date }, date));
  if (author) parts.push(element('span', {}, author));
  if (address) {
    const link = { href: address, target: '_blank', rel: 'noreferrer noopener' };
    parts.push(element('a', link, message('readerOriginal')));
  }
  // What is said about the article is not the article: it is neither annotated nor converted.
  return element('p', { class: 'about notranslate' }, ...parts.flatMap((part, i) => (i > 0 ? [' · ', part] : [part])));
}

function drawText(block: TextBlock): HTMLElement {
  const drawn = element(tags[block.kind], block.kind === 'item' ? { class: 'item' } : {});
  let at = 0;
  for (const { start, end, kind, href } of outermost(block)) {
    drawn.append(block.text.slice(at, start));
    const text = block.text.slice(start, end);
    if (kind === 'link' && href) {
      drawn.append(element('a', { href, target: '_blank', rel: 'noreferrer noopener' }, text));
    } else drawn.append(element(kind === 'strong' ? 'strong' : 'em', {}, text));
    at = end;
  }
  drawn.append(block.text.slice(at));
  return drawn;
}

/** Marks that do not overlap; of two that do, the one that begins first. */
function outermost({ marks = [], text }: TextBlock) {
  let end = 0;
  return [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      const fits = mark.start >= end && mark.end > mark.start && mark.end <= text.length;
      if (fits) end = mark.end;
      return fits;
    });
}

function imagePlace({ src, alt }: ImageBlock): HTMLElement {
  return element('figure', { class: 'image', 'data-src': src, 'data-alt': alt, hidden: '' });
}

function imagesOffer(article: HTMLElement, message: Message): HTMLElement {
  const button = element('button', { type: 'button', class: 'quiet' }, message('readerShowImages'));
  const offer = element(
    'p',
    { class: 'images-offer notranslate' },
    button,
    ' ',
    element('small', {}, message('readerImagesNote')),
  );
  button.addEventListener('click', () => {
    offer.remove();
    for (const place of article.querySelectorAll<HTMLElement>('figure.image')) {
      const { src = '', alt = '' } = place.dataset;
      place.append(element('img', { src, alt, loading: 'lazy', referrerpolicy: 'no-referrer' }));
      place.hidden = false;
    }
  });
  return offer;
}
