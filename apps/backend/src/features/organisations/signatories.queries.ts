import type { Term } from '@svetionik/domain/certificates/in-force';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** What is written of somebody who signs. */
export interface SignatoryText extends Term {
  readonly name: TextInScripts;
  readonly role: TextInScripts;
}

/** Somebody who signs for an organiser in a time. */
export interface Signatory extends SignatoryText {
  readonly id: string;
  readonly organiserId: string;
  readonly signatureHash: string | null;
}

/** All who sign, or have signed, for these organisers; who began last first, and of those who was added last. */
export function findSignatories(
  transaction: EntityManager,
  organisationId: string,
  organiserIds: readonly string[],
): Promise<Signatory[]> {
  return queryRows(
    transaction,
    `SELECT id, organiser_id AS "organiserId", name, role, signature_hash AS "signatureHash",
       to_char(valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(valid_to, 'YYYY-MM-DD') AS "validTo"
     FROM organisations.signatory WHERE organisation_id = $1 AND organiser_id = ANY ($2)
     ORDER BY valid_from DESC, created_at DESC, id`,
    [organisationId, organiserIds],
  );
}

/** Those of organisers in use who sign today and whose last day comes within these days, the next first. */
export function findEndingSignatories(
  transaction: EntityManager,
  organisationId: string,
  { day, until, limit }: { readonly day: string; readonly until: string; readonly limit: number },
): Promise<{ name: TextInScripts; on: string }[]> {
  return queryRows(
    transaction,
    `SELECT s.name, to_char(s.valid_to, 'YYYY-MM-DD') AS "on" /* "on" is not null: only those that end are asked for */
     FROM organisations.signatory s JOIN organisations.organiser o ON o.id = s.organiser_id AND o.archived_at IS NULL
     WHERE s.organisation_id = $1 AND s.valid_from <= $2::date AND s.valid_to BETWEEN $2::date AND $3::date
     ORDER BY s.valid_to, s.id LIMIT $4`,
    [organisationId, day, until, limit],
  );
}

/** Whose the signatory is, and of when. */
export interface NewSignatory extends SignatoryText {
  readonly id: string;
  readonly organisationId: string;
  readonly organiserId: string;
  readonly createdAt: Date;
}

/** False where the id is taken. */
export async function insertSignatory(
  transaction: EntityManager,
  { id, organisationId, organiserId, name, role, validFrom, validTo, createdAt }: NewSignatory,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO organisations.signatory (id, organisation_id, organiser_id, name, role, valid_from, valid_to, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [id, organisationId, organiserId, name, role, validFrom, validTo, createdAt],
  );
  return rows.length > 0;
}

export async function updateSignatory(
  transaction: EntityManager,
  id: string,
  { name, role, validFrom, validTo }: SignatoryText,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE organisations.signatory SET name = $2, role = $3, valid_from = $4, valid_to = $5 WHERE id = $1',
    [id, name, role, validFrom, validTo],
  );
}

export async function updateSignature(
  transaction: EntityManager,
  id: string,
  hash: string | null,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE organisations.signatory SET signature_hash = $2 WHERE id = $1',
    [id, hash],
  );
}
