import type { EntityManager } from 'typeorm';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { CertificateStatus } from '@svetionik/domain/certificates/lifecycle/effective-status';
import type { happenings } from '@svetionik/domain/certificates/lifecycle/timeline';
import type { NumberInRegister } from '@svetionik/domain/certificates/register';
import { execute, queryRows } from '../../platform/database/query';
import { toRegisterNumber, type RegisterEntry } from './register-entry';
import type { Rendering } from './rendering';

export interface RegisterRow {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly organiserId: string;
  readonly entry: RegisterEntry;
  /** `completion` or `participation`. */
  readonly kind: string;
  readonly issuedOn: string;
  /** The last day on which it counts, which may be another than the document says. */
  readonly expiresOn: string | null;
  /** Of a number that was lost with an installation nothing else is known. */
  readonly status: CertificateStatus | 'lost';
  readonly rendering: Rendering;
}

/** One register. */
export interface RegisterKey {
  readonly organisationId: string;
  readonly organiserId: string;
  readonly year: number;
}

export interface ExportedRow extends RegisterRow {
  readonly replaces: NumberInRegister | null;
}

/** What a line of the register shows, of the certificate `c`. */
export const registerColumns = `c.id, c.number, c.year, c.organiser_id AS "organiserId", c.entry, c.kind, to_char(c.issued_on, 'YYYY-MM-DD') AS "issuedOn",
  to_char(c.expires_on, 'YYYY-MM-DD') AS "expiresOn", c.status, c.rendering`;

/** The lines of the register of an organiser and year that come after a number, the lowest first. */
export async function findRegisterPage(
  transaction: EntityManager,
  { organisationId, organiserId, year }: RegisterKey,
  page: { readonly after: number; readonly limit: number },
): Promise<ExportedRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${registerColumns}, o.number AS "replacedNumber", o.year AS "replacedYear", o.entry AS "replacedEntry" FROM registry.certificate c
     LEFT JOIN registry.certificate o ON o.id = c.replaces_id
     WHERE c.organisation_id = $1 AND c.organiser_id = $2 AND c.year = $3 AND c.number > $4 ORDER BY c.number LIMIT $5`,
    [organisationId, organiserId, year, page.after, page.limit],
  );
  return rows.map(({ replacedNumber, replacedYear, replacedEntry, ...row }) => ({
    ...row,
    replaces:
      replacedNumber === null || replacedYear === null || replacedEntry === null
        ? null
        : toRegisterNumber({ number: replacedNumber, year: replacedYear, entry: replacedEntry }),
  }));
}

export interface CertificateRow extends RegisterRow {
  readonly status: CertificateStatus;
  readonly organisationId: string;
  readonly personId: string;
  readonly enrolmentId: string;
  readonly batchId: string | null;
  readonly facts: CertificateFacts;
  readonly checkCode: string;
  readonly issuedAt: Date;
  readonly failureCode: string | null;
  readonly documentHash: string | null;
  readonly sealHash: string | null;
  readonly signatureHash: string | null;
  /** The name of the key that it was issued under; null is the default one, which signs no documents. */
  readonly signingKey: string | null;
  readonly replacesId: string | null;
  readonly replacedById: string | null;
  /** Whether its holder is erased. */
  readonly erased: boolean;
  /** Whether its period is over: nobody is named in it any more. */
  readonly retired: boolean;
}

const allColumns = `${registerColumns}, c.organisation_id AS "organisationId", c.person_id AS "personId", c.enrolment_id AS "enrolmentId", c.batch_id AS "batchId", c.facts,
  c.check_code AS "checkCode", c.issued_at AS "issuedAt", c.failure_code AS "failureCode", c.document_hash AS "documentHash",
  c.seal_hash AS "sealHash", c.signature_hash AS "signatureHash", c.signing_key AS "signingKey", c.replaces_id AS "replacesId", n.id AS "replacedById",
  c.erased_at IS NOT NULL AS erased, c.retired_at IS NOT NULL AS retired
  FROM registry.certificate c LEFT JOIN registry.certificate n ON n.replaces_id = c.id`;

export async function findCertificate(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<CertificateRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${allColumns} WHERE c.organisation_id = $1 AND c.id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** Some certificates, in the order of their ids in `ids`. */
export async function findCertificates(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<CertificateRow[]> {
  return queryRows(
    transaction,
    `SELECT ${allColumns} WHERE c.organisation_id = $1 AND c.id = ANY ($2) ORDER BY array_position($2, c.id)`,
    [organisationId, ids],
  );
}

export async function findByCheckCode(
  transaction: EntityManager,
  checkCode: string,
): Promise<CertificateRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${allColumns} WHERE c.check_code = $1 AND c.rendering = 'ready'`,
    [checkCode],
  );
  return rows[0];
}

/** The class of reason for which a certificate has the status that it has; null where there is none. */
export async function findStatusReason(
  transaction: EntityManager,
  { id, status }: Pick<CertificateRow, 'id' | 'status'>,
): Promise<string | null> {
  const rows = await queryRows(
    transaction,
    'SELECT reason FROM registry.certificate_event WHERE certificate_id = $1 AND type = $2 ORDER BY at DESC LIMIT 1',
    [id, status],
  );
  return rows[0]?.reason ?? null;
}

/** A certificate, and the enrolment that its own renews. */
export interface HeldRow extends CertificateRow {
  readonly renewsId: string | null;
}

/** The certificates of a person whose documents are made, the newest first. */
export function findOfPerson(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<HeldRow[]> {
  return queryRows(
    transaction,
    `SELECT r.renews_id AS "renewsId", ${allColumns} LEFT JOIN learning.enrolments r ON r.id = c.enrolment_id WHERE c.organisation_id = $1 AND c.person_id = $2 AND c.rendering = 'ready' ORDER BY c.issued_at DESC, c.id DESC LIMIT 200`,
    [organisationId, personId],
  );
}

export interface EventRow {
  readonly type: (typeof happenings)[number];
  readonly reason: string | null;
  readonly note: string | null;
  readonly actorId: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly at: Date;
}

export function findEvents(transaction: EntityManager, certificateId: string): Promise<EventRow[]> {
  return queryRows(
    transaction,
    `SELECT e.type, e.reason, e.note, e.actor_id AS "actorId", p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", e.at
     FROM registry.certificate_event e LEFT JOIN identity.people p ON p.id = e.actor_id
     WHERE e.certificate_id = $1 ORDER BY e.at, e.id`,
    [certificateId],
  );
}

/** The stored bytes of a document. */
export async function findDocument(
  transaction: EntityManager,
  certificateId: string,
): Promise<Buffer | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT content FROM registry.document WHERE certificate_id = $1',
    [certificateId],
  );
  return rows[0]?.content;
}

/** Holds a certificate until the transaction ends: who decides about it at the same time waits. */
export function holdCertificate(transaction: EntityManager, id: string): Promise<void> {
  return execute(transaction, 'SELECT 1 FROM registry.certificate WHERE id = $1 FOR UPDATE', [id]);
}

/** The same of a valid one whose document is made and whose holder is not erased; false where it is not so. */
export async function holdComplete(transaction: EntityManager, id: string): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT 1 FROM registry.certificate
     WHERE id = $1 AND status = 'valid' AND rendering = 'ready' AND erased_at IS NULL AND retired_at IS NULL FOR UPDATE`,
    [id],
  );
  return rows.length > 0;
}
