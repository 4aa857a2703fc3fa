/** Files as one zip, the same to the byte whenever and wherever it is made. The only file that imports fflate. */
import { zipSync } from 'fflate';

/** A zip tells times without their zone, and none before 1980; fflate writes a date as its own zone has it. */
const time = new Date(1980, 0, 1, 12);
const unix = 3;
const plainFile = 0o100644;

/** @param files contents by name, with `/` between folders; they are packed in the order of their names */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // fflate's own deflate: that of Node gives other bytes on other processors.
  return zipSync(Object.fromEntries(sorted), { level: 8, mtime: time, os: unix, attrs: plainFile * 0x10000 });
}
