import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

type Whose = readonly [organisationId: string, personId: string];

/** The lines of the register that are the person’s. */
export function findOwnEntries(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT id, kind, number, year, entry, to_char(issued_on, 'YYYY-MM-DD') AS "issuedOn", to_char(expires_on, 'YYYY-MM-DD') AS "expiresOn", status, rendering,
       check_code AS "checkCode", facts->>'language' AS language
     FROM registry.certificate WHERE organisation_id = $1 AND person_id = $2 ORDER BY issued_at, id`,
    whose,
  );
}

export function findOwnEvents(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT e.certificate_id AS certificate, e.at, e.type FROM registry.certificate_event e
       JOIN registry.certificate c ON c.organisation_id = e.organisation_id AND c.id = e.certificate_id
     WHERE c.organisation_id = $1 AND c.person_id = $2 ORDER BY e.at, e.id`,
    whose,
  );
}
