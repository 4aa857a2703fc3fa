import { attribute } from './unclobbered.ts';

/** Whether a key goes into a text field or an editor, where shortcuts must not fire. */
export function isEditing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || document.designMode === 'on') return true;
  if (attribute(target, 'role') === 'textbox') return true;
  return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
