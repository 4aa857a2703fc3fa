/**
 * The packed model of readings in context: for each polyphonic character its readings and, of each feature of its context,
 * how much it speaks for each of them. All numbers are little-endian.
 *
 * ```
 * header  magic u32 · version u32 · checksum u32 · code units of text u32 · slots u32 · what a weight of 1 is worth f32
 * text    u16[], a line with the shared weights, then one a character: `行 xing2:0 hang2:-1.25`, each with its bias
 * slots   u16[]: a fingerprint of ten bits and a weight of six, 32 being none; 0 is an empty slot
 * ```
 *
 * A weight is in one of the {@link PROBES} slots from its hash's place on; the first reading of a character has none.
 */
import { mix, MOST_FEATURES, SHARED } from './features.ts';

export const MAGIC = 0x52525a50; // "PZRR"
export const VERSION = 1;
export const HEADER_BYTES = 24;
export const PROBES = 4;
export const WEIGHT_BITS = 6;
/** Six bits that stand for a weight of 0; more speaks for the reading, less against it. */
export const NO_WEIGHT = 1 << (WEIGHT_BITS - 1);

/** The key of a feature of a character, for one of its readings. */
export function keyOf(feature: number, character: number, reading: number): number {
  return mix(mix(feature, character), reading);
}

/** The first slot that a key may be in. */
export function placeOf(key: number, slots: number): number {
  return Math.floor(((key >>> 0) / 0x100000000) * (slots - PROBES));
}

/** What is kept of a key in its slot: ten bits, by which one in a thousand other keys is taken for it. */
export function fingerprintOf(key: number): number {
  return key & 0x3ff;
}

/** FNV-1a over all bytes behind the header. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = HEADER_BYTES; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

/** A character that the model knows. */
export interface ModelCharacter {
  code: number;
  readings: readonly string[];
  biases: Float64Array;
}

export interface ReadingModel {
  /** `undefined` when it does not know the character. */
  find(character: string): ModelCharacter | undefined;
  /**
   * The index of the reading that fits best.
   * @param features the first `count` of these, of `collectFeatures`
   * @param dictionary index of the dictionary's reading, -1 for none
   * @param shared its shared feature
   */
  choose(character: ModelCharacter, features: Int32Array, count: number, dictionary: number, shared: number): number;
}

/** Opens the model in `bytes`, which must stay unchanged; `null` when it is damaged or made for another version. */
export function openReadingModel(bytes: ArrayBuffer | Uint8Array): ReadingModel | null {
  const file = new Uint8Array(ArrayBuffer.isView(bytes) ? bytes.slice() : bytes);
  if (file.length < HEADER_BYTES) return null;
  const header = new DataView(file.buffer, file.byteOffset, HEADER_BYTES);
  const [magic, version, sum, textLength, slotCount] = [0, 4, 8, 12, 16].map((at) => header.getUint32(at, true));
  if (magic !== MAGIC || version !== VERSION || textLength === undefined || !slotCount) return null;
  if (file.length !== HEADER_BYTES + 2 * (textLength + slotCount) || checksum(file) !== sum) return null;
  const unit = header.getFloat32(20, true);
  const slots = new Uint16Array(file.buffer, file.byteOffset + HEADER_BYTES + 2 * textLength, slotCount);
  let text = '';
  for (const unit of new Uint16Array(file.buffer, file.byteOffset + HEADER_BYTES, textLength))
    text += String.fromCharCode(unit);
  const [first = '', ...lines] = text.trim().split('\n');
  const sharedWeights = Float64Array.from(first.split(' '), Number);
  if (sharedWeights.length !== SHARED) return null;
  const characters = new Map<string, ModelCharacter>();
  for (const line of lines) {
    const [character = '', ...weighed] = line.split(' ');
    const pairs = weighed.map((pair) => pair.split(':'));
    characters.set(character, {
      code: character.codePointAt(0) ?? 0,
      readings: pairs.map(([reading = '']) => reading),
      biases: Float64Array.from(pairs, ([, bias]) => Number(bias)),
    });
  }

  // Written again by every choice.
  const fingerprints = new Uint16Array(MOST_FEATURES);
  const places = new Int32Array(MOST_FEATURES);
  const firsts = new Uint16Array(MOST_FEATURES);

  /** What the features say for a reading of a character. */
  function weigh(features: Int32Array, count: number, code: number, reading: number): number {
    // The table is larger than the processor's nearest memory: asked for all at once, the slots come several times faster.
    for (let i = 0; i < count; i++) {
      const key = keyOf(features[i]!, code, reading);
      const place = placeOf(key, slots.length);
      fingerprints[i] = fingerprintOf(key);
      places[i] = place;
      firsts[i] = slots[place]!;
    }
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const place = places[i]!;
      for (let probe = 0; probe < PROBES; probe++) {
        const found = probe === 0 ? firsts[i]! : slots[place + probe]!;
        if (found >>> WEIGHT_BITS !== fingerprints[i] || found === 0) continue;
        sum += (found & (2 * NO_WEIGHT - 1)) - NO_WEIGHT;
        break;
      }
    }
    return sum;
  }

  return {
    find: (character) => characters.get(character),
    choose({ code, readings, biases }, features, count, dictionary, shared) {
      let best = 0;
      let highest = -Infinity;
      for (let reading = 0; reading < readings.length; reading++) {
        const sum = reading > 0 ? weigh(features, count, code, reading) : 0;
        const score = biases[reading]! + sum * unit + (reading === dictionary ? sharedWeights[shared]! : 0);
        if (score <= highest) continue;
        highest = score;
        best = reading;
      }
      return best;
    },
  };
}
