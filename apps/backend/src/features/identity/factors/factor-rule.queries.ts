import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** Whose roles ask for a second factor in an organisation, besides those that always do; undefined where nobody has said so. */
export async function findFactorRule(transaction: EntityManager, organisationId: string) {
  const rows = await queryRows(
    transaction,
    'SELECT roles, version FROM identity.factor_rule WHERE organisation_id = $1',
    [organisationId],
  );
  return rows[0];
}

/** False where another version stands there. */
export async function writeFactorRule(
  transaction: EntityManager,
  rule: {
    readonly organisationId: string;
    readonly roles: readonly string[];
    readonly version: number;
    readonly setBy: string;
  },
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO identity.factor_rule AS r (organisation_id, roles, version, set_by, set_at)
       SELECT $1, $2, 1, $3, $4 WHERE $5 = 0 OR EXISTS (SELECT FROM identity.factor_rule WHERE organisation_id = $1)
     ON CONFLICT (organisation_id) DO UPDATE SET roles = EXCLUDED.roles, version = r.version + 1, set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at
       WHERE r.version = $5
     RETURNING r.version`,
    [rule.organisationId, rule.roles, rule.setBy, now, rule.version],
  );
  return rows.length > 0;
}
