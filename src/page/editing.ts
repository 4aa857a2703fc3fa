/** Where the person, or a page, is writing: nothing may be painted there, and no shortcut fires. */
import { attribute, closest, page } from './unclobbered.ts';

/** Whether a key, or what is copied, belongs to a text field or an editor, where shortcuts must not fire. */
export function isEditing(event: Event): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || page.designMode === 'on') return true;
  if (attribute(target, 'role') === 'textbox') return true;
  return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Whether an element is in an editor, or the document is one. */
export function isBeingEdited(element: Element): boolean {
  if (page.designMode === 'on') return true;
  const host = closest(element, '[contenteditable], [role="textbox"]');
  if (!host) return false;
  return attribute(host, 'role') === 'textbox' || attribute(host, 'contenteditable')?.toLowerCase() !== 'false';
}
