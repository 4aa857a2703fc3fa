/** Controls of the extension's pages, each a label and its native input; styled in pages.css. */
import { element } from './element.ts';

export interface Control<V> {
  /** What stands on the page. */
  element: HTMLElement;
  /** Shows a value; `set` is not called. */
  show(value: V): void;
}

/** A switch that is on or off. */
export function createSwitch(label: string, set: (on: boolean) => void): Control<boolean> {
  const input = element('input', { type: 'checkbox', role: 'switch' });
  input.addEventListener('change', () => set(input.checked));
  return {
    element: element('label', { class: 'switch' }, element('span', {}, label), input),
    show(on) {
      input.checked = on;
    },
  };
}

/**
 * One of a few values, side by side.
 * @param name of the group of radio buttons, different from all others on the page
 * @param options what each value is called; a sign, when there is one, stands large above its label
 */
export function createSegments<V extends string>(
  name: string,
  legend: string,
  options: { value: V; label: string; sign?: { text: string; lang: string } }[],
  set: (value: V) => void,
): Control<V> {
  const inputs = options.map(({ value, label, sign }) => {
    const input = element('input', { type: 'radio', name, value });
    input.addEventListener('change', () => set(value));
    const text = element('span', {}, label);
    const drawn = sign && element('span', { class: 'sign', lang: sign.lang, 'aria-hidden': 'true' }, sign.text);
    return { value, input, label: element('label', {}, input, ...(drawn ? [drawn] : []), text) };
  });
  return {
    element: element(
      'fieldset',
      { class: 'segments' },
      element('legend', {}, legend),
      element('div', {}, ...inputs.map(({ label }) => label)),
    ),
    show(value) {
      for (const one of inputs) one.input.checked = one.value === value;
    },
  };
}
