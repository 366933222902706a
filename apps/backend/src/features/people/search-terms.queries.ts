import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** Whoever has one of the terms, or a term that begins as one of the beginnings, of which few people have any. */
export interface SearchWay {
  readonly terms: readonly string[];
  readonly beginnings: readonly string[];
}

/** What is found by a beginning is read whole, so that no more than this may be. */
export const mostOfBeginning = 1000;

/** Sorted after every term that begins alike. */
const end = String.fromCodePoint(0x10ffff);

/** Before which the terms end that begin so. */
export const computeEnds = (beginnings: readonly string[]) =>
  beginnings.map((each) => `${each}${end}`);

/**
 * The columns that are asked for, of whatever has one of the beginnings. Where each ends is given, for under row-level security no index
 * is used for what is put together from a column.
 */
export const selectBeginnings = <
  const Columns extends string,
  const Beginnings extends string,
  const Ends extends string,
  const Condition extends string,
>(
  columns: Columns,
  beginnings: Beginnings,
  ends: Ends,
  condition: Condition,
) =>
  `SELECT ${columns} FROM unnest(${beginnings}::text[], ${ends}::text[]) AS b (beginning, ending) CROSS JOIN LATERAL (
      SELECT s.sort_key, s.person_id FROM people.search_term s
      WHERE s.organisation_id = $1 AND s.term >= b.beginning COLLATE "C" AND s.term < b.ending COLLATE "C" AND ${condition}
      ORDER BY s.term LIMIT ${mostOfBeginning}) s` as const;

const next = <const After extends string>(after: After) =>
  `(SELECT s.term FROM people.search_term s
    WHERE s.organisation_id = $1 AND s.term ${after} AND s.term < $2::text || $3 ORDER BY s.term LIMIT 1)` as const;

/** The terms that begin so, up to one more than `most`. Steps from term to term, however many people have each. */
export async function findTerms(
  transaction: EntityManager,
  organisationId: string,
  beginning: string,
  most: number,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `WITH RECURSIVE found AS (
       SELECT 1 AS count, ${next('>= $2::text')} AS term
       UNION ALL
       SELECT f.count + 1, ${next('> f.term')} FROM found f WHERE f.term IS NOT NULL AND f.count <= $4
     )
     SELECT term FROM found WHERE term IS NOT NULL`,
    [organisationId, beginning, end, most],
  );
  return rows.map(({ term }) => term);
}

/** How many rows have a term that begins so, up to one more than `most`. */
export async function countBeginning(
  transaction: EntityManager,
  organisationId: string,
  beginning: string,
  most: number,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM (
       SELECT FROM people.search_term s WHERE s.organisation_id = $1 AND s.term >= $2::text AND s.term < $2::text || $3 LIMIT $4::int + 1) few`,
    [organisationId, beginning, end, most],
  );
  return rows[0]?.count ?? 0;
}

const byWay =
  `SELECT s.person_id AS id FROM people.search_term s WHERE s.organisation_id = $1 AND s.term = ANY ($2::text[])
       UNION ALL ${selectBeginnings('s.person_id', '$3', '$4', 'true')} LIMIT $5::int + 1` as const;

/** How many rows a way in finds, up to one more than `most`. */
export async function countWay(
  transaction: EntityManager,
  organisationId: string,
  { terms, beginnings }: SearchWay,
  most: number,
): Promise<number> {
  const rows = await queryRows(transaction, `SELECT count(*)::int AS count FROM (${byWay}) few`, [
    organisationId,
    terms,
    beginnings,
    computeEnds(beginnings),
    most,
  ]);
  return rows[0]?.count ?? 0;
}

/** The people of as many rows that a way in finds, up to one more than `most`; somebody may be among them more than once. */
export async function findByWay(
  transaction: EntityManager,
  organisationId: string,
  { terms, beginnings }: SearchWay,
  most: number,
): Promise<string[]> {
  const values = [organisationId, terms, beginnings, computeEnds(beginnings), most] as const;
  const rows = await queryRows(transaction, byWay, [...values]);
  return rows.map(({ id }) => id);
}
