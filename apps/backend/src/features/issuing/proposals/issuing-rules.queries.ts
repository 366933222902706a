import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

export interface IssuingRulesRow {
  readonly version: number;
  readonly secondApproval: boolean;
}

/** How the organisation issues: as long as nobody has changed it, without a second approval. */
export async function findIssuingRules(
  transaction: EntityManager,
  organisationId: string,
): Promise<IssuingRulesRow> {
  const rows = await queryRows(
    transaction,
    'SELECT version, second_approval AS "secondApproval" FROM issuing.issuing_rule WHERE organisation_id = $1',
    [organisationId],
  );
  return rows[0] ?? { version: 0, secondApproval: false };
}

/** False when somebody was faster. */
export async function storeIssuingRules(
  transaction: EntityManager,
  organisationId: string,
  { version, secondApproval }: IssuingRulesRow,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `WITH changed AS (
       UPDATE issuing.issuing_rule SET second_approval = $3, version = version + 1 WHERE organisation_id = $1 AND version = $2 RETURNING 1
     ), first AS (
       INSERT INTO issuing.issuing_rule (organisation_id, second_approval) SELECT $1, $3 WHERE $2 = 0 ON CONFLICT DO NOTHING RETURNING 1
     )
     SELECT 1 FROM changed UNION ALL SELECT 1 FROM first`,
    [organisationId, version, secondApproval],
  );
  return rows.length > 0;
}
