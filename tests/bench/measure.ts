/** Timing for machines that other people use, too. */

/** Milliseconds of the fastest of several runs: what else the machine does only makes a run slower. */
export function fastest(run: () => unknown, times = 7): number {
  let best = Infinity;
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Milliseconds of processor time, of which other work on the machine takes less than of the clock's. */
export function processorTime(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** `NaN` of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [lower = NaN, upper = NaN] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (lower + upper) / 2;
}

/** What several runs of one measurement have shown. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

export function spreadOf(numbers: readonly number[]): Spread {
  return { median: median(numbers), low: Math.min(...numbers), high: Math.max(...numbers) };
}

/** Prints rows as a Markdown table, the first row being its head. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const [head = [], ...body] = rows;
  for (const row of [head, head.map(() => '---'), ...body]) console.log(`| ${row.join(' | ')} |`);
}
