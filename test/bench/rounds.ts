/** What one side of a comparison reached in a round, in operations a second. */
export type Measure = () => Promise<number>;

/** A floor and a subject, measured in turn. `gate` is the least ratio that passes; without it the ratio is reported only. */
export interface Comparison {
  readonly name: string;
  readonly gate?: number;
  readonly floor: Measure;
  readonly subject: Measure;
}

/** What floor and subject reached in one round, in operations a second. */
export interface Pair {
  readonly floor: number;
  readonly subject: number;
}

/** Floor and subject are measured in turn so many times, so that a drifting machine touches both. */
export const rounds = 5;

/** Measures floor and subject alternately; prints and judges the median ratio. */
export async function compare({ name, gate, floor, subject }: Comparison): Promise<boolean> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++)
    pairs.push({ floor: await floor(), subject: await subject() });
  return judge(name, gate, pairs);
}

/** Prints and judges the median ratio of what was measured in turn. */
export function judge(name: string, gate: number | undefined, pairs: readonly Pair[]): boolean {
  const ratios = pairs.map(({ floor, subject }) => subject / floor).sort(ascending);
  const passed = gate === undefined || median(ratios) >= gate;
  const wanted =
    gate === undefined ? '' : `, at least ${percent(gate)}: ${passed ? 'reached' : 'MISSED'}`;
  report(
    `${name}: ${percent(median(ratios))} of its floor (${percent(ratios[0])} to ${percent(ratios.at(-1))})${wanted}`,
  );
  report(
    `  floor ${rate(pairs.map((pair) => pair.floor))}, subject ${rate(pairs.map((pair) => pair.subject))}`,
  );
  return passed;
}

/** One line for the reader. */
export function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function rate(values: readonly number[]): string {
  return `${median([...values].sort(ascending)).toFixed(0)} a second`;
}

function percent(value = 0): string {
  return `${(value * 100).toFixed(0)}%`;
}

/** Compares numbers, for sorting. */
export function ascending(one: number, other: number): number {
  return one - other;
}
