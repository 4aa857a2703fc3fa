/** Which words of a figure's English name are the surname: it is the first in Xi Jinping, the last in Carrie Lam. */
import type { TableFigure } from './figure-table.ts';
import { isGivenName } from './given-names.ts';
import { nameWords } from './latin-name.ts';

const particles = new Set('van von der den de del della da dos al el bin'.split(' '));

/** The surname's letters, small and joined, with and without a prefix: `alassad`, `assad`; nothing when it can't be told. */
export function englishSurnames({ names, reading, country }: TableFigure): string[] {
  const words = nameWords(names.en);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return [];
  if (isWrittenInHan(names.hans)) {
    const surname = (reading.split(' ')[0] ?? '').toLowerCase().replace(/[1-5]$/, '');
    if (first === surname || last.includes('-')) return [first];
    return country === 'JP' || isGivenName(first) ? [last] : [];
  }
  const particle = words.findIndex((word, i) => i > 0 && particles.has(word));
  const surname = particle > 0 ? words.slice(particle).join('') : last;
  const bare = surname.replace(/^(?:al|el)-/, '');
  return [...new Set([surname, bare].map((word) => word.replaceAll('-', '')))];
}

/** Whether a name is written surname first, without the interpunct of names that are written by their sound. */
function isWrittenInHan(hans: string): boolean {
  return hans.length <= 4 && !/[·•]/.test(hans);
}
