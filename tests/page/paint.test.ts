import {
  isPainted,
  paintText,
  restoreOrphans,
  settle,
  shownPosition,
  sourcePosition,
  sourceText,
  unpaintText,
} from '../../src/page/paint.ts';

/** A paragraph with one Text node, painted word by word. */
function paintedParagraph() {
  const paragraph = document.createElement('p');
  paragraph.append('王毅访问北京');
  document.body.replaceChildren(paragraph);
  const node = paragraph.firstChild as Text;
  paintText(node, [
    { length: 2, text: '王毅', pinyin: 'Wáng Yì' },
    { length: 2, text: '访问', pinyin: 'fǎngwèn' },
    { length: 2, text: '北京', pinyin: 'Běijīng' },
  ]);
  return { paragraph, node };
}

test('painted text has the text of the page and pinyin in no text at all', () => {
  const { paragraph, node } = paintedParagraph();
  expect(paragraph.textContent).toBe('王毅访问北京');
  expect([...paragraph.querySelectorAll('pz-word')].map((word) => word.getAttribute('data-py'))).toEqual([
    'Wáng Yì',
    'fǎngwèn',
    'Běijīng',
  ]);
  expect(node.parentNode).toBe(paragraph);
  expect(sourceText(node)).toBe('王毅访问北京');
});

test('unpainting gives back the same node with the same text and nothing else', () => {
  const { paragraph, node } = paintedParagraph();
  unpaintText(node);
  expect(paragraph.outerHTML).toBe('<p>王毅访问北京</p>');
  expect(paragraph.firstChild).toBe(node);
  expect(isPainted(node)).toBe(false);
});

test('painting again replaces what was painted', () => {
  const { paragraph, node } = paintedParagraph();
  paintText(node, [{ length: 6, text: '王毅訪問北京' }], { lang: 'zh-TW' });
  expect(paragraph.querySelectorAll('pz-text')).toHaveLength(1);
  expect(paragraph.textContent).toBe('王毅訪問北京');
  expect(paragraph.querySelector('pz-text')?.getAttribute('lang')).toBe('zh-TW');
  unpaintText(node);
  expect(paragraph.outerHTML).toBe('<p>王毅访问北京</p>');
});

test('text that the page writes into an emptied node wins over what was painted', () => {
  const { paragraph, node } = paintedParagraph();
  node.data = '新的';
  expect(settle(node)).toBe(true);
  expect(paragraph.outerHTML).toBe('<p>新的</p>');
});

test('a node that the page removes takes its painting with it', () => {
  const { paragraph, node } = paintedParagraph();
  paragraph.removeChild(node);
  expect(settle(node)).toBe(true);
  expect(paragraph.outerHTML).toBe('<p></p>');
  expect(node.data).toBe('王毅访问北京');
});

test('a node that the page moves has its text at the new place only', () => {
  const { paragraph, node } = paintedParagraph();
  const other = document.createElement('p');
  document.body.append(other);
  other.append(node);
  expect(settle(node)).toBe(true);
  expect([paragraph.outerHTML, other.outerHTML]).toEqual(['<p></p>', '<p>王毅访问北京</p>']);
});

test('normalize(), which removes emptied nodes, loses no text', () => {
  const { paragraph, node } = paintedParagraph();
  paragraph.normalize();
  expect(node.parentNode).toBeNull();
  expect(settle(node)).toBe(true);
  expect(paragraph.outerHTML).toBe('<p>王毅访问北京</p>');
});

test('a node that the page left alone is left alone', () => {
  const { paragraph, node } = paintedParagraph();
  const before = paragraph.innerHTML;
  expect(settle(node)).toBe(false);
  expect(paragraph.innerHTML).toBe(before);
});

test('positions map from the page’s text to what is shown and back', () => {
  const { node } = paintedParagraph();
  const begin = shownPosition(node, 2, 'after');
  expect([begin.node.data, begin.offset]).toEqual(['访问', 0]);
  const end = shownPosition(node, 2, 'before');
  expect([end.node.data, end.offset]).toEqual(['王毅', 2]);
  expect(sourcePosition(begin.node, 1)).toEqual({ node, offset: 3 });
  unpaintText(node);
  expect(shownPosition(node, 2, 'after')).toEqual({ node, offset: 2 });
});

test('what a script of an earlier version has painted is given back, converted text too', () => {
  const { paragraph, node } = paintedParagraph();
  const original = '<p>王毅访问北京</p>';
  const abandon = () => {
    // A copy of the page as it stands: same elements, and no painter that knows them.
    const copy = paragraph.cloneNode(true) as HTMLElement;
    const body = document.createElement('div');
    body.append(copy);
    restoreOrphans(body);
    return body.innerHTML;
  };
  expect(abandon()).toBe(original);
  paintText(node, [{ length: 6, text: '王毅訪問北京' }], { lang: 'zh-TW' });
  expect(abandon()).toBe(original);
  restoreOrphans(document.body);
  expect(paragraph.textContent).toBe('王毅訪問北京');
});
