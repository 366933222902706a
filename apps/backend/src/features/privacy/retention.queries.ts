import type { retention } from '@svetionik/contracts/privacy';
import type { RetainedKind } from '@svetionik/domain/privacy/retention';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { queryRows } from '../../platform/database/query';

export type Retention = Omit<z.output<typeof retention>, 'due'>;

const unset = { version: 0, years: null, ground: { 'sr-Latn': '', 'sr-Cyrl': '' } };

export async function findRetention(
  transaction: EntityManager,
  organisationId: string,
  kind: RetainedKind,
): Promise<Retention> {
  const rows = await queryRows(
    transaction,
    'SELECT kind, years, ground, version FROM privacy.retention WHERE organisation_id = $1 AND kind = $2',
    [organisationId, kind],
  );
  return rows[0] ?? { kind, ...unset };
}

/** False where somebody else has changed it since that version. */
export async function storeRetention(
  transaction: EntityManager,
  organisationId: string,
  { kind, version, years, ground }: Retention,
): Promise<boolean> {
  const values = [organisationId, kind, years, ground] as const;
  const rows =
    version === 0
      ? await queryRows(
          transaction,
          'INSERT INTO privacy.retention (organisation_id, kind, years, ground, version) VALUES ($1, $2, $3, $4, 1) ON CONFLICT DO NOTHING RETURNING kind',
          values,
        )
      : await queryRows(
          transaction,
          `WITH changed AS (UPDATE privacy.retention SET years = $3, ground = $4, version = version + 1 WHERE organisation_id = $1 AND kind = $2 AND version = $5 RETURNING kind)
           SELECT kind FROM changed`,
          [...values, version],
        );
  return rows.length > 0;
}

export interface SetPeriod {
  readonly organisationId: string;
  readonly kind: RetainedKind;
  readonly years: number;
  readonly zone: string;
}

/** Every period that has been set, of whichever organisation. */
export function findPeriods(transaction: EntityManager): Promise<SetPeriod[]> {
  return queryRows(
    transaction,
    `SELECT r.organisation_id AS "organisationId", r.kind, r.years, o.time_zone AS zone
     FROM privacy.retention r JOIN platform.organisation o ON o.id = r.organisation_id WHERE r.years IS NOT NULL ORDER BY r.organisation_id, r.kind`,
  );
}

/** The name of the organisation, which is responsible for what is kept here. */
export async function findController(
  transaction: EntityManager,
  organisationId: string,
): Promise<string> {
  const rows = await queryRows(
    transaction,
    'SELECT name FROM platform.organisation WHERE id = $1',
    [organisationId],
  );
  return rows[0]?.name['sr-Latn'] ?? '';
}
