import type { runText } from '@svetionik/contracts/runs';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { RunState } from '@svetionik/domain/runs/run-state';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { execute, queryRows } from '../../platform/database/query';
import { readDeadlineColumns } from './deadline-columns';

export type RunText = z.output<typeof runText>;

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

const columns =
  `r.id, r.course_id AS "courseId", r.programme_id AS "programmeId", r.title, r.language, r.town, r.organiser_id AS "organiserId",
  r.capacity, r.taken, ${dayOf('r.opens_on')} AS "opensOn", ${dayOf('r.closes_on')} AS "closesOn", ${dayOf('r.starts_on')} AS "startsOn", ${dayOf('r.ends_on')} AS "endsOn",
  ${dayOf('r.begin_on')} AS "beginOn", r.begin_days AS "beginDays", ${dayOf('r.finish_on')} AS "finishOn", r.finish_days AS "finishDays", r.late_finish AS "lateFinish",
  r.joining, r.group_id AS "groupId", r.prerequisite_id AS "prerequisiteId", r.professions, r.contact, r.opened_at AS "openedAt", r.cancelled_at AS "cancelledAt", r.version` as const;

function selectRun(transaction: EntityManager, organisationId: string, id: string) {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM runs.run r WHERE r.organisation_id = $1 AND r.id = $2`,
    [organisationId, id],
  );
}

type StoredRun = Awaited<ReturnType<typeof selectRun>>[number];

export type RunRow = StoredRun & ReturnType<typeof readDeadlineColumns>;

export async function findRun(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<RunRow | undefined> {
  const [row] = await selectRun(transaction, organisationId, id);
  return row && { ...row, ...readDeadlineColumns(row) };
}

/** As {@link findRun}, held until the transaction ends: whoever gives places or changes what they depend on comes one after the other. */
export async function holdRun(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<RunRow | undefined> {
  await execute(
    transaction,
    'SELECT FROM runs.run WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE',
    [organisationId, id],
  );
  return findRun(transaction, organisationId, id);
}

/** Whoever is erased gives their places back: before anything of theirs is held, as whoever gets onto a run holds it first. */
export async function holdPersonRuns(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(
    transaction,
    `SELECT FROM runs.run WHERE organisation_id = $1 AND id IN (SELECT run_id FROM runs.participant WHERE organisation_id = $1 AND person_id = $2)
     ORDER BY id FOR NO KEY UPDATE`,
    [organisationId, personId],
  );
}

/** What a run `r` is of by the title that it has today: its course as `ke`, its programme as `oe`. */
export const subjects =
  `LEFT JOIN catalogue.courses k ON k.id = r.course_id LEFT JOIN catalogue.course_editions ke ON ke.id = k.current_edition_id
    LEFT JOIN programmes.programmes o ON o.id = r.programme_id LEFT JOIN programmes.editions oe ON oe.id = o.current_edition_id
    CROSS JOIN LATERAL (SELECT WHERE num_nonnulls(ke.id, oe.id) = 1) u` as const;

/** The one of two titles that is there. */
export function pickTitle({
  courseTitle,
  programmeTitle,
}: {
  readonly courseTitle: TextInScripts | null;
  readonly programmeTitle: TextInScripts | null;
}): TextInScripts {
  const title = courseTitle ?? programmeTitle;
  if (title === null) throw new Error('a run is of a course or a programme');
  return title;
}

/** Whose days touch the month of a day, without those that were cancelled. */
export const isInMonth = <const Day extends string>(day: Day) =>
  `(r.cancelled_at IS NULL AND r.starts_on < date_trunc('month', ${day}::date) + interval '1 month' AND r.ends_on >= date_trunc('month', ${day}::date))` as const;

/** What counts as a run of a year: it was opened, was not cancelled, and its days touch those from one on until another. */
export const isOfYear = <const From extends string, const Until extends string>(
  from: From,
  until: Until,
) =>
  `(r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.starts_on < ${until} AND r.ends_on >= ${from})` as const;

/** What an invitation can bring on a day: not what staff alone fill, nor what is over or closed to people. */
export const isInviting = <const Day extends string>(day: Day) =>
  `(r.joining <> 'staff' AND r.cancelled_at IS NULL AND r.ends_on >= ${day}::date AND coalesce(r.closes_on >= ${day}::date, true))` as const;

export interface ListedRun {
  readonly state: RunState | undefined;
  readonly course: string | undefined;
  readonly programme: string | undefined;
  /** Any day of the month that is asked for. */
  readonly month: string | undefined;
  /** Those that the numbers of a year count. */
  readonly year: number | undefined;
  /** Whether only those that an invitation can bring. */
  readonly inviting: boolean;
  /** Whose runs: those that somebody leads, or all where it is null. */
  readonly trainer: string | null;
  readonly today: string;
  readonly after: string | undefined;
  readonly limit: number;
}

/** A state as {@link findRunStateByDay} of the domain tells it, on the day \`$3\`. */
const isInState =
  `($2::text IS NULL OR CASE WHEN r.cancelled_at IS NOT NULL THEN 'cancelled' WHEN r.opened_at IS NULL THEN 'planned'
    WHEN $3::date < r.starts_on THEN 'open' WHEN $3::date <= r.ends_on THEN 'running' ELSE 'ended' END = $2)` as const;

/** The one that starts last first. */
export function findRuns(
  transaction: EntityManager,
  organisationId: string,
  { state, course, programme, month, year, inviting, trainer, today, after, limit }: ListedRun,
) {
  return queryRows(
    transaction,
    `SELECT ${columns}, ke.title AS "courseTitle", oe.title AS "programmeTitle" FROM runs.run r ${subjects}
     WHERE r.organisation_id = $1 AND ${isInState} AND ($4::uuid IS NULL OR r.course_id = $4) AND ($10::uuid IS NULL OR r.programme_id = $10)
       AND ($5::uuid IS NULL OR EXISTS (SELECT FROM runs.trainer t WHERE t.run_id = r.id AND t.person_id = $5))
       AND ($6::uuid IS NULL OR (r.starts_on, r.id) < (SELECT l.starts_on, l.id FROM runs.run l WHERE l.organisation_id = $1 AND l.id = $6))
       AND ($8::date IS NULL OR ${isInMonth('$8')})
       AND ($9::int IS NULL OR ${isOfYear('make_date($9::int, 1, 1)', 'make_date($9::int + 1, 1, 1)')})
       AND (NOT $11::boolean OR ${isInviting('$3')})
     ORDER BY r.starts_on DESC, r.id DESC LIMIT $7`,
    [
      organisationId,
      state ?? null,
      today,
      course ?? null,
      trainer,
      after ?? null,
      limit,
      month ?? null,
      year ?? null,
      programme ?? null,
      inviting,
    ],
  );
}

/** Notes that a run was opened or cancelled. */
export async function updateRunState(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  { openedAt, cancelledAt }: { readonly openedAt: Date | null; readonly cancelledAt: Date | null },
): Promise<void> {
  await execute(
    transaction,
    'UPDATE runs.run SET opened_at = $3, cancelled_at = $4, version = version + 1 WHERE organisation_id = $1 AND id = $2',
    [organisationId, id, openedAt, cancelledAt],
  );
}

/** What a run names: what it is of, its organiser, what has to come before, its group. */
export async function findRunNames(transaction: EntityManager, organisationId: string, id: string) {
  const rows = await queryRows(
    transaction,
    `SELECT ke.title AS "courseTitle", oe.title AS "programmeTitle", w.name AS organiser, pe.title AS prerequisite, g.name AS "group" FROM runs.run r ${subjects}
       LEFT JOIN organisations.organisers w ON w.id = r.organiser_id
       LEFT JOIN catalogue.courses pc ON pc.id = r.prerequisite_id LEFT JOIN catalogue.course_editions pe ON pe.id = pc.current_edition_id
       LEFT JOIN groups.people_groups g ON g.id = r.group_id
     WHERE r.organisation_id = $1 AND r.id = $2`,
    [organisationId, id],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a run names what it is of');
  return { ...row, subject: pickTitle(row) };
}
