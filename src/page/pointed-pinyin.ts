/** The pinyin of the word under the pointer, above it, where not all words show theirs. The page's text stays where it is. */
import { rangeOf } from './block-range.ts';
import { createPageWords, isSameWord, type PageWords, type PlacedWord } from './page-words.ts';
import { closest, page, parentElement } from './unclobbered.ts';

/** @returns where the words are set that show their pinyin so */
export function createPointedPinyin(signal: AbortSignal): Pick<PageWords, 'expect' | 'set'> {
  const words = createPageWords();
  const host = page.createElement('pz-hint');
  host.popover = 'manual';
  let shown: PlacedWord | null = null;

  function show(word: PlacedWord | null) {
    if (isSameWord(word ?? undefined, shown ?? undefined)) return;
    shown = word;
    const rect = word && words.rects(word)[0];
    if (!word || !rect || hasPinyin(word)) return hide();
    host.dataset['py'] = word.pinyin;
    if (!host.isConnected) page.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    const { width, height } = host.getBoundingClientRect();
    const middle = (rect.left + rect.right - width) / 2;
    host.style.setProperty('--pz-left', `${Math.max(0, Math.min(middle, page.documentElement.clientWidth - width))}px`);
    host.style.setProperty('--pz-top', `${rect.top >= height ? rect.top - height : rect.bottom}px`);
  }

  function hide() {
    shown = null;
    if (host.matches(':popover-open')) host.hidePopover();
    host.remove();
  }

  const onMove = (event: PointerEvent) => {
    if (event.isTrusted) show(event.buttons === 0 ? words.at(event.clientX, event.clientY) : null);
  };
  page.addEventListener('pointermove', onMove, { passive: true, signal });
  page.addEventListener('pointerdown', onMove, { passive: true, signal });
  page.documentElement.addEventListener('pointerleave', hide, { passive: true, signal });
  addEventListener('scroll', hide, { passive: true, capture: true, signal });
  signal.addEventListener('abort', hide);

  return {
    expect(blocks) {
      hide();
      words.expect(blocks);
    },
    set: words.set,
  };
}

function hasPinyin(word: PlacedWord): boolean {
  const around = parentElement(rangeOf(word).startContainer);
  return around !== null && closest(around, 'pz-word') !== null;
}
