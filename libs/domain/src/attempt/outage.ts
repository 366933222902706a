/** A stretch of time, in milliseconds since 1970 UTC; `to` is later than `from`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * When the server was silent: the stretches between two heartbeats, or between a heartbeat and an end of the window,
 * that lasted longer than `interval`, as far as they lie within the window. With several processes their heartbeats
 * are given together: as long as one of them beats, the server runs.
 *
 * @param given.heartbeats instants in milliseconds, in any order; the last before `from` and the first after `to`
 *   should be among them
 * @param given.interval the longest silence that still counts as running, in milliseconds; give it two or three beats
 * @example
 * heartbeatGaps({ heartbeats: [0, 10, 20, 80, 90], interval: 25, from: 30, to: 95 }); // [{ from: 30, to: 80 }]
 */
export function heartbeatGaps(given: {
  readonly heartbeats: readonly number[];
  readonly interval: number;
  readonly from: number;
  readonly to: number;
}): Span[] {
  const { heartbeats, interval, from, to } = given;
  const beats = [...heartbeats].sort((one, other) => one - other);
  const first = beats.at(0) ?? to;
  const last = beats.at(-1) ?? from;
  const signs = [Math.min(from, first), ...beats, Math.max(to, last)];
  return signs.flatMap((sign, index) => {
    const previous = signs[index - 1] ?? sign;
    const gap = { from: Math.max(previous, from), to: Math.min(sign, to) };
    return sign - previous > interval && gap.from < gap.to ? [gap] : [];
  });
}
