import { hasChinese, whenChinese } from '../../src/page/chinese-text.ts';

const page = (html: string) => {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return parsed.body;
};

test.each([
  ['an article in Chinese', '<p>外交部发言人毛宁周三说，双方将继续对话。</p>', true],
  ['one Chinese word in an English text', '<p>The word 旁注 means a note in the margin.</p>', true],
  ['an English text', '<p>The minister spoke on Wednesday.</p>', false],
  ['a Japanese text', '<p>首相は水曜日に記者会見を開き、対話を続けると述べた。</p>', false],
  [
    'a Chinese text that quotes a Japanese word',
    '<p>日语里把便当叫做「べんとう」，意思是盒饭，由主人家自己准备好带出门。</p>',
    true,
  ],
  ['a Korean text', '<p>외교부 대변인은 수요일 대화를 계속하겠다고 말했다.</p>', false],
  ['Chinese in a script alone', '<script type="application/json">{"a":"外交部"}</script><p>Hello</p>', false],
  [
    'a Chinese page with Japanese in a script',
    '<script type="application/json">{"ja":"ニュースをよむ、ことばをしらべる"}</script><p>双方将继续对话。</p>',
    true,
  ],
  ['a Japanese page with a Chinese name', '<p>べいちゅうかいだんで おうき（王毅）がいしょうが のべた。</p>', false],
  ['Chinese that is struck through', '<p><s>双方将继续对话</s></p>', true],
  ['a single character', '<p>The radical 氵 is water.</p>', false],
])('whether there is Chinese to read: %s', (_, html, chinese) => {
  expect(hasChinese(page(html))).toBe(chinese);
});

test.each([
  ['ja', '<p>首相は水曜日に記者会見を開き、対話を続けると述べた。</p>', false],
  ['ja', '<p>首相于周三举行记者会，表示将继续对话。</p>', true],
  ['zh', '<p>首相于周三举行记者会，表示将继续对话。</p>', true],
])('what a page says of its language is not enough: lang=%s, %s', (language, html, chinese) => {
  const { documentElement } = new DOMParser().parseFromString(`<html lang="${language}"><body>${html}`, 'text/html');
  expect(hasChinese(documentElement)).toBe(chinese);
});

test('text that is added later is noticed, once', async () => {
  jest.useFakeTimers();
  document.body.replaceChildren();
  let found = 0;
  whenChinese(document.documentElement, () => found++);
  expect(found).toBe(0);
  const add = async (text: string) => {
    document.body.append(text);
    await Promise.resolve();
    jest.advanceTimersByTime(2_000);
  };
  await add('Wednesday');
  expect(found).toBe(0);
  await add('周三');
  await add('周四');
  expect(found).toBe(1);
});
