import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { RunText } from './runs.queries';

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

/** Who leads a run, by surname. */
export function findTrainers(transaction: EntityManager, organisationId: string, runId: string) {
  return queryRows(
    transaction,
    `SELECT t.person_id AS id, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.email
     FROM runs.trainer t JOIN identity.people p ON p.id = t.person_id JOIN people.listed_members l ON l.organisation_id = t.organisation_id AND l.person_id = t.person_id
     WHERE t.organisation_id = $1 AND t.run_id = $2 ORDER BY l.sort_key, t.person_id`,
    [organisationId, runId],
  );
}

export async function writeTrainers(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  trainers: readonly string[],
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM runs.trainer WHERE organisation_id = $1 AND run_id = $2 AND person_id <> ALL ($3::uuid[])',
    [organisationId, runId, trainers],
  );
  await execute(
    transaction,
    `INSERT INTO runs.trainer (organisation_id, run_id, person_id) SELECT $1, $2, unnest($3::uuid[]) ON CONFLICT DO NOTHING`,
    [organisationId, runId, trainers],
  );
}

/** Those of these people who are trainers and may sign in; held, so that of two runs with the same trainer one comes after the other. */
export async function holdTrainers(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
): Promise<string[]> {
  await execute(
    transaction,
    `SELECT pg_advisory_xact_lock(hashtextextended('runs.trainer ' || person::text /* as text: a lock is a number made of a name */, 0)) FROM (SELECT unnest($1::uuid[]) AS person ORDER BY 1) p`,
    [people],
  );
  const rows = await queryRows(
    transaction,
    `SELECT person_id AS id FROM identity.members WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[]) AND 'trainer' = ANY (roles) AND blocked_at IS NULL`,
    [organisationId, people],
  );
  return rows.map(({ id }) => id);
}

/** Another run that one of the people leads in those days, the first to start. */
export async function findClash(
  transaction: EntityManager,
  organisationId: string,
  {
    id,
    trainers,
    startsOn,
    endsOn,
  }: {
    readonly id: string;
    readonly trainers: readonly string[];
    readonly startsOn: string;
    readonly endsOn: string;
  },
) {
  const rows = await queryRows(
    transaction,
    `SELECT r.id, r.title, ${dayOf('r.starts_on')} AS "startsOn", ${dayOf('r.ends_on')} AS "endsOn", t.person_id AS trainer, p.name_latin AS "nameLatin", p.email FROM runs.run r
       JOIN runs.trainer t ON t.run_id = r.id JOIN identity.people p ON p.id = t.person_id
     WHERE r.organisation_id = $1 AND r.id <> $2 AND r.cancelled_at IS NULL AND t.person_id = ANY ($3::uuid[]) AND r.starts_on <= $5 AND r.ends_on >= $4
     ORDER BY r.starts_on, r.id LIMIT 1`,
    [organisationId, id, trainers, startsOn, endsOn],
  );
  return rows[0];
}

export interface QuotaRow {
  readonly institution: string;
  readonly name: TextInScripts;
  readonly places: number;
  readonly taken: number;
}

/** Quotas of institutions by their names. */
export function findQuotas(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
): Promise<QuotaRow[]> {
  return queryRows(
    transaction,
    `SELECT q.institution_id AS institution, i.name, q.places, q.taken FROM runs.quota q JOIN institutions.institutions i ON i.id = q.institution_id
     WHERE q.organisation_id = $1 AND q.run_id = $2 ORDER BY i.sort_key COLLATE "sr-Latn-x-icu", i.id`,
    [organisationId, runId],
  );
}

/** Whether people are on a run by a quota that is to be smaller than that or none any more. */
export async function isQuotaTaken(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  quotas: RunText['quotas'],
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT FROM runs.quota q LEFT JOIN unnest($3::uuid[], $4::int[]) AS n (institution_id, places) ON n.institution_id = q.institution_id
     WHERE q.organisation_id = $1 AND q.run_id = $2 AND q.taken > coalesce(n.places, 0)`,
    [
      organisationId,
      runId,
      quotas.map((each) => each.institution),
      quotas.map((each) => each.places),
    ],
  );
  return rows.length > 0;
}

/** Those that are not named go; nobody is on the run by them. */
export async function writeQuotas(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  quotas: RunText['quotas'],
): Promise<void> {
  const institutions = quotas.map((each) => each.institution);
  await execute(
    transaction,
    'DELETE FROM runs.quota WHERE organisation_id = $1 AND run_id = $2 AND institution_id <> ALL ($3::uuid[])',
    [organisationId, runId, institutions],
  );
  await execute(
    transaction,
    `INSERT INTO runs.quota (organisation_id, run_id, institution_id, places) SELECT $1, $2, * FROM unnest($3::uuid[], $4::int[])
     ON CONFLICT (run_id, institution_id) DO UPDATE SET places = excluded.places`,
    [organisationId, runId, institutions, quotas.map((each) => each.places)],
  );
}

/** Takes places of a run, or gives them back where the number is negative; `quotas` by institution. Checks refuse more than there are. */
export async function takePlaces(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  quotas: ReadonlyMap<string | null, number>,
): Promise<void> {
  const all = [...quotas.values()].reduce((sum, each) => sum + each, 0);
  const named = [...quotas].flatMap(([id, places]) => (id === null ? [] : [{ id, places }]));
  await execute(
    transaction,
    'UPDATE runs.run SET taken = taken + $3 WHERE organisation_id = $1 AND id = $2',
    [organisationId, runId, all],
  );
  await execute(
    transaction,
    `UPDATE runs.quota q SET taken = q.taken + n.places FROM unnest($3::uuid[], $4::int[]) AS n (id, places)
     WHERE q.organisation_id = $1 AND q.run_id = $2 AND q.institution_id = n.id`,
    [organisationId, runId, named.map(({ id }) => id), named.map(({ places }) => places)],
  );
}
