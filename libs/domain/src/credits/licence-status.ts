import {
  addDays,
  addMonths,
  joinedSpans,
  countMonths,
  withinSpan,
  type CalendarSpan,
} from './calendar-span';
import type { LeaveRule, LicenceRule } from './licence-rule';

/**
 * Points that somebody was given on a day.
 *
 * @example
 * const credit: Credit = { on: '2026-03-05', points: 6, approved: true };
 */
export interface Credit {
  readonly on: string;
  readonly points: number;
  /** Given for a programme that the authority has approved. */
  readonly approved: boolean;
}

/** What leave makes of a year: nothing, a smaller requirement, or a year that counts as fulfilled. */
export type LeaveEffect = 'none' | 'eased' | 'fulfilled';

/** One year of the licence. */
export interface LicenceYear extends CalendarSpan {
  readonly points: number;
  /** What this year asks for; 0 where nothing is asked of single years. */
  readonly required: number;
  /** What is still to be collected by {@link to}. */
  readonly missing: number;
  readonly leave: LeaveEffect;
  readonly state: 'past' | 'current' | 'future';
}

/** Where somebody stands within a period of the licence. */
export interface LicenceStatus extends CalendarSpan {
  readonly years: readonly LicenceYear[];
  readonly points: number;
  readonly required: number;
  readonly missing: number;
  /** Of the points, those from approved programmes; `required` is 0 where that is not asked for. */
  readonly approved: {
    readonly points: number;
    readonly required: number;
    readonly missing: number;
  };
  readonly state: 'future' | 'current' | 'past';
  /** Everything that is asked for by now or at all is there. */
  readonly fulfilled: boolean;
  /** Years that are over and lack points. Nothing that comes later makes up for them; what follows, the authority decides. */
  readonly shortYears: number;
}

/**
 * What somebody has by year and period, what is missing, and by when. The authority decides; this only counts.
 *
 * @param given.startsOn the first day of the period
 * @param given.leave spans without work, in any order; only those within the period count
 * @param today the day on which it is asked, in the organisation's calendar
 * @throws RangeError when a day does not exist
 * @example
 * licenceStatus(usualLicenceRules.health, { startsOn: '2020-05-01', leave: [], credits }, '2026-11-25').missing; // 14
 */
export function licenceStatus(
  rule: LicenceRule,
  given: {
    readonly startsOn: string;
    readonly leave: readonly CalendarSpan[];
    readonly credits: readonly Credit[];
  },
  today: string,
): LicenceStatus {
  const period = {
    from: given.startsOn,
    to: addDays(addMonths(given.startsOn, rule.years * 12), -1),
  };
  const leave = joinedSpans(given.leave);
  const years = Array.from({ length: rule.years }, (_, index) =>
    yearOf(rule, { ...given, leave }, index, today),
  );
  const within = creditsIn(given.credits, period);
  const points = sum(within);
  const required = pointsAskedFor(rule, years);
  const approved = requirement(
    sum(within.filter((credit) => credit.approved)),
    rule.pointsApproved ?? 0,
  );
  const missing = shortOf(points, required);
  const fulfilled =
    missing === 0 && approved.missing === 0 && years.every((year) => year.missing === 0);
  return {
    ...period,
    years,
    points,
    required,
    missing,
    approved,
    state: stateOf(period, today),
    fulfilled,
    shortYears: years.filter((year) => year.state === 'past' && year.missing > 0).length,
  };
}

/** In the whole period, less what the leave of its years takes off. */
function pointsAskedFor(rule: LicenceRule, years: readonly LicenceYear[]): number {
  const off = years.reduce((total, year) => total + offTotal(rule.leave, year.leave), 0);
  return Math.max(0, rule.points - off);
}

function yearOf(
  rule: LicenceRule,
  given: {
    readonly startsOn: string;
    readonly leave: readonly CalendarSpan[];
    readonly credits: readonly Credit[];
  },
  index: number,
  today: string,
): LicenceYear {
  const year = {
    from: addMonths(given.startsOn, index * 12),
    to: addDays(addMonths(given.startsOn, index * 12 + 12), -1),
  };
  const leave = leaveEffect(rule.leave, given.leave, year);
  const asked = rule.pointsEachYear ?? 0;
  const required = {
    none: asked,
    eased: Math.min(asked, rule.leave?.easedPoints ?? asked),
    fulfilled: 0,
  }[leave];
  const points = sum(creditsIn(given.credits, year));
  return { ...year, ...requirement(points, required), leave, state: stateOf(year, today) };
}

function leaveEffect(
  rule: LeaveRule | null,
  leave: readonly CalendarSpan[],
  year: CalendarSpan,
): LeaveEffect {
  if (rule === null) return 'none';
  const months = leave.reduce((total, span) => {
    const part = withinSpan(span, year);
    return part === null ? total : total + countMonths(part);
  }, 0);
  if (months > rule.fulfilledOverMonths) return 'fulfilled';
  return months >= rule.easedFromMonths ? 'eased' : 'none';
}

function offTotal(rule: LeaveRule | null, effect: LeaveEffect): number {
  if (rule === null) return 0;
  return { none: 0, eased: rule.easedOffTotal, fulfilled: rule.fulfilledOffTotal }[effect];
}

function creditsIn(credits: readonly Credit[], { from, to }: CalendarSpan): Credit[] {
  return credits.filter(({ on }) => on >= from && on <= to);
}

/** To a hundredth, because tenths of points do not add up exactly. */
function sum(credits: readonly Credit[]): number {
  return hundredths(credits.reduce((total, { points }) => total + points, 0));
}

function requirement(
  points: number,
  required: number,
): { readonly points: number; readonly required: number; readonly missing: number } {
  return { points, required, missing: shortOf(points, required) };
}

function shortOf(points: number, required: number): number {
  return Math.max(0, hundredths(required - points));
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

function stateOf({ from, to }: CalendarSpan, today: string): 'past' | 'current' | 'future' {
  if (today > to) return 'past';
  return today < from ? 'future' : 'current';
}
