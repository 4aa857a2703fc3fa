/** The HSK levels of headwords in both scripts. */
import type { DictionaryLine } from './cedict.ts';

/** Level, from 1 up, of each simplified word. A word that is listed twice has the lower one. Throws when the list has another form. */
export function readLevels(json: string): Map<string, number> {
  const lists: unknown = JSON.parse(json.replace(/^\ufeff/, ''));
  if (!Array.isArray(lists) || lists.length !== 6) throw new Error('levels: not a list of six levels');
  const levels = new Map<string, number>();
  lists.forEach((words: unknown, index) => {
    if (!Array.isArray(words)) throw new Error(`levels: level ${index + 1} is no list`);
    for (const word of words) {
      if (typeof word !== 'string') throw new Error(`levels: not a word: ${String(word)}`);
      if (!levels.has(word)) levels.set(word, index + 1);
    }
  });
  return levels;
}

/** The section `levels` of format.ts. A traditional headword has the level of the simplified word that it stands for. */
export function encodeLevels(
  levels: ReadonlyMap<string, number>,
  lines: readonly DictionaryLine[],
  nodeOf: ReadonlyMap<string, number>,
): Uint32Array {
  const byNode = new Map<number, number>();
  for (const { hans, hant } of lines) {
    const level = levels.get(hans);
    if (level === undefined) continue;
    for (const headword of [hans, hant]) {
      const node = nodeOf.get(headword)!;
      byNode.set(node, Math.min(byNode.get(node) ?? level, levels.get(headword) ?? level, level));
    }
  }
  return Uint32Array.from(byNode, ([node, level]) => node * 8 + level).sort();
}
