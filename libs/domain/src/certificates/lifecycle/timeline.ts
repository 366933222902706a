import type { CalendarSpan } from '../../credits/calendar-span';
import type { LawChange, Life } from './renewal';

/** What may happen to a certificate by somebody's hand. */
export const happenings = [
  'issued',
  'suspended',
  'reinstated',
  'superseded',
  'revoked',
  'annulled',
  'renewed',
] as const;

/** What happened to a certificate, and what comes of itself: a leave that was recognised, a change of law, and the days of its {@link Life}. */
export const timelineKinds = [
  ...happenings,
  'leave',
  'law-changed',
  'window-opens',
  'last-day',
  'grace-ends',
] as const;

/** Something on the timeline of a certificate, on a day. */
export interface TimelineEntry {
  readonly kind: (typeof timelineKinds)[number];
  readonly day: string;
  /** Its place among the leaves or the changes that were given, where it is one of these. */
  readonly of?: number;
}

/** What the timeline of a certificate is made of. */
export interface TimelineMaterial {
  readonly events: readonly { readonly kind: (typeof happenings)[number]; readonly day: string }[];
  /** The day on which somebody was certified, where it is another than the day of issue. */
  readonly certifiedOn?: string;
  /** Left out where it counts for ever. */
  readonly life?: Life;
  readonly leaves?: readonly CalendarSpan[];
  readonly changes?: readonly LawChange[];
}

/**
 * All that happened to a certificate and all that comes, the first first. Once it was superseded, revoked or annulled nothing
 * comes any more; once it was renewed, its last day alone.
 *
 * @throws RangeError when it was never issued
 * @example
 * buildTimeline({ events: [{ kind: 'issued', day: '2024-03-01' }], life: { until: '2026-02-28', window: { from: '2025-11-30', to: '2026-02-28' } } });
 * // issued, window-opens, last-day
 */
export function buildTimeline({
  events,
  certifiedOn,
  life,
  leaves = [],
  changes = [],
}: TimelineMaterial): TimelineEntry[] {
  const issued = events.find(({ kind }) => kind === 'issued')?.day;
  if (issued === undefined)
    throw new RangeError('a certificate that was never issued has no timeline');
  const ended = events.find(
    ({ kind }) => kind === 'superseded' || kind === 'revoked' || kind === 'annulled',
  )?.day;
  const renewed = events.find(({ kind }) => kind === 'renewed')?.day;
  const moved: TimelineEntry[] = [
    ...leaves.map(({ from }, of) => ({ kind: 'leave', day: from, of }) as const),
    ...changes
      .map(({ changedOn }, of) => ({ kind: 'law-changed', day: changedOn, of }) as const)
      .filter(({ day }) => (certifiedOn ?? issued) < day),
  ];
  const entries = [...events, ...moved, ...(life === undefined ? [] : daysOf(life, renewed))];
  const before = (day: string): boolean => ended === undefined || day <= ended;
  return entries
    .filter(({ kind, day }) => isHappening(kind) || before(day))
    .sort((one, other) => compare(one.day, other.day));
}

function daysOf({ until, window }: Life, renewed: string | undefined): TimelineEntry[] {
  const opens: TimelineEntry = { kind: 'window-opens', day: window.from };
  const last: TimelineEntry = { kind: 'last-day', day: until };
  if (renewed !== undefined) return renewed < window.from ? [last] : [opens, last];
  return window.to === until
    ? [opens, last]
    : [opens, last, { kind: 'grace-ends', day: window.to }];
}

function isHappening(kind: TimelineEntry['kind']): boolean {
  return happenings.some((each) => each === kind);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
