import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { CertificateRow } from '../registry';
import type { MadeCredential } from './credential-builder';

/** The signed forms as they were made. */
export type StoredCredential = Pick<MadeCredential, 'number' | 'statesUntil' | 'content' | 'token'>;

export async function storeCredential(
  transaction: EntityManager,
  row: CertificateRow,
  { number, statesUntil, content, token, key }: MadeCredential,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO credentials.credential (certificate_id, number, states_until, organisation_id, hash, content, token, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      row.id,
      number,
      statesUntil,
      row.organisationId,
      createHash('sha256').update(content).digest('hex'),
      content,
      token,
      now,
    ],
  );
  await noteKey(transaction, row, key, now);
}

/** Remembers the public half of the key that signs now, and when those before it signed last. Nothing is written while it stays the same. */
async function noteKey(
  transaction: EntityManager,
  { organisationId, organiserId }: CertificateRow,
  { id, publicJwk }: MadeCredential['key'],
  now: Date,
): Promise<void> {
  const fresh = await queryRows(
    transaction,
    `INSERT INTO credentials.issuer_key (organisation_id, organiser_id, id, public_jwk, used_from)
     SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT 1 FROM credentials.issuer_key WHERE organiser_id = $2 AND id = $3)
     ON CONFLICT DO NOTHING RETURNING id`,
    [organisationId, organiserId, id, publicJwk, now],
  );
  if (fresh.length === 0) return;
  await execute(
    transaction,
    'UPDATE credentials.issuer_key SET used_until = $3 WHERE organiser_id = $1 AND id <> $2 AND used_until IS NULL',
    [organiserId, id, now],
  );
}

/** The newest of a certificate. */
export async function findCredential(
  transaction: EntityManager,
  certificateId: string,
): Promise<StoredCredential | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT number, to_char(states_until, 'YYYY-MM-DD') AS "statesUntil", content, token FROM credentials.credential
     WHERE certificate_id = $1 ORDER BY number DESC LIMIT 1`,
    [certificateId],
  );
  return rows[0];
}

/** Those of the certificates that have one. */
export async function findCredentialed(
  transaction: EntityManager,
  certificates: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await queryRows(
    transaction,
    'SELECT certificate_id AS id FROM credentials.credential WHERE certificate_id = ANY ($1) AND number = 1',
    [certificates],
  );
  return new Set(rows.map(({ id }) => id));
}
