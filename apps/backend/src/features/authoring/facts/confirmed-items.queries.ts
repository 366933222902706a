import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** Questions of a bank, by their ids there, and the version of the fact that they are right by. */
export interface Confirmation {
  readonly organisationId: string;
  readonly bankId: string;
  readonly items: readonly string[];
  readonly fact: string;
  readonly version: number;
  readonly by: string;
  readonly at: Date;
}

/** The newest version of a fact, where the bank is there too. */
export async function findFactVersion(
  transaction: EntityManager,
  organisationId: string,
  { bankId, fact }: Pick<Confirmation, 'bankId' | 'fact'>,
): Promise<number | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT f.version FROM catalogue.facts f JOIN assessment.banks b ON b.organisation_id = f.organisation_id AND b.id = $3
     WHERE f.organisation_id = $1 AND f.key = $2 ORDER BY f.version DESC LIMIT 1`,
    [organisationId, fact, bankId],
  );
  return rows[0]?.version;
}

/** Notes it of the present versions of those that rest on the fact. */
export async function insertConfirmations(
  transaction: EntityManager,
  { organisationId, bankId, items, fact, version, by, at }: Confirmation,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO authoring.confirmed_item (organisation_id, item_version_id, fact_key, fact_version, confirmed_by, confirmed_at)
     SELECT i.organisation_id, v.id, $4::text, $5::integer, $6, $7 FROM assessment.items i JOIN assessment.item_versions v ON v.id = i.current_version_id
     WHERE i.organisation_id = $1 AND i.bank_id = $2 AND i.key = ANY ($3) AND v.content -> 'sr-Latn' ->> 'sourceFact' = $4
     ON CONFLICT DO NOTHING`,
    [organisationId, bankId, items, fact, version, by, at],
  );
}
