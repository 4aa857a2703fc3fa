/** The packed tables of the package, and what is said when one can't be used. */
import { errorText } from '../core/error-text.ts';
import { browser } from './browser.ts';

export interface PackagedTable<T> {
  /** The table, or `null` when it can't be used. */
  table: T | null;
  /** Why it can't be used. */
  problem: string | null;
}

/** Reads a table's file, `data/NAME.bin`, and opens it; never rejects. */
export async function loadTable<T>(name: string, open: (bytes: ArrayBuffer) => T): Promise<PackagedTable<T>> {
  try {
    const file = await fetch(browser.runtime.getURL(`data/${name}.bin`));
    return { table: open(await file.arrayBuffer()), problem: null };
  } catch (error) {
    return { table: null, problem: errorText(error) };
  }
}
