/**
 * An annotator of the field's usual kind, to be measured beside: pinyin-pro in the content script, a `<ruby>` a character,
 * the whole page at once as soon as it is there.
 */
import { pinyin } from 'pinyin-pro';

const han = /\p{Script=Han}/u;
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'RUBY', 'RT']);

function annotate() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (han.test(text.data) && !skipped.has(text.parentElement?.nodeName ?? '')) texts.push(text);
  }
  for (const text of texts) {
    const readings = pinyin(text.data, { type: 'array' });
    const annotated = [...text.data].map((character, i) => {
      if (!han.test(character)) return character;
      const ruby = document.createElement('ruby');
      const rt = document.createElement('rt');
      rt.textContent = readings[i] ?? '';
      ruby.append(character, rt);
      return ruby;
    });
    text.replaceWith(...annotated);
  }
}

annotate();
