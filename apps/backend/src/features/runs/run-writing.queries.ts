import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import { writeDeadlineColumns } from './deadline-columns';
import type { RunText } from './runs.queries';

interface NewRun {
  readonly id: string;
  readonly text: RunText;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** What is written, in the order in which both statements take it. */
function valuesOf(text: RunText) {
  const { course, title, language, town, organiser, capacity, opensOn, closesOn } = text;
  const { startsOn, endsOn, joining, group, prerequisite, professions, contact, programme } = text;
  return [
    ...([course, title, language, town, organiser, capacity, opensOn, closesOn] as const),
    ...([startsOn, endsOn] as const),
    ...writeDeadlineColumns(text.begin),
    ...writeDeadlineColumns(text.finish),
    ...([joining, group, prerequisite, professions, contact, programme] as const),
    text.lateFinish,
  ] as const;
}

/** False where the id is taken, or what it is of is none that the organisation may hold. */
export async function insertRun(
  transaction: EntityManager,
  organisationId: string,
  { id, text, madeBy, madeAt }: NewRun,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO runs.run (id, organisation_id, course_organisation_id, course_id, title, language, town, organiser_id, capacity, opens_on, closes_on, starts_on, ends_on,
       begin_on, begin_days, finish_on, finish_days, joining, group_id, prerequisite_organisation_id, prerequisite_id, professions, contact, programme_id, late_finish, made_by, made_at)
     SELECT $2, $1, c.organisation_id, c.id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, p.organisation_id, p.id, $20, $21, $22, $23, $24, $25
     FROM (SELECT $3::uuid AS course) n LEFT JOIN catalogue.courses c ON c.id = n.course LEFT JOIN catalogue.courses p ON p.id = $19
     WHERE num_nonnulls(c.id, $22::uuid) = 1 ON CONFLICT (id) DO NOTHING RETURNING id`,
    [organisationId, id, ...valuesOf(text), madeBy, madeAt],
  );
  return rows.length > 0;
}

export async function updateRun(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  text: RunText,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE runs.run r SET course_organisation_id = c.organisation_id, course_id = c.id, programme_id = $22, title = $4, language = $5, town = $6, organiser_id = $7, capacity = $8,
       opens_on = $9, closes_on = $10, starts_on = $11, ends_on = $12, begin_on = $13, begin_days = $14, finish_on = $15, finish_days = $16, joining = $17, group_id = $18,
       prerequisite_organisation_id = p.organisation_id, prerequisite_id = p.id, professions = $20, contact = $21, late_finish = $23, version = r.version + 1
     FROM (SELECT $3::uuid AS course) n LEFT JOIN catalogue.courses c ON c.id = n.course LEFT JOIN catalogue.courses p ON p.id = $19
     WHERE r.organisation_id = $1 AND r.id = $2`,
    [organisationId, id, ...valuesOf(text)],
  );
}

/** How many of what a run names is there for it to name: each of these is named once at most. */
export async function countKnown(
  transaction: EntityManager,
  organisationId: string,
  { course, programme, prerequisite, organiser, group, quotas }: RunText,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT (SELECT count(*) FROM catalogue.courses WHERE id = ANY (ARRAY[$2, $3]::uuid[]))::int
       + (SELECT count(*) FROM organisations.organisers WHERE organisation_id = $1 AND id = $4 AND archived_at IS NULL)::int
       + (SELECT count(*) FROM groups.people_groups WHERE organisation_id = $1 AND id = $5 AND archived_at IS NULL)::int
       + (SELECT count(*) FROM institutions.institutions WHERE organisation_id = $1 AND id = ANY ($6::uuid[]) AND merged_into IS NULL)::int
       + (SELECT count(*) FROM programmes.programmes WHERE organisation_id = $1 AND id = $7 AND current_edition_id IS NOT NULL)::int AS known`,
    [
      organisationId,
      course,
      prerequisite,
      organiser,
      group,
      quotas.map((each) => each.institution),
      programme,
    ],
  );
  return rows[0]?.known ?? 0;
}
