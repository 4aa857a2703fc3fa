import { decodeText } from '../../../src/core/import/decode-text.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const text = (result: ReturnType<typeof decodeText>) => (result.ok ? result.text : result);

const simplified = '北京时间星期二，中国外交部发言人回答记者提问。\n双方同意继续对话。';
const simplifiedGb =
  'b1b1bea9cab1bce4d0c7c6dab6fea3acd6d0b9facde2bdbbb2bfb7a2d1d4c8cbbbd8b4f0bcc7d5dfcce1cecaa1a30acbabb7bdcdacd2e2bcccd0f8b6d4bbb0a1a3';
const traditional = '台北訊，總統府發言人昨天表示，雙方將繼續對話。\n這是今年第三次會談。';
const traditionalBig5 =
  'a578a55fb054a141c160b2cea9b2b56fa8a5a448ac51a4d1aaeda5dca141c2f9a4e8b14ec47ec4f2b9efb8dca1430ab36fac4fa4b5a67eb2c4a454a6b8b77cbdcda143';

test('GB18030 and Big5 are told apart by their text alone', () => {
  expect(text(decodeText(bytes(simplifiedGb)))).toBe(simplified);
  expect(text(decodeText(bytes(traditionalBig5)))).toBe(traditional);
});

test.each([
  ['GB18030', 'd6d0c3c0bbe1ccb8', '中美会谈'],
  ['GB18030, traditional script', '83c9b0b68ca6d492', '兩岸對話'],
  ['Big5', 'a8e2a9a4b9efb8dc', '兩岸對話'],
  ['Big5', 'a4a4b0eab773bb44', '中國新聞'],
  ['UTF-16LE without a mark', '2d4e8e7f1a4f088c', '中美会谈'],
  ['UTF-16BE without a mark', '4e2d570b65b0805e', '中國新聞'],
])('a text of four characters is decoded from %s', (_, hex, expected) => {
  expect(text(decodeText(bytes(hex)))).toBe(expected);
});

test('a byte order mark decides, and is not part of the text', () => {
  expect(text(decodeText(bytes('efbbbfe4b8ade69687')))).toBe('中文');
  expect(text(decodeText(bytes('fffe2d4e8765')))).toBe('中文');
  expect(text(decodeText(bytes('feff4e2d6587')))).toBe('中文');
});

test('UTF-16 without a mark is found in ASCII as well as in Chinese that looks like ASCII', () => {
  expect(text(decodeText(new Uint8Array(Buffer.from('Xi met Putin.\n中文。', 'utf16le'))))).toBe(
    'Xi met Putin.\n中文。',
  );
  expect(text(decodeText(new Uint8Array(Buffer.from('你好', 'utf16le'))))).toBe('你好');
});

test('a page that declares gb2312 and is UTF-8 is read as UTF-8, one that is GBK as GBK', () => {
  const declaration = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">';
  expect(text(decodeText(new Uint8Array(Buffer.from(`${declaration}外交部`))))).toBe(`${declaration}外交部`);
  expect(text(decodeText(new Uint8Array([...Buffer.from(declaration), ...bytes('d6ece946bbf9')])))).toBe(
    `${declaration}朱镕基`,
  );
});

test('a text cut off within its last character, or with one spoilt character, still opens', () => {
  const whole = Buffer.from(simplified.repeat(10));
  expect(text(decodeText(new Uint8Array(whole.subarray(0, -1))))).toBe(simplified.repeat(10).slice(0, -1));
  const spoilt = new Uint8Array(whole);
  spoilt[1] = 0x20;
  expect(decodeText(spoilt).ok).toBe(true);
});

test.each([
  ['PDF', '255044462d312e370a25e2e3cfd3'],
  ['PNG', '89504e470d0a1a0a0000000d49484452'],
  ['ZIP', '504b0304140000000800'],
  ['DOCX', `504b0304${Buffer.from('......word/document.xml').toString('hex')}`],
  ['EPUB', `504b0304${Buffer.from('......mimetypeapplication/epub+zip').toString('hex')}`],
  ['RTF', Buffer.from('{\\rtf1\\ansi').toString('hex')],
])('a %s file is named as what it is', (kind, hex) => {
  expect(decodeText(bytes(hex))).toEqual({ ok: false, code: 'not-text', detail: kind });
});

test('bytes that are text in no encoding are told from bytes that are no text', () => {
  expect(decodeText(bytes('8081fffd9fa0ff80c3'.repeat(5)))).toEqual({ ok: false, code: 'encoding' });
  expect(decodeText(bytes('00010203ff00fe0207'.repeat(5)))).toEqual({ ok: false, code: 'not-text' });
});
