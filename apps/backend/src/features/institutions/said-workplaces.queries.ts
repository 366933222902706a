import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** Where a member works, as it stood before the organisation said something else. */
export interface EarlierWorkplace {
  readonly personId: string;
  readonly institution: string | null;
  readonly written: string;
  readonly key: string;
  readonly employerThen: string | null;
  readonly state: string;
  readonly since: Date;
}

/** Where members work, and whether that is known by the name given for each. */
export function compareWorkplaces(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  keys: readonly string[],
): Promise<{ personId: string; written: string; isKnownBy: boolean }[]> {
  return queryRows(
    transaction,
    `SELECT w.person_id AS "personId", w.written, (w.written_key = g.key OR coalesce((i.own_keys || i.former_keys) @> ARRAY[g.key], false))
       /* "isKnownBy" is not null: keys are given */ AS "isKnownBy"
     FROM unnest($2::uuid[], $3::text[]) AS g (person_id, key) JOIN institutions.workplace w ON w.organisation_id = $1 AND w.person_id = g.person_id
       LEFT JOIN institutions.institution i ON i.organisation_id = $1 AND i.id = w.institution_id`,
    [organisationId, people, keys],
  );
}

/** Those of the keys by which exactly one institution that can be chosen is known in the transaction's organisation. */
export async function findKnownKeys(
  transaction: EntityManager,
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    'SELECT key /* "key" is not null: none is given */ FROM institutions.institutions_of_keys($1) GROUP BY key HAVING count(*) = 1',
    [keys],
  );
  return new Set(rows.map(({ key }) => key));
}

export function findEarlierWorkplaces(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
): Promise<EarlierWorkplace[]> {
  return queryRows(
    transaction,
    `SELECT person_id AS "personId", institution_id AS institution, written, written_key AS key, employer_then AS "employerThen", state, since
     FROM institutions.workplace WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[])`,
    [organisationId, people],
  );
}

interface Said {
  readonly people: readonly string[];
  readonly written: readonly string[];
  readonly keys: readonly string[];
}

/** What the organisation says of where its members work. It stands until the account says something else than it does now. */
export async function writeSaidWorkplaces(
  transaction: EntityManager,
  organisationId: string,
  { people, written, keys }: Said,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO institutions.workplace (organisation_id, person_id, institution_id, written, written_key, written_id, state, since, employer_then)
     SELECT $1, g.person_id, f.id, g.written, g.key, institutions.id_of_key(g.key), CASE WHEN f.id IS NULL THEN 'waiting' ELSE 'matched' END, $5::timestamptz, e.employer
     FROM unnest($2::uuid[], $3::text[], $4::text[]) AS g (person_id, written, key) JOIN identity.employers e ON e.id = g.person_id LEFT JOIN (
       SELECT key, min(id::text)::uuid /* as text: ids have no least one; as uuid: it is the only id */ AS id FROM institutions.institutions_of_keys($4::text[]) GROUP BY key HAVING count(*) = 1) f ON f.key = g.key
     ON CONFLICT (organisation_id, person_id) DO UPDATE
       SET institution_id = excluded.institution_id, written = excluded.written, written_key = excluded.written_key, written_id = excluded.written_id,
         state = excluded.state, since = excluded.since, employer_then = excluded.employer_then`,
    [organisationId, people, written, keys, now],
  );
}

/** Gives back where members worked, if that still is as it was said; null removes it. Says of whom that is done. */
export async function restoreWorkplaces(
  transaction: EntityManager,
  organisationId: string,
  rows: readonly {
    readonly personId: string;
    readonly saidAt: Date;
    readonly before: Omit<EarlierWorkplace, 'personId'> | null;
  }[],
): Promise<Set<string>> {
  const removed = rows.filter(({ before }) => before === null);
  const gone = await queryRows(
    transaction,
    `DELETE FROM institutions.workplace w USING unnest($2::uuid[], $3::timestamptz[]) AS g (person_id, said_at)
     WHERE w.organisation_id = $1 AND w.person_id = g.person_id AND w.since = g.said_at RETURNING w.person_id AS id`,
    [organisationId, removed.map(({ personId }) => personId), removed.map(({ saidAt }) => saidAt)],
  );
  const earlier = rows.flatMap(({ personId, saidAt, before }) =>
    before === null ? [] : [{ ...before, personId, saidAt }],
  );
  const back = await queryRows(
    transaction,
    `UPDATE institutions.workplace w SET institution_id = coalesce(i.merged_into, g.institution), written = g.written, written_key = g.key,
       written_id = institutions.id_of_key(g.key), state = g.state, since = g.since, employer_then = g."employerThen"
     FROM jsonb_to_recordset($2::jsonb) AS g ("personId" uuid, "saidAt" timestamptz, institution uuid, written text, key text, state text, since timestamptz, "employerThen" text)
       LEFT JOIN institutions.institution i ON i.id = g.institution
     WHERE w.organisation_id = $1 AND w.person_id = g."personId" AND w.since = g."saidAt" RETURNING w.person_id AS id`,
    [organisationId, JSON.stringify(earlier)],
  );
  return new Set([...gone, ...back].map(({ id }) => id));
}
