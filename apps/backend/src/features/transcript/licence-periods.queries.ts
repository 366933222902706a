import type { CalendarSpan } from '@svetionik/domain/credits/calendar-span';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

export interface LicencePeriodRow {
  readonly rule: string;
  readonly startsOn: string;
  readonly leave: readonly CalendarSpan[];
  readonly version: number;
}

export interface Owner {
  readonly organisationId: string;
  readonly personId: string;
}

export async function findLicencePeriod(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
): Promise<LicencePeriodRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT rule, to_char(starts_on, 'YYYY-MM-DD') AS "startsOn", leave, version FROM transcript.licence_period WHERE organisation_id = $1 AND person_id = $2`,
    [organisationId, personId],
  );
  return rows[0];
}

/** Writes the period if it still has the version, 0 being none; false when it has another one. */
export async function writeLicencePeriodRow(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
  version: number,
  period: Omit<LicencePeriodRow, 'version'>,
): Promise<boolean> {
  const values = [
    organisationId,
    personId,
    period.rule,
    period.startsOn,
    JSON.stringify(period.leave),
    version,
  ] as const;
  const rows = await queryRows(
    transaction,
    version === 0
      ? `INSERT INTO transcript.licence_period (organisation_id, person_id, rule, starts_on, leave, version)
         VALUES ($1, $2, $3, $4, $5, $6::int + 1) ON CONFLICT DO NOTHING RETURNING version`
      : `WITH changed AS (UPDATE transcript.licence_period SET rule = $3, starts_on = $4, leave = $5, version = version + 1
         WHERE organisation_id = $1 AND person_id = $2 AND version = $6 RETURNING version) SELECT version FROM changed`,
    values,
  );
  return rows.length > 0;
}

/** False when it has another version. */
export async function deleteLicencePeriod(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
  version: number,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `WITH gone AS (DELETE FROM transcript.licence_period WHERE organisation_id = $1 AND person_id = $2 AND version = $3 RETURNING version) SELECT version FROM gone`,
    [organisationId, personId, version],
  );
  return rows.length > 0;
}

/** How many people count by each rule. */
export function countPeopleByRule(
  transaction: EntityManager,
  organisationId: string,
): Promise<{ rule: string; people: number }[]> {
  return queryRows(
    transaction,
    'SELECT rule, count(*)::int AS people FROM transcript.licence_period WHERE organisation_id = $1 GROUP BY rule ORDER BY rule',
    [organisationId],
  );
}
