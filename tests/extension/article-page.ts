/** A bundled article as a web page of somebody else's, for reading it where it was not made for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, TextBlock } from '../../src/core/schemas.ts';

export function bundledArticle(id: string): Article {
  return JSON.parse(readFileSync(join(__dirname, `../../assets/articles/${id}.json`), 'utf8')) as Article;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const tags: Record<TextBlock['kind'], string> = {
  paragraph: 'p',
  heading: 'h2',
  caption: 'figcaption',
  quote: 'blockquote',
  item: 'p',
};

/** The article between a menu and a box of links, as news sites have them. */
export function articlePage({ title, blocks }: Article): string {
  const body = blocks.map((block) =>
    block.kind === 'image' ? '' : `<${tags[block.kind]}>${escaped(block.text)}</${tags[block.kind]}>`,
  );
  const links = ['国际新闻', '经济新闻', '科技与环境', '图片故事'].map(
    (text) => `<li><a href="#${text}">${text}</a></li>`,
  );
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body { margin: 0 auto; max-width: 720px; font: 18px/1.9 sans-serif }</style></head>
<body><ul id="menu">${links.join('')}</ul>
<article><h1>${escaped(title)}</h1>
${body.join('\n')}
</article><aside><h3>相关报道</h3><ul>${links.join('')}</ul></aside></body></html>`;
}
