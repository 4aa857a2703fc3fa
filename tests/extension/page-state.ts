/** What a person has of a page, to be compared with the same page without us. Runs in the page. */

/** Of an element of the page's own. */
export interface ElementState {
  /** Its place among the page's own elements, for the reader of a failure. */
  name: string;
  /** Left edge and width in pixels; only of what is no inline element and grows with nothing inside it. */
  box: [number, number] | null;
  /** Top edge and height. */
  rows: [number, number];
  /** Pixels of its text that it cuts off, across and down. */
  cut: [number, number];
  look: string;
}

export interface PageState {
  text: string;
  elements: ElementState[];
}

/** @param selector the part of the page that is looked at */
export function pageState(selector: string): PageState {
  const root = document.querySelector(selector) as HTMLElement;
  // Fields of a form can stand before its properties.
  const tagOf = (one: Element) => String(Object.getOwnPropertyDescriptor(Element.prototype, 'tagName')?.get?.call(one));
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (one) => !/^(PZ-|SCRIPT$|STYLE$)/i.test(tagOf(one)),
  );
  const counts = new Map<string, number>();
  return {
    text: root.innerText.replace(/\s+/g, ' ').trim(),
    elements: elements.map((one) => {
      const style = getComputedStyle(one);
      const { x, y, width, height } = one.getBoundingClientRect();
      const tag = tagOf(one).toLowerCase();
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      const grows = Element.prototype.closest.call(one, '[data-grows]') !== null;
      const fixed = !style.display.startsWith('inline') && style.display !== 'contents' && !grows;
      const hides = (overflow: string) => /hidden|clip/.test(overflow);
      return {
        name: `${tag} ${counts.get(tag)}`,
        box: fixed ? [x, width] : null,
        rows: [y, height],
        cut: [
          hides(style.overflowX) ? one.scrollWidth - one.clientWidth : 0,
          hides(style.overflowY) ? one.scrollHeight - one.clientHeight : 0,
        ],
        look: [style.display, style.color, style.backgroundColor, style.fontSize, style.fontWeight, style.marginTop]
          .concat(style.paddingTop, style.textDecorationLine, style.visibility, style.writingMode, style.direction)
          .join('|'),
      };
    }),
  };
}
