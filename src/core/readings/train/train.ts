/** Trains the model of readings: multinomial logistic regression, one a character, with weights shared by all. */
import { SHARED } from '../features.ts';
import type { Example } from './examples.ts';

export interface TrainedCharacter {
  readings: readonly string[];
  biases: Float32Array;
  /** Feature → its weights, one a reading. */
  weights: Map<number, Float32Array>;
}

/** What was learned: the weights of the shared features, and those of each character. */
export interface TrainedModel {
  shared: Float32Array;
  characters: Map<string, TrainedCharacter>;
}

/** Steps of all weights follow AdaGrad; shared weights are learned alone for a while before the others explain all. */
const roundsAlone = 2;
const rounds = 10;
const rate = 0.2;
const sharedRate = 0.1;
const decay = 1e-4;
const closeEnough = 1e-3;

interface Row {
  character: TrainedCharacter & { squares: Map<number, Float32Array>; biasSquares: Float32Array };
  weights: Float32Array[];
  squares: Float32Array[];
  reading: number;
  dictionary: number;
  shared: number;
}

/** Trains on examples; the result is the same for the same examples. */
export function trainReadings(
  examples: readonly Example[],
  readings: ReadonlyMap<string, readonly string[]>,
): TrainedModel {
  const characters = new Map<string, Row['character']>();
  for (const [character, own] of readings) {
    const count = own.length;
    characters.set(character, {
      readings: own,
      biases: new Float32Array(count),
      biasSquares: new Float32Array(count).fill(0.01),
      weights: new Map(),
      squares: new Map(),
    });
  }
  const rows: Row[] = [];
  for (const example of examples) {
    const character = characters.get(example.character);
    const reading = character?.readings.indexOf(example.reading) ?? -1;
    if (!character || reading < 0 || character.readings.length < 2) continue;
    const dictionary = example.dictionary ? character.readings.indexOf(example.dictionary.reading) : -1;
    const weights: Float32Array[] = [];
    const squares: Float32Array[] = [];
    for (const feature of example.features) {
      let own = character.weights.get(feature);
      if (!own) {
        character.weights.set(feature, (own = new Float32Array(character.readings.length)));
        character.squares.set(feature, new Float32Array(character.readings.length).fill(0.01));
      }
      weights.push(own);
      squares.push(character.squares.get(feature)!);
    }
    rows.push({ character, weights, squares, reading, dictionary, shared: example.dictionary?.shared ?? 0 });
  }

  const shared = new Float32Array(SHARED);
  const sharedSquares = new Float32Array(SHARED).fill(1);
  const random = createRandom(1);
  for (let round = -roundsAlone; round < rounds; round++) {
    shuffle(rows, random);
    for (const row of rows) learn(row, shared, sharedSquares, round < 0);
  }
  return { shared, characters };
}

const scores = new Float64Array(16);

function learn(row: Row, shared: Float32Array, sharedSquares: Float32Array, alone: boolean): void {
  const { character, weights, squares, reading, dictionary } = row;
  const { biases, biasSquares } = character;
  const count = biases.length;
  let highest = -Infinity;
  for (let k = 0; k < count; k++) {
    let sum = biases[k]! + (k === dictionary ? shared[row.shared]! : 0);
    for (const own of weights) sum += own[k]!;
    scores[k] = sum;
    highest = Math.max(highest, sum);
  }
  let total = 0;
  for (let k = 0; k < count; k++) total += scores[k] = Math.exp(scores[k]! - highest);
  for (let k = 0; k < count; k++) {
    const slope = scores[k]! / total - Number(k === reading);
    if (k === dictionary) {
      sharedSquares[row.shared]! += slope * slope;
      shared[row.shared]! -= (sharedRate * slope) / Math.sqrt(sharedSquares[row.shared]!);
    }
    if (alone || Math.abs(slope) < closeEnough) continue;
    biasSquares[k]! += slope * slope;
    biases[k]! -= (rate * slope) / Math.sqrt(biasSquares[k]!);
    for (let i = 0; i < weights.length; i++) {
      const own = weights[i]!;
      const square = squares[i]!;
      const step = slope + decay * own[k]!;
      square[k]! += step * step;
      own[k]! -= (rate * step) / Math.sqrt(square[k]!);
    }
  }
}

/** A small generator of numbers from 0 to 1: training must be repeatable. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return (state >>> 8) / 0x1000000;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}
