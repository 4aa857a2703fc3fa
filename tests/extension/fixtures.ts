/** Pages made for one hazard each: `pages/parts` are put together on one page, `pages/*.html` are whole pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, 'pages');

/** The parts by name. */
export const parts = Object.fromEntries(
  readdirSync(join(folder, 'parts')).map((file) => [
    file.replace(/\.html$/, ''),
    readFileSync(join(folder, 'parts', file), 'utf8'),
  ]),
);

/** All parts on one page, or one of them. */
export function partsPage(names = Object.keys(parts)): string {
  const sections = names.map((name) => `<section id="${name}">${parts[name]}</section>`);
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>parts</title><link rel="icon" href="data:,">
<style>body { margin: 0; font: 16px/1.6 sans-serif } section { float: left; width: 400px; height: 330px; overflow: auto }</style></head>
<body>${sections.join('\n')}</body></html>`;
}

/** A whole page. */
export function wholePage(name: string): string {
  return readFileSync(join(folder, `${name}.html`), 'utf8');
}
