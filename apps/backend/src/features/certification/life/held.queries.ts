import type { CertificateStatus } from '@svetionik/domain/certificates/life/standing';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { RegisterEntry } from '../certificate-source';

export interface HeldCounts {
  readonly documents: number;
  readonly leaves: number;
}

/** How much there is of a person beside the entries of the register. */
export async function countHeldRecords(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<HeldCounts> {
  const rows = await queryRows(
    transaction,
    `SELECT (SELECT count(*) FROM certification.document d JOIN certification.certificate c ON c.id = d.certificate_id WHERE c.organisation_id = $1 AND c.person_id = $2)::int AS documents,
       (SELECT count(*) FROM certification.recognised_leave WHERE organisation_id = $1 AND person_id = $2)::int AS leaves`,
    [organisationId, personId],
  );
  return rows[0] ?? { documents: 0, leaves: 0 };
}

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
     FROM certification.certificate WHERE organisation_id = $1 AND person_id = $2 ORDER BY issued_at DESC, id DESC LIMIT 500`,
    [organisationId, personId],
  );
}
