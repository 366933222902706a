import { sumCounts, type Counted } from './counted';
import { mayBeShown } from './smallest-group';

/** How many people have a result from `from` to below `to` percent; the last bar holds 100 too. */
export interface ResultBar {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

const width = 10;

/**
 * The results in bars of ten percent. Neighbours are joined until each bar has as many people as may be shown; too few
 * at the end join the bar before. Where nobody is, there is no bar.
 *
 * @param results percents, 0 to 100
 * @example
 * // 4 people with 35, 8 with 42 and 20 with 90 percent
 * resultBars(results); // [{ from: 30, to: 50, people: 12 }, { from: 50, to: 100, people: 20 }]
 */
export function resultBars(results: readonly Counted[]): ResultBar[] {
  const bars: ResultBar[] = [];
  let from: number | undefined;
  let waiting = 0;
  for (let start = 0; start < 100; start += width) {
    const people = sumCounts(
      results.filter(
        ({ value }) => value >= start && (value < start + width || start + width === 100),
      ),
    );
    if (people === 0 && waiting === 0) continue;
    from ??= start;
    waiting += people;
    if (!mayBeShown(waiting)) continue;
    bars.push({ from, to: start + width, people: waiting });
    [from, waiting] = [undefined, 0];
  }
  const last = bars.at(-1);
  if (last === undefined || waiting === 0) return bars;
  return [...bars.slice(0, -1), { from: last.from, to: 100, people: last.people + waiting }];
}
