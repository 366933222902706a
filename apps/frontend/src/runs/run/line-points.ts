import type { RunCalendar } from '@svetionik/domain/runs/run-text';

interface LinePoint {
  readonly what: 'opens' | 'closes' | 'starts' | 'begin' | 'finish' | 'ends';
  readonly on: string;
  /** Whether it is over. */
  readonly past: boolean;
  /** Whether it is of the time before the run. */
  readonly apart: boolean;
}

/** The days of a run in their order, and how far today is along them, from 0 to 1; undefined where it is outside of them. */
export function placePoints(
  { opensOn, closesOn, startsOn, endsOn, begin, finish }: RunCalendar,
  today: string,
): { readonly points: readonly LinePoint[]; readonly today: number | undefined } {
  const days: readonly (readonly [LinePoint['what'], string | null])[] = [
    ['opens', opensOn],
    ['closes', closesOn],
    ['starts', startsOn],
    ['begin', begin?.kind === 'day' ? begin.on : null],
    ['finish', finish?.kind === 'day' ? finish.on : null],
    ['ends', endsOn],
  ];
  const points = days
    .flatMap(([what, on]) =>
      on === null || on === '' ? [] : [{ what, on, past: on < today, apart: on < startsOn }],
    )
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return { points, today: findShare(points, today) };
}

function findShare(points: readonly LinePoint[], today: string): number | undefined {
  const next = points.findIndex(({ on }) => on >= today);
  const [from, to] = [points[next - 1], points[next]];
  if (to === undefined || (from === undefined && to.on !== today)) return undefined;
  if (from === undefined) return 0.5 / points.length;
  const [start, end] = [Date.parse(from.on), Date.parse(to.on)];
  const between = (Date.parse(today) - start) / (end - start);
  return (next - 0.5 + between) / points.length;
}
