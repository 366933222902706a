import type { DeadlineRule } from '@svetionik/domain/runs/deadline';

interface DeadlineColumns {
  readonly beginOn: string | null;
  readonly beginDays: number | null;
  readonly finishOn: string | null;
  readonly finishDays: number | null;
}

/** The rules of a run as its row holds them. */
export function readDeadlineColumns(row: DeadlineColumns) {
  return {
    begin: readRule(row.beginOn, row.beginDays),
    finish: readRule(row.finishOn, row.finishDays),
  };
}

/** The day and the number of days of a rule. */
export function writeDeadlineColumns(
  rule: DeadlineRule | null,
): readonly [on: string | null, days: number | null] {
  return [rule?.kind === 'day' ? rule.on : null, rule?.kind === 'days' ? rule.days : null];
}

function readRule(on: string | null, days: number | null): DeadlineRule | null {
  if (on !== null) return { kind: 'day', on };
  return days === null ? null : { kind: 'days', days };
}
