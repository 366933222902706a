import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { fits, listConditionValues, type Conditions } from './listed-people.queries';
import { computeEnds, selectBeginnings, type SearchWay } from './search-terms.queries';

/** Whoever is found by a way in, as far as that is no more rows than the last parameter has and one. */
const reached = `SELECT r.person_id FROM (
    SELECT s.person_id FROM unnest($11::text[]) AS t (term) CROSS JOIN LATERAL (
      SELECT s.person_id FROM people.search_term s
      WHERE s.organisation_id = $1 AND s.term = t.term COLLATE "C" LIMIT $14::int + 1) s
    UNION ALL ${selectBeginnings('s.person_id', '$12', '$13', 'true')}
    ) r LIMIT $14::int + 1` as const;

const fitting = `FROM (SELECT DISTINCT r.person_id FROM reached r) n
     CROSS JOIN LATERAL (SELECT FROM people.listed_member l WHERE l.organisation_id = $1 AND l.person_id = n.person_id AND ${fits} OFFSET 0) l` as const;

/** How many of those who are found by a way in fit, and whether that is all: no more than `most` rows of it are read. */
export async function countFitting(
  transaction: EntityManager,
  organisationId: string,
  { terms, beginnings }: SearchWay,
  conditions: Conditions,
  most: number,
): Promise<{ count: number; exact: boolean }> {
  const read = [terms, beginnings, computeEnds(beginnings), most] as const;
  const [row] = await queryRows(
    transaction,
    `WITH reached AS MATERIALIZED (${reached})
     SELECT (SELECT count(*) ${fitting})::int AS count,
       (SELECT count(*) <= $14::int FROM reached) AS exact /* "exact" is not null: it compares numbers */`,
    [organisationId, ...listConditionValues(conditions), ...read],
  );
  return row ?? { count: 0, exact: true };
}

/** Those whom {@link countFitting} counts. */
export async function findCounted(
  transaction: EntityManager,
  organisationId: string,
  { terms, beginnings }: SearchWay,
  conditions: Conditions,
  most: number,
): Promise<{ ids: string[]; exact: boolean }> {
  const read = [terms, beginnings, computeEnds(beginnings), most] as const;
  const [row] = await queryRows(
    transaction,
    `WITH reached AS MATERIALIZED (${reached})
     SELECT ARRAY(SELECT n.person_id ${fitting}) AS ids, (SELECT count(*) <= $14::int FROM reached) AS exact /* "exact" is not null: it compares numbers */`,
    [organisationId, ...listConditionValues(conditions), ...read],
  );
  return row ?? { ids: [], exact: true };
}
