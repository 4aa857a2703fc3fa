/**
 * The document and its elements read through their prototypes. What a page names shadows their properties: in a form with
 * `<input name="parentNode">`, `form.parentNode` is that input, and with `<img name="body">` so is `document.body`.
 */

// Whoever uses none of what follows (the sentinel) is bundled without it, so that browsers make no prototypes for it.
function getter<T, V>(prototype: () => T, name: keyof T & string): (of: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype(), name)?.get as ((this: T) => V) | undefined;
  if (!get) throw new Error(`no getter: ${name}`);
  return (of) => get.call(of);
}

/** The document, with nothing of the page's before its own properties and methods. */
export const page: Document = new Proxy(document, {
  get(target, name) {
    const value: unknown = Reflect.get(Document.prototype, name, target);
    return typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(target) : value;
  },
  set: (target, name, value) => Reflect.set(Document.prototype, name, value, target),
});

/** The tag name in capitals. */
export const tagName: (element: Element) => string = /* @__PURE__ */ (() => {
  const get = getter<Element, string>(() => Element.prototype, 'tagName');
  return (element: Element) => get(element).toUpperCase();
})();

export const parentElement: (node: Node) => Element | null = /* @__PURE__ */ getter(
  () => Node.prototype,
  'parentElement',
);
export const textContent: (node: Node) => string | null = /* @__PURE__ */ getter(() => Node.prototype, 'textContent');
export const childElements: (element: Element) => HTMLCollection = /* @__PURE__ */ getter(
  () => Element.prototype,
  'children',
);

/** An attribute's value; `null` where the element has none of that name. */
export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Whether `node` is `element` or inside it. */
export function containsNode(element: Element, node: Node): boolean {
  return Node.prototype.contains.call(element, node);
}

/** The nearest element around `element`, or itself, that matches. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}
