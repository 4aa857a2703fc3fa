/** Identity of imported articles: the same article imported twice is one. */
import { normaliseAddress } from './web-address.ts';

/** Returns `imported-` and a hash of what the article is known by: its address if it has one, else its text. */
export function articleId(address: string | undefined, text: string): string {
  return `imported-${hash(address === undefined ? text : normaliseAddress(address)).toString(36)}`;
}

/** cyrb53 (public domain, bryc): 53 bits, spread well enough for some thousands of articles. */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
