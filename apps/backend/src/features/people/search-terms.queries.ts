import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** Sorted after every term that begins alike. */
const end = String.fromCodePoint(0x10ffff);

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

/** How many rows have one of the terms, up to one more than `most`. */
export async function countTerms(
  transaction: EntityManager,
  organisationId: string,
  terms: readonly string[],
  most: number,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM (
       SELECT FROM people.search_term s WHERE s.organisation_id = $1 AND s.term = ANY ($2::text[]) LIMIT $3::int + 1) few`,
    [organisationId, terms, most],
  );
  return rows[0]?.count ?? 0;
}
