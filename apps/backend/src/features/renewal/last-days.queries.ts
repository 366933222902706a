import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { termColumns, termTables, type TermRow } from './lifecycles.queries';

/** Whose last days may have moved: a person's, those that a change of law is about, or some certificates. */
export type Concerned =
  | { readonly person: string }
  | { readonly lawChange: string }
  | { readonly certificates: readonly string[] };

const concerned = {
  person: 'c.person_id = $2',
  lawChange: `EXISTS (SELECT FROM renewal.law_change g WHERE g.id = $2 AND ce.course_id = ANY (g.course_ids) AND coalesce(c.certified_on, c.issued_on) < g.changed_on)`,
  certificates: 'c.id = ANY ($2)',
} as const;

const termsWhere = <const Condition extends string>(condition: Condition) =>
  `SELECT ${termColumns}, to_char(c.expires_on, 'YYYY-MM-DD') AS stored FROM ${termTables}
     WHERE c.organisation_id = $1 AND ${condition} AND ($3::uuid IS NULL OR c.id > $3) ORDER BY c.id LIMIT $4` as const;

interface Page {
  readonly organisationId: string;
  readonly whose: Concerned;
  readonly after: string | null;
  readonly limit: number;
}

/** What the last days of certificates follow from, in the order of their ids, with the day that is stored. */
export function findTerms(
  transaction: EntityManager,
  { organisationId, whose, after, limit }: Page,
): Promise<(TermRow & { readonly stored: string | null })[]> {
  if ('certificates' in whose)
    return queryRows(transaction, termsWhere(concerned.certificates), [
      organisationId,
      whose.certificates,
      after,
      limit,
    ]);
  const [condition, id] =
    'person' in whose
      ? ([concerned.person, whose.person] as const)
      : ([concerned.lawChange, whose.lawChange] as const);
  return queryRows(transaction, termsWhere(condition), [organisationId, id, after, limit]);
}
