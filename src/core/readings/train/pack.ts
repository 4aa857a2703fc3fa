/** Packs a trained model into the file that model.ts opens. */
import {
  checksum,
  fingerprintOf,
  HEADER_BYTES,
  keyOf,
  MAGIC,
  NO_WEIGHT,
  placeOf,
  PROBES,
  VERSION,
  WEIGHT_BITS,
} from '../model.ts';
import type { TrainedModel } from './train.ts';

/** With the text, they stay below 800 KB. */
const slotCount = 370_000;
/** The weight that the largest of six bits stands for; few are larger, and they are cut. */
const largest = 1.6;

/** Returns the file's bytes. The weights that say most come first; those that find no slot are left out. */
export function packModel({ shared, characters }: TrainedModel): Uint8Array {
  const unit = Math.fround(largest / (NO_WEIGHT - 1));
  const entries: { key: number; weight: number }[] = [];
  const lines = [[...shared].map((weight) => weight.toFixed(3)).join(' ')];
  for (const [character, { readings, biases, weights }] of characters) {
    const own = readings.map((reading, k) => `${reading}:${(biases[k]! - biases[0]!).toFixed(3)}`);
    lines.push(`${character} ${own.join(' ')}`);
    for (const [feature, values] of weights) {
      for (let k = 1; k < readings.length; k++) {
        const weight = Math.max(-NO_WEIGHT + 1, Math.min(NO_WEIGHT - 1, Math.round((values[k]! - values[0]!) / unit)));
        if (weight !== 0) entries.push({ key: keyOf(feature, character.codePointAt(0)!, k), weight });
      }
    }
  }
  entries.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.key - b.key);
  const slots = new Uint16Array(slotCount);
  for (const { key, weight } of entries) {
    const place = placeOf(key, slotCount);
    for (let slot = place; slot < place + PROBES; slot++) {
      if (slots[slot] !== 0) continue;
      slots[slot] = (fingerprintOf(key) << WEIGHT_BITS) | (weight + NO_WEIGHT);
      break;
    }
  }
  const text = Uint16Array.from(lines.join('\n'), (unit) => unit.charCodeAt(0));
  const file = new Uint8Array(HEADER_BYTES + text.byteLength + slots.byteLength);
  file.set(new Uint8Array(text.buffer), HEADER_BYTES);
  file.set(new Uint8Array(slots.buffer), HEADER_BYTES + text.byteLength);
  const header = new DataView(file.buffer);
  [MAGIC, VERSION, checksum(file), text.length, slotCount].forEach((value, i) => header.setUint32(4 * i, value, true));
  header.setFloat32(20, unit, true);
  return file;
}
