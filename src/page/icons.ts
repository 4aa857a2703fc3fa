/** The few signs that buttons have before their text: drawn, because fonts show them as they like, some in colour. */
import { page } from './unclobbered.ts';

/** Outlines in a square of 16 by 16. */
const outlines = {
  star: 'M8 1.9l1.9 3.9 4.2.6-3 3 .7 4.2L8 11.6l-3.8 2 .7-4.2-3-3 4.2-.6z',
  check: 'M2.5 8.5l3.5 3.5 7.5-8',
  cross: 'M4 4l8 8M12 4l-8 8',
  back: 'M6 3L2.5 6.5 6 10M2.5 6.5H10a3.3 3.3 0 0 1 0 6.5H6.5',
  speaker: 'M2 6h2.5L8 3v10L4.5 10H2zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.3 6.3 0 0 1 0 9',
  stop: 'M4 4h8v8H4z',
  copy: 'M6 5h7v8.5H6zM10 5V2.5H3V11h3',
  english: 'M2 3.5h7M5.5 2v1.5M8 3.5c-.8 3-3 5.5-6 6.5M3.5 5.5c.8 2 2.5 3.6 4.5 4.3M8 14l3-7.5L14 14M9 11.8h4',
} as const;

export type IconName = keyof typeof outlines;

const namespace = 'http://www.w3.org/2000/svg';

/** A sign as large as the text around it, and in its colour; not heard. */
export function icon(name: IconName): SVGElement {
  const drawn = page.createElementNS(namespace, 'svg');
  drawn.setAttribute('viewBox', '0 0 16 16');
  drawn.setAttribute('class', `pz-icon pz-icon-${name}`);
  drawn.setAttribute('aria-hidden', 'true');
  const path = page.createElementNS(namespace, 'path');
  path.setAttribute('d', outlines[name]);
  drawn.append(path);
  return drawn;
}
