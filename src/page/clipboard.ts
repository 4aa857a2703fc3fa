/** Puts text on the clipboard, where the person's own press or click allows it; also on pages that are not secure. */
import { page } from './unclobbered.ts';

/** @returns whether it is there */
export function writeClipboard(text: string): boolean {
  let written = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page has no business with what is not copied from it.
    event.stopImmediatePropagation();
    written = true;
  };
  addEventListener('copy', onCopy, { capture: true });
  try {
    // There is no other way without a permission: `navigator.clipboard` is missing on insecure pages.
    return page.execCommand('copy') && written;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', onCopy, { capture: true });
  }
}
