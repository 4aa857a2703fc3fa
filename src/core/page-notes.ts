import type { PageNotes } from './schemas.ts';

/** What the bundled data knows of the page at an address, whatever its protocol, port, query or fragment. */
export function findPageNotes(notes: readonly PageNotes[], address: string | undefined): PageNotes | undefined {
  if (!address) return undefined;
  const place = placeOf(address);
  return notes.find(({ addresses }) => addresses.some((known) => placeOf(known) === place));
}

function placeOf(address: string): string {
  return address
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/^([^/]*?):\d+/, '$1')
    .replace(/\/$/, '')
    .toLowerCase();
}
