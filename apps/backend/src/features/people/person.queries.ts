import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** When somebody began to work where they do, by the calendar of the organisation. */
export async function findWorkplaceDay(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<{ on: string; name: TextInScripts } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT to_char(w.since AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS on, i.name
     FROM institutions.workplaces w JOIN institutions.institutions i ON i.id = w.institution_id JOIN platform.organisation z ON z.id = w.organisation_id
     WHERE w.organisation_id = $1 AND w.person_id = $2`,
    [organisationId, personId],
  );
  return rows[0];
}

export interface RoleDayRow {
  readonly on: string;
  readonly given: readonly string[];
  readonly taken: readonly string[];
}

/** The last changes of somebody's roles. */
export function findRoleDays(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  limit: number,
): Promise<RoleDayRow[]> {
  return queryRows(
    transaction,
    `SELECT to_char(c.changed_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS on, c.given, c.taken
     FROM identity.role_changes c JOIN platform.organisation z ON z.id = c.organisation_id
     WHERE c.organisation_id = $1 AND c.person_id = $2 ORDER BY c.changed_at DESC, c.id DESC LIMIT $3`,
    [organisationId, personId, limit],
  );
}
