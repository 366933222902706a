import type { FactGrade } from '@svetionik/domain/content/fact-grade';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { PublishedText } from './published-text';

/** A legal or numerical statement with its source and the days it was and is to be checked. */
export interface DatedFact {
  readonly key: string;
  readonly statement: PublishedText;
  readonly source: string;
  readonly place: string | null;
  readonly address: string | null;
  readonly grade: FactGrade;
  readonly checkedOn: string;
  readonly checkBy: string;
}

/** A dated fact in its current version. */
export interface CurrentFact extends DatedFact {
  readonly version: number;
}

/** A new version of each fact that is new or reads otherwise than its last one. */
export async function insertChangedFacts(
  transaction: EntityManager,
  organisationId: string,
  facts: readonly (DatedFact & { readonly id: string })[],
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO catalogue.fact (id, organisation_id, key, version, statement, source, place, address, grade, checked_on, check_by, created_at)
       SELECT f.id, $1, f.key, coalesce(last.version, 0) + 1, f.statement, f.source, f.place, f.address, f.grade, f."checkedOn", f."checkBy", $3
       FROM jsonb_to_recordset($2::jsonb) AS f (id uuid, key text, statement jsonb, source text, place text, address text, grade text, "checkedOn" date, "checkBy" date)
       LEFT JOIN LATERAL (
         SELECT version, statement, source, place, address, grade, checked_on, check_by FROM catalogue.fact
         WHERE organisation_id = $1 AND key = f.key ORDER BY version DESC LIMIT 1
       ) last ON true
       WHERE last.version IS NULL OR (last.statement, last.source, last.place, last.address, last.grade, last.checked_on, last.check_by)
         IS DISTINCT FROM (f.statement, f.source, f.place, f.address, f.grade, f."checkedOn", f."checkBy")`,
    [organisationId, JSON.stringify(facts), now],
  );
}

/** By key. */
export function findCurrentFacts(
  transaction: EntityManager,
  organisationId: string,
  keys: readonly string[],
): Promise<CurrentFact[]> {
  return queryRows(
    transaction,
    `SELECT DISTINCT ON (key COLLATE "C") key, version, statement, source, place, address, grade,
         to_char(checked_on, 'YYYY-MM-DD') AS "checkedOn", to_char(check_by, 'YYYY-MM-DD') AS "checkBy"
       FROM catalogue.fact WHERE organisation_id = $1 AND key = ANY ($2) ORDER BY key COLLATE "C", version DESC`,
    [organisationId, keys],
  );
}
