/**
 * Properties of elements read through their prototypes. A form's own fields shadow them: in a form with
 * `<input name="parentNode">`, `form.parentNode` is that input.
 */

function getter<T, V>(prototype: T, name: keyof T & string): (of: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as ((this: T) => V) | undefined;
  if (!get) throw new Error(`no getter: ${name}`);
  return (of) => get.call(of);
}

/** The tag name in capitals. */
export const tagName: (element: Element) => string = (() => {
  const get = getter<Element, string>(Element.prototype, 'tagName');
  return (element: Element) => get(element).toUpperCase();
})();

export const parentElement: (node: Node) => Element | null = getter(Node.prototype, 'parentElement');

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}
