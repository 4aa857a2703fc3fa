/** Parts of a page that are never read and never painted. */
import { attribute, tagName } from './unclobbered.ts';

const untouchableTags = new Set(
  (
    'SCRIPT STYLE CODE PRE LISTING XMP PLAINTEXT KBD SAMP MATH SVG TEMPLATE NOSCRIPT IFRAME CANVAS OBJECT AUDIO VIDEO ' +
    'OPTION SELECT BUTTON TEXTAREA INPUT NAV RUBY HEAD TITLE PZ-TEXT PZ-CARD'
  ).split(' '),
);
const untouchableRoles = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'menu', 'menubar', 'navigation']);

/** Whether text inside `element` must be left alone, judged by the element itself and not by what it is in. */
export function isUntouchable(element: Element): boolean {
  const tag = tagName(element);
  if (untouchableTags.has(tag) || untouchableRoles.has(attribute(element, 'role') ?? '')) return true;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  // Before a library has taken over what its server wrote, it must find it as it was written.
  if (tag === 'ASTRO-ISLAND' && attribute(element, 'ssr') !== null) return true;
  // On the whole page the two only keep translators away; on a part they mark what is not language.
  if (tag === 'HTML' || tag === 'BODY') return false;
  return attribute(element, 'translate') === 'no' || ` ${attribute(element, 'class') ?? ''} `.includes(' notranslate ');
}
