/** Images of an article: their real addresses, and which ones are only decoration. */
import type { ImageBlock } from '../schemas.ts';
import { attribute, type HtmlElement } from './html-tree.ts';
import { resolveAddress } from './web-address.ts';

/** Where pages keep the address of an image that a script loads later. */
const lazySources = ['data-src', 'data-original', 'data-lazy-src', 'data-original-src', 'data-actualsrc', 'data-url'];
const standIn =
  /(?:^|[/_.-])(?:blank|placeholder|spacer|loading|waiting|lazy(?:load)?|transparent|grey|gray|pixel|1x1)(?=$|[/_.-])/i;
const decoration =
  /\/(?:icons?|logos?|avatars?|spacer|pixel|sprites?|btn|button|arrow)(?:[_-][^/?]*)?\.\w+(?:$|\?)|_logo\.(?:png|gif)(?:$|\?)|\/(?:icons?|emojis?|avatars?)\/|\.svg(?:$|\?)/i;
/** Images smaller than this on either side (pixels) are icons and counters. */
const minSide = 40;

/** Returns the block of an `img`; `null` for decoration and for images that only a script or the page itself holds. */
export function imageOf(element: HtmlElement, address?: string): ImageBlock | null {
  const src = sourceOf(element, address);
  const isSmall = ['width', 'height'].some(
    (side) => Number.parseInt(attribute(element, side) ?? '', 10) < minSide && !isPercentage(element, side),
  );
  if (!src || isSmall || decoration.test(fileOf(src))) return null;
  return { kind: 'image', src, alt: (attribute(element, 'alt') ?? '').replace(/\s+/g, ' ').trim() };
}

/** The still picture of a video. */
export function posterOf(element: HtmlElement, address?: string): ImageBlock | null {
  const src = resolveAddress(attribute(element, 'poster') ?? '', address);
  return src ? { kind: 'image', src, alt: '' } : null;
}

function sourceOf(element: HtmlElement, address?: string): string | undefined {
  const lazy = lazySources.map((name) => attribute(element, name));
  const responsive = (attribute(element, 'srcset') ?? attribute(element, 'data-srcset'))?.trim().split(/\s/, 1)[0];
  const candidates = [attribute(element, 'src'), ...lazy, responsive]
    .map((source) => source && resolveAddress(source, address))
    .filter((source): source is string => source !== undefined && source !== '');
  return candidates.find((source) => !standIn.test(fileOf(source)));
}

function isPercentage(element: HtmlElement, side: string): boolean {
  return attribute(element, side)?.includes('%') ?? false;
}

/** The path of an address, where file names tell; a proxy's query is the proxied address. */
function fileOf(address: string): string {
  return address.replace(/^https?:\/\/[^/?#]*/i, '');
}
