/** Files as they should not be: good ones, spoilt by a seeded hand. */
import { seededRandom } from '../../extension/seeded-random.ts';
import { encode } from './legacy-encodings.ts';

const paragraphs = [
  '山城的缆车星期一重新开始运行，第一天就有两千多人排队乘车。',
  '管理处的工程师李国强说，钢索全部换过，车厢也装上了新的门。',
  '住在山顶的居民等了三年，他们终于不用再走那七百级台阶。',
];
const title = '山城缆车恢复运行';

/** One article in every form that is read. */
export const goodFiles: Record<string, string> = {
  'archive.txt': `<!--1700000000000-->\n[${title}](https://news.example/a/lift.html)\n------\n\n<div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`,
  'page.html': `<!doctype html><html lang="zh"><head><title>${title} - 山城新闻网</title>
<meta property="article:published_time" content="2023-09-25T08:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"何月兰"}}</script></head>
<body><nav><a href="/">首页</a></nav><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<table><tr><td>年</td><td>人</td></tr><tr><td>2023</td><td>两千</td></tr></table><img src="https://news.example/1.jpg" alt="缆车"></article></body></html>`,
  'notes.md': `---\ntitle: ${title}\nauthor: 何月兰\n---\n\n${paragraphs.join('\n\n')}\n\n- 第一项\n- **第二项**\n\n> 引用的话。\n`,
  'plain.txt': `${title}\n\n${paragraphs.join('\n\n')}\n`,
};

/** What must come out of an unspoilt file. */
export const goodParagraphs = paragraphs;

const encodings = ['utf-8', 'utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
const tokens = [
  ...[
    '<div>',
    '</div>',
    '<p',
    '">',
    '<!--',
    '-->',
    '<script>',
    '<table><tr>',
    '<svg><style>',
    '&#x110000;',
    '&lt',
    '<a href="javascript:1">',
  ],
  ...[
    '**',
    '[',
    '](',
    '> ',
    '- ',
    '`',
    '\n\n',
    '---\n',
    '| a |\n',
    '![',
    '# ',
    '\t',
    '\r',
    '\0',
    '\ufeff',
    '\u202e',
    '\ud800',
    '𠮷',
    '__proto__: 1\n',
  ],
  ...[
    '{"@type":',
    '"__proto__":{',
    'constructor',
    '2023-99-99',
    '<!--99999999999999999-->',
    '<title>',
    '<base href="//x">',
    '<template>',
    '<iframe srcdoc=',
  ],
];

export interface FuzzedFile {
  name: string;
  bytes: Uint8Array;
}

/** The file of a seed. Every two hundredth is of megabytes, every thousandth larger than anything that is read. */
export function fuzzedFile(seed: number): FuzzedFile {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]) => list[below(list.length)] as T;
  let [name, text] = pick(Object.entries(goodFiles));
  if (random() < 0.2) name = pick(['a.html', 'a.md', 'a.txt', 'a', 'a.mht', '.html', 'a.pdf', '名字.TXT', 'a.json']);
  for (let count = below(8); count > 0; count--) {
    const [from, to] = [below(text.length), below(text.length)].sort((a, b) => a - b) as [number, number];
    const change = below(6);
    if (change === 0) text = text.slice(0, from) + text.slice(to);
    else if (change === 1) text = text.slice(0, to) + text.slice(from);
    else if (change === 2) text = text.slice(0, from) + pick(tokens) + text.slice(from);
    else if (change === 3) text = text.slice(0, from) + pick(tokens).repeat(below(3_000)) + text.slice(from);
    else if (change === 4) text += pick(Object.values(goodFiles));
    else text = text.slice(0, from) + String.fromCharCode(below(0x10000)) + text.slice(from);
    text = text.slice(0, 100_000);
  }
  if (seed % 200 === 199) text = (text || '字').repeat(Math.ceil(((1 + below(9)) * 1e6) / ((text.length || 1) * 3)));
  let bytes = encode(text, pick(encodings));
  for (let count = random() < 0.4 ? below(20) : 0; count > 0; count--) bytes[below(bytes.length)] = below(256);
  if (random() < 0.1) bytes = bytes.subarray(below(bytes.length), below(bytes.length) + bytes.length / 2);
  if (seed % 1000 === 998) bytes = new Uint8Array(50 * 1024 * 1024).fill(0xe4);
  return { name, bytes };
}
