import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';
import { termColumns, termTables, type TermRow } from './lives.queries';

/** Whose last days may have moved: a person's, those that a change of law is about, or some certificates. */
export type Concerned =
  | { readonly person: string }
  | { readonly lawChange: string }
  | { readonly certificates: readonly string[] };

const concerned = {
  person: 'c.person_id = $2',
  lawChange: `EXISTS (SELECT FROM certification.law_change g WHERE g.id = $2 AND ce.course_id = ANY (g.course_ids) AND coalesce(c.certified_on, c.issued_on) < g.changed_on)`,
  certificates: 'c.id = ANY ($2)',
} as const;

/**
 * Holds what last days follow from until the transaction ends. Who issues shares it with others who do; who recognises a leave or a
 * change of law has it alone, so that neither misses what the other is writing.
 */
export async function holdLastDays(
  transaction: EntityManager,
  organisationId: string,
  how: 'shared' | 'alone',
): Promise<void> {
  const lock = how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await execute(
    transaction,
    `SELECT ${lock}(hashtextextended('certification.last-days ' || $1::text, 0))`,
    [organisationId],
  );
}

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

export async function updateLastDays(
  transaction: EntityManager,
  moved: readonly { readonly id: string; readonly until: string | null }[],
): Promise<void> {
  await execute(
    transaction,
    `UPDATE certification.certificate c SET expires_on = m.until FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, until date) WHERE c.id = m.id`,
    [JSON.stringify(moved)],
  );
}
