/** What is true of an article's people, by reading it: names, places and roles only, no text. See docs/figures.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/core/annotations.ts';
import { importArticle } from '../../src/core/import/import-article.ts';

/** By form of the name, which of its occurrences in the text are meant, counted from 0. */
type Occurrences = Record<string, number[]>;

export interface GoldPerson {
  /** English names that are right; none where the article's reader could not tell. */
  en: string[];
  /** The words of office that the article gives, empty when it gives none. */
  role: string;
  mentions: Occurrences;
  /** Places that may be marked or not: the name inside the name of a doctrine. */
  optional?: Occurrences;
}

export interface GoldArticle {
  address: string;
  people: GoldPerson[];
}

export interface BenchArticle {
  address: string;
  date: string | undefined;
  text: string;
  people: GoldPerson[];
}

/** The text that is annotated: the title and the blocks, a line each. */
function textOf(name: string, bytes: Uint8Array): Omit<BenchArticle, 'people'> | null {
  const imported = importArticle(name, bytes);
  if (!imported.ok) return null;
  const { title, address = name, date, blocks } = imported.article;
  return {
    address,
    date,
    text: [title, ...blocks.flatMap((block) => (block.kind === 'image' ? [] : [block.text]))].join('\n'),
  };
}

/** The articles of a folder that the gold knows by their address. */
export function goldArticles(folder: string, gold: readonly GoldArticle[]): BenchArticle[] {
  const byAddress = new Map(gold.map(({ address, people }) => [address, people]));
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const article = textOf(name, readFileSync(join(folder, name)));
      const people = article && byAddress.get(article.address);
      return people ? [{ ...article, people }] : [];
    });
}

/** Where the occurrences stand. @throws when the text has fewer of them: it is another version of the article */
export function spansOf(text: string, occurrences: Occurrences): Span[] {
  return Object.entries(occurrences)
    .flatMap(([form, numbers]) => {
      const starts: number[] = [];
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) starts.push(at);
      return numbers.map((number) => {
        const start = starts[number];
        if (start === undefined) throw new Error(`${form}: no occurrence ${number}`);
        return { start, end: start + form.length };
      });
    })
    .sort((a, b) => a.start - b.start);
}
