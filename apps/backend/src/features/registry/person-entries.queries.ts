import type { CertificateStatus } from '@svetionik/domain/certificates/lifecycle/effective-status';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import type { RegisterEntry } from './register-entry';

export interface EntryRow {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly entry: RegisterEntry;
  readonly issuedOn: string;
  readonly status: CertificateStatus;
  /** The day from whose year on it is kept: the last one of its validity, or else that of the issue. */
  readonly endedOn: string;
}

/** The entries of a person in the registers, the newest first. */
export function findPersonEntries(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<EntryRow[]> {
  return queryRows(
    transaction,
    `SELECT id, number, year, entry, to_char(issued_on, 'YYYY-MM-DD') AS "issuedOn", status, to_char(greatest(issued_on, expires_on), 'YYYY-MM-DD') AS "endedOn"
     FROM registry.certificate WHERE organisation_id = $1 AND person_id = $2 ORDER BY issued_at DESC, id DESC LIMIT 500`,
    [organisationId, personId],
  );
}

/** How many documents there are of a person's certificates. */
export async function countPersonDocuments(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM registry.document d JOIN registry.certificate c ON c.id = d.certificate_id
     WHERE c.organisation_id = $1 AND c.person_id = $2`,
    [organisationId, personId],
  );
  return rows[0]?.count ?? 0;
}
