/** The figures of one run of a bench, each by a name of several words: `chromium asked /3000 ours firstScreen`. */
import { spreadOf, type Spread } from './measure.ts';

export type Figures = Record<string, Spread>;

export interface Recorder {
  /** Adds one sample of each figure; what is missing was not to be had. */
  add(name: string, sample: object): void;
  figures(): Figures;
}

export function createRecorder(): Recorder {
  const samples = new Map<string, number[]>();
  return {
    add(name, sample) {
      for (const [key, value] of Object.entries(sample) as [string, unknown][]) {
        if (typeof value !== 'number' || Number.isNaN(value)) continue;
        const own = samples.get(`${name} ${key}`) ?? [];
        samples.set(`${name} ${key}`, [...own, value]);
      }
    },
    figures: () => Object.fromEntries([...samples].map(([name, values]) => [name, spreadOf(values)])),
  };
}

/**
 * Ours to the usual annotator's, of figures that are measured in the same run: the best of each, which is what a busy machine
 * changes least. `null` where one of them was not measured.
 */
export function ratioOf(figures: Figures, name: string): number | null {
  const [ours, usual] = [figures[name], figures[name.replace(' ours ', ' usual ')]];
  return ours && usual ? ours.low / usual.low : null;
}

/** Figures that have become more than `factor` times what they were, or less; their spreads apart. */
export function changesOf(before: Figures, now: Figures, factor = 1.3): string[] {
  return Object.entries(now).flatMap(([name, { median, low, high }]) => {
    const old = before[name];
    if (!old || (low <= old.high && old.low <= high)) return [];
    const times = median / old.median;
    if (times < factor && times > 1 / factor) return [];
    return [`${name}: ${old.median.toFixed(1)} → ${median.toFixed(1)}`];
  });
}
