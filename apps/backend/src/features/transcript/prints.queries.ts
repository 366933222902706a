import { language } from '@svetionik/contracts/values';
import type { Language } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { Owner } from './licence-periods.queries';

export interface PrintRow extends Owner {
  readonly id: string;
  readonly language: Language;
  readonly askedAt: Date;
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly documentHash: string | null;
}

const columns = `id, organisation_id AS "organisationId", person_id AS "personId", language, asked_at AS "askedAt", state, document_hash AS "documentHash"`;

export async function findPrint(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<PrintRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM transcript.print WHERE organisation_id = $1 AND id = $2`,
    [organisationId, id],
  );
  return rows.map((row) => ({ ...row, language: language.parse(row.language) }))[0];
}

/** False where the id is taken. */
export async function insertPrint(
  transaction: EntityManager,
  {
    id,
    organisationId,
    personId,
    language,
    askedAt,
  }: Pick<PrintRow, 'id' | 'organisationId' | 'personId' | 'language' | 'askedAt'>,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO transcript.print (id, organisation_id, person_id, language, asked_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
    [id, organisationId, personId, language, askedAt],
  );
  return rows.length > 0;
}

/** Forgets the other documents of the person, and gives the hashes of what they were. */
export async function forgetOtherPrints(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
  kept: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `WITH gone AS (DELETE FROM transcript.print WHERE organisation_id = $1 AND person_id = $2 AND id <> $3 RETURNING document_hash)
     SELECT document_hash AS hash FROM gone WHERE document_hash IS NOT NULL ORDER BY 1`,
    [organisationId, personId, kept],
  );
  return rows.map(({ hash }) => hash);
}

export async function storePrint(
  transaction: EntityManager,
  id: string,
  hash: string,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE transcript.print SET state = 'ready', document_hash = $2 WHERE id = $1`,
    [id, hash],
  );
}

export async function storePrintFailure(transaction: EntityManager, id: string): Promise<void> {
  await execute(
    transaction,
    `UPDATE transcript.print SET state = 'failed' WHERE id = $1 AND state = 'waiting'`,
    [id],
  );
}
