import type { ConditionKind, DayRange } from '@svetionik/domain/groups/condition';

/** A range of days that can be chosen by its name. */
export interface DayChoice {
  readonly key: string;
  readonly days: number;
  readonly range: DayRange;
}

const next = [30, 60, 90, 180, 365].map((days) => ({
  key: 'next',
  days,
  range: { from: 0, to: days },
}));
const past = { key: 'past', days: 0, range: { from: null, to: -1 } };
const within = [7, 30, 90].map((days) => ({
  key: 'within',
  days,
  range: { from: -days, to: null },
}));
const longer = [30, 90, 180, 365].map((days) => ({
  key: 'longer',
  days,
  range: { from: null, to: -days },
}));

/** What a condition of days offers by name; other ranges are given by two days. */
export function dayChoices(kind: ConditionKind): readonly DayChoice[] {
  return kind === 'activity' ? [...longer, ...within] : [...next, past];
}

/** The place of a range among those that are offered; -1 where it is given by days. */
export function findDayChoice(kind: ConditionKind, { from, to }: DayRange): number {
  return dayChoices(kind).findIndex(({ range }) => range.from === from && range.to === to);
}
