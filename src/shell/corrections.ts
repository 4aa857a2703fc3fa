/** The readings that the person has corrected: kept by the browser under one key, by word. */
import { checkCorrections, correct, type Corrections } from '../core/corrections.ts';
import { browser } from './browser.ts';
import { followStored } from './stored-changes.ts';

const key = 'readings';

async function readCorrections(): Promise<Corrections> {
  try {
    return checkCorrections((await browser.storage.local.get([key]))[key]);
  } catch {
    return new Map();
  }
}

/** Keeps a reading for each of these words, or forgets theirs when it is `null`. Rejects when the browser has no room. */
export async function keepCorrection(words: readonly string[], readings: readonly string[] | null): Promise<void> {
  const corrections = correct(await readCorrections(), words, readings);
  await browser.storage.local.set({ [key]: Object.fromEntries(corrections) });
}

/** Calls back with all corrections, now and whenever one changes, in whichever window. */
export async function followCorrections(
  follow: (corrections: Corrections) => void,
  signal?: AbortSignal,
): Promise<void> {
  const tell = async () => {
    const corrections = await readCorrections();
    if (!signal?.aborted) follow(corrections);
  };
  followStored([key], () => void tell(), signal);
  await tell();
}

/** Both, for whoever reads a page. */
export const corrections = { follow: followCorrections, keep: keepCorrection };
