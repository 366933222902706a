interface Days {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Days on one line: where a day and today stand on it, in per cent. */
export interface DaysAxis {
  readonly today: number;
  place(day: string): number;
}

/**
 * The line on which these runs are drawn together with today.
 *
 * @example
 * drawAxis([{ startsOn: '2026-11-01', endsOn: '2026-11-11' }], '2026-11-06').today; // 50
 */
export function drawAxis(runs: readonly Days[], today: string): DaysAxis {
  const days = [today, ...runs.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])].toSorted();
  const [from, to] = [Date.parse(days[0] ?? today), Date.parse(days.at(-1) ?? today)];
  const place = (day: string) => (100 * (Date.parse(day) - from)) / Math.max(to - from, 1);
  return { today: place(today), place };
}
