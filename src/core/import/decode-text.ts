/** From the bytes of a text file to its text, in whichever of the encodings of Chinese it is. */
import { binaryKind } from './binary-kind.ts';
import { commonHanzi } from './common-hanzi.ts';

export type DecodedText = { ok: true; text: string } | { ok: false; code: 'not-text' | 'encoding'; detail?: string };

const marks: { bytes: number[]; label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], label: 'gb18030' },
];

// Tried on 22,000 stretches of up to 60 characters of news, in GB18030, Big5 and UTF-16: all but some 20 came out right.
const plausible = 0.3;
// A declaration is usually right: it decides where the text alone is in doubt, and stands for scripts not scored here.
const declaredBonus = plausible;
// Enough to judge by, and a bound on the time that a file of megabytes takes.
const sampleLength = 20_000;
// A file with one spoilt or control character in a hundred still reads; with more it is not what we take it for.
const maxSpoilt = 0.01;

/** Decodes a text file: byte order mark, strict UTF-8, what it declares, else the most plausible of the encodings. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const kind = binaryKind(bytes);
  if (kind) return { ok: false, code: 'not-text', detail: kind };

  const mark = marks.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (mark) {
    const text = decode(bytes.subarray(mark.bytes.length), mark.label, 'lenient');
    if (text !== null && !isSpoilt(text)) return cleaned(text);
  }

  const declared = declaredLabel(bytes);
  const utf8 = decode(bytes, 'utf-8', 'strict');
  const isUtf8 = utf8 !== null && !hasControls(utf8);
  // UTF-16 can happen to be valid UTF-8 as well (你好 is `` `O}Y ``), so that Chinese text must come out of it.
  if (isUtf8 && plausibility(utf8) >= plausible) return cleaned(utf8);

  const labels = new Set(['gb18030', 'big5', 'utf-16le', 'utf-16be', ...(declared ? [declared] : [])]);
  const best = mostPlausible(bytes, labels, declared, 'strict');
  if (best !== null) return cleaned(best);
  if (isUtf8) return cleaned(utf8);

  if (looksBinary(bytes)) return { ok: false, code: 'not-text' };
  const spoilt = mostPlausible(bytes, new Set(['utf-8', ...labels]), declared, 'lenient');
  return spoilt !== null ? cleaned(spoilt) : { ok: false, code: 'encoding' };
}

function mostPlausible(
  bytes: Uint8Array,
  labels: Set<string>,
  declared: string | undefined,
  how: 'strict' | 'lenient',
): string | null {
  let best: { text: string; score: number } | null = null;
  for (const label of labels) {
    const text = decode(bytes, label, how);
    if (text === null || hasControls(text) || (how === 'lenient' && isSpoilt(text))) continue;
    const score = plausibility(text) + (label === declared ? declaredBonus : 0);
    if (score >= plausible && (!best || score > best.score)) best = { text, score };
  }
  return best?.text ?? null;
}

/** The share of common Chinese characters and punctuation among all that is not ASCII; 0 for none, below it for noise. */
function plausibility(text: string): number {
  let score = 0;
  let counted = 0;
  for (const character of text.slice(0, sampleLength)) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    counted++;
    if (commonHanzi.has(character)) score += 1;
    else if (/[，。、：；？！“”‘’「」『』《》〈〉【】（）…—·\u3000\u00a0０-９]/u.test(character)) score += 0.8;
    else if (/\p{Unified_Ideograph}/u.test(character)) score += code < 0xa000 && code > 0x4dff ? 0.1 : -1;
    else if (/[\p{Co}\p{Cn}\p{Cs}\p{sc=Hang}\ufffd]|[\u0370-\u04ff\u3040-\u31ff\uff61-\uff9f]/u.test(character))
      score -= 1;
  }
  return counted === 0 ? 0 : score / counted;
}

function decode(bytes: Uint8Array, label: string, how: 'strict' | 'lenient'): string | null {
  try {
    return new TextDecoder(label, { fatal: how === 'strict' }).decode(bytes);
  } catch {
    // Not in this encoding, or (of a declared one) no encoding at all.
    return null;
  }
}

/** The charset that an HTML or XML file names for itself, as a label that covers all that is written under that name. */
function declaredLabel(bytes: Uint8Array): string | undefined {
  const head = decode(bytes.subarray(0, 8192), 'windows-1252', 'lenient') ?? '';
  const label = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{1,40})/i
    .exec(head)?.[1]
    ?.toLowerCase();
  if (!label || label.startsWith('utf-')) return undefined;
  return /^(x-)?gbk?|^gb2312/.test(label) ? 'gb18030' : label;
}

// The controls that no text has; \x1a ends old DOS files, \x1b starts the escapes of ISO-2022.
// eslint-disable-next-line no-control-regex -- controls are what tells a wrong decoding
const controlCharacters = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

function hasControls(text: string): boolean {
  return exceedsShare(text.slice(0, sampleLength), controlCharacters, 0);
}

function isSpoilt(text: string): boolean {
  // One is what a file cut off within its last character has.
  return exceedsShare(text.slice(0, sampleLength), /\ufffd/g, 1);
}

function exceedsShare(sample: string, pattern: RegExp, allowed: number): boolean {
  return (sample.match(pattern)?.length ?? 0) > Math.max(allowed, sample.length * maxSpoilt);
}

function cleaned(text: string): DecodedText {
  return { ok: true, text: text.replace(controlCharacters, '').replace(/\ufffd+$/, '') };
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength);
  const controls = sample.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)).length;
  return controls > sample.length * 0.01;
}
