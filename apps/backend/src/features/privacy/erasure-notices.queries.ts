import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** Keeps the address that the person still has. */
export async function insertErasureNotice(
  transaction: EntityManager,
  notice: {
    readonly id: string;
    readonly organisationId: string;
    readonly personId: string;
    readonly at: Date;
  },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO privacy.erasure_notice (id, organisation_id, email, language, written_at) SELECT $1, $2, email, language, $4 FROM identity.people WHERE id = $3`,
    [notice.id, notice.organisationId, notice.personId, notice.at],
  );
}

export async function findErasureNotice(
  transaction: EntityManager,
  id: string | null,
): Promise<{ email: string; language: string; path: string } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT email, language, '' AS path FROM privacy.erasure_notice WHERE id = $1`,
    [id],
  );
  return rows[0];
}

export async function deleteErasureNotice(
  transaction: EntityManager,
  id: string | null,
): Promise<void> {
  await execute(transaction, 'DELETE FROM privacy.erasure_notice WHERE id = $1', [id]);
}

export async function deleteOldErasureNotices(
  transaction: EntityManager,
  before: Date,
): Promise<void> {
  await execute(transaction, 'DELETE FROM privacy.erasure_notice WHERE written_at < $1', [before]);
}
