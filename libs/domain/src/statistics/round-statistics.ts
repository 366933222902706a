const steps = 1e6;

/**
 * The same value with every number in it rounded to six digits after the point.
 *
 * @example
 * roundStatistics({ mean: 66.66666666666667, flags: [] }); // { mean: 66.666667, flags: [] }
 */
export function roundStatistics<Value>(value: Value): Value;
export function roundStatistics(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * steps) / steps;
  if (Array.isArray(value)) return value.map((entry: unknown) => roundStatistics(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]: [string, unknown]) => [key, roundStatistics(entry)]),
  );
}
