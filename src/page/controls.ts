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

/** One of the values that {@link createSegments} offers. */
export interface Segment<V> {
  value: V;
  label: string;
  /** Stands large above the label. */
  sign?: { text: string; lang: string };
  /** The sign stands alone; the label is only heard, and seen when the pointer rests on it. */
  brief?: boolean;
}

/**
 * One of a few values, side by side.
 * @param name of the group of radio buttons, different from all others on the page
 */
export function createSegments<V extends string>(
  name: string,
  legend: string,
  segments: Segment<V>[],
  set: (value: V) => void,
): Control<V> {
  const inputs = segments.map((segment) => {
    const input = element('input', { type: 'radio', name, value: segment.value });
    input.addEventListener('change', () => set(segment.value));
    return { value: segment.value, input, label: drawSegment(segment, input) };
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

/** One of a few values, in a list that opens. */
export function createSelect<V extends string | number>(
  label: string,
  options: readonly { value: V; label: string }[],
  set: (value: V) => void,
): Control<V> & { select: HTMLSelectElement } {
  const drawn = options.map(({ value, label: text }) => element('option', { value: String(value) }, text));
  const select = element('select', {}, ...drawn);
  select.addEventListener('change', () => {
    const chosen = options[select.selectedIndex];
    if (chosen) set(chosen.value);
  });
  return {
    element: element('label', { class: 'choice' }, element('span', {}, label), select),
    select,
    show(value) {
      select.value = String(value);
    },
  };
}

function drawSegment({ label, sign, brief }: Segment<string>, input: HTMLInputElement): HTMLElement {
  if (!sign) return element('label', {}, input, element('span', {}, label));
  if (brief) {
    input.setAttribute('aria-label', label);
    return element('label', { title: label }, input, element('span', { lang: sign.lang }, sign.text));
  }
  const drawn = element('span', { class: 'sign', lang: sign.lang, 'aria-hidden': 'true' }, sign.text);
  return element('label', {}, input, drawn, element('span', {}, label));
}
