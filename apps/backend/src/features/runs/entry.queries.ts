import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import { isComplete } from '../programmes';
import type { Standing } from './standings';

/** Holds these people in what a run is of until the transaction ends, so that nobody gets onto two runs of it at once. */
export async function holdEntering(
  transaction: EntityManager,
  subjectId: string,
  people: readonly string[],
): Promise<void> {
  await execute(
    transaction,
    `SELECT pg_advisory_xact_lock(hashtextextended('runs.entering ' || $1 || person::text /* as text: a lock is a number made of a name */, 0)) FROM (SELECT unnest($2::uuid[]) AS person ORDER BY 1) p`,
    [subjectId, people],
  );
}

/** Whether a person `l` has passed a course in the organisation `$1`. */
export const isPassed = <const Course extends string>(course: Course) =>
  `EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id
    WHERE e.organisation_id = $1 AND e.person_id = l.person_id AND e.course_id = ${course} AND e.withdrawn_at IS NULL AND a.passed)` as const;

/** Whether they are through with a programme. */
export const hasFinishedProgramme = <const Programme extends string>(programme: Programme) =>
  `EXISTS (SELECT FROM programmes.participants t JOIN programmes.editions n ON n.id = t.edition_id
    WHERE t.organisation_id = $1 AND t.person_id = l.person_id AND t.programme_id = ${programme} AND t.state = 'enrolled' AND ${isComplete})` as const;

/** Of the one enrolment that a run goes on with: those of renewals are others. */
const isUsedUp =
  `EXISTS (SELECT FROM learning.enrolments e JOIN learning.exhausted_enrolments u ON u.enrolment_id = e.id
    WHERE e.organisation_id = $1 AND e.person_id = l.person_id AND e.withdrawn_at IS NULL AND e.renews_id IS NULL AND (e.course_id = $3 OR EXISTS (
      SELECT FROM programmes.programmes g JOIN programmes.edition_parts t ON t.edition_id = g.current_edition_id WHERE g.id = $8 AND t.course_id = e.course_id AND t.need = 'required')))` as const;

interface EnteredRun {
  readonly id: string;
  readonly courseId: string | null;
  readonly programmeId: string | null;
  readonly prerequisiteId: string | null;
}

/** What is known of members who are to get onto a run, by surname; whoever comes from another run takes nothing by it. */
export function findEntryFacts(
  transaction: EntityManager,
  organisationId: string,
  run: EnteredRun,
  {
    people,
    today,
    from,
  }: { readonly people: readonly string[]; readonly today: string; readonly from: string | null },
) {
  return queryRows(
    transaction,
    `WITH workplace AS MATERIALIZED (
       SELECT w.id, ARRAY (SELECT a.id FROM institutions.ancestors(w.id) a ORDER BY a.level) AS above
       FROM (SELECT DISTINCT institution_id AS id FROM people.listed_members WHERE organisation_id = $1 AND person_id = ANY ($5::uuid[]) AND institution_id IS NOT NULL) w
     )
     SELECT l.person_id AS id, l.sort_key AS "sortKey", l.blocked, l.profession, to_char(l.consent_awaited_since, 'YYYY-MM-DD') AS "consentAwaitedSince",
       EXISTS (SELECT FROM runs.participant p WHERE p.run_id = $2 AND p.person_id = l.person_id AND p.state = 'enrolled') AS "onIt",
       EXISTS (SELECT FROM runs.participant p JOIN runs.run r ON r.id = p.run_id WHERE p.organisation_id = $1 AND p.person_id = l.person_id AND p.state = 'enrolled'
         AND (r.course_id = $3 OR r.programme_id = $8) AND r.id <> $2 AND r.id IS DISTINCT FROM $7 AND r.cancelled_at IS NULL AND r.ends_on >= $6::date) AS taking,
       ${isPassed('$3')} OR ${hasFinishedProgramme('$8')} AS finished, $4::uuid IS NULL OR ${isPassed('$4')} AS prepared, ${isUsedUp} AS "usedUp",
       EXISTS (SELECT FROM identity.people i WHERE i.id = l.person_id AND i.licence_number <> '') AS licensed,
       l.institution_id AS institution, coalesce(w.above, '{}') AS above
     FROM people.listed_members l LEFT JOIN workplace w ON w.id = l.institution_id
     WHERE l.organisation_id = $1 AND l.person_id = ANY ($5::uuid[]) ORDER BY l.sort_key, l.person_id`,
    [
      organisationId,
      run.id,
      run.courseId,
      run.prerequisiteId,
      people,
      today,
      from,
      run.programmeId,
    ],
  );
}

export type EntryRow = Awaited<ReturnType<typeof findEntryFacts>>[number];

export type NewParticipant = Standing & {
  readonly personId: string;
  readonly quotaId: string | null;
  readonly sortKey: string;
};

/** Puts people on a run; whoever was on it before is on it again, with the days of today. */
export async function writeParticipants(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  people: readonly NewParticipant[],
  today: string,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO runs.participant (organisation_id, run_id, person_id, enrolment_id, programme_participant_id, quota_id, state, enrolled_on, sort_key)
     SELECT $1, $2, n.person, n.enrolment, n.programme, n.quota, 'enrolled', $7, n.sort_key FROM unnest($3::uuid[], $4::uuid[], $8::uuid[], $5::uuid[], $6::text[]) AS n (person, enrolment, programme, quota, sort_key)
     ON CONFLICT (run_id, person_id) DO UPDATE SET enrolment_id = excluded.enrolment_id, programme_participant_id = excluded.programme_participant_id, quota_id = excluded.quota_id, state = 'enrolled', enrolled_on = excluded.enrolled_on,
       extended_to = NULL, sort_key = excluded.sort_key, moved_by = '{}'`,
    [
      organisationId,
      runId,
      people.map(({ personId }) => personId),
      people.map(({ enrolmentId }) => enrolmentId),
      people.map(({ quotaId }) => quotaId),
      people.map(({ sortKey }) => sortKey),
      today,
      people.map(({ programmeParticipantId }) => programmeParticipantId),
    ],
  );
}
