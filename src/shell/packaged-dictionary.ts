/** The packed dictionary of the package, and what is said when it can't be used. */
import { browser } from './browser.ts';

export interface PackagedDictionary<D> {
  /** The dictionary, or `null` when it can't be used. */
  dictionary: D | null;
  /** Why it can't be used. */
  problem: string | null;
}

/** Reads the dictionary's file and opens it; never rejects. */
export async function loadDictionary<D>(open: (bytes: ArrayBuffer) => D): Promise<PackagedDictionary<D>> {
  try {
    const file = await fetch(browser.runtime.getURL('data/lexicon.bin'));
    return { dictionary: open(await file.arrayBuffer()), problem: null };
  } catch (error) {
    return { dictionary: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
