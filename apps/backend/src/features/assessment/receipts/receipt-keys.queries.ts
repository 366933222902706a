import type { ReceiptKey } from '@svetionik/proofs/receipts/receipt';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** A key that has signed receipts, and since when. */
export interface KnownReceiptKey extends ReceiptKey {
  readonly usedFrom: Date;
}

/** The public halves of all keys that have ever signed receipts, the first one first. */
export async function findReceiptKeys(manager: EntityManager): Promise<KnownReceiptKey[]> {
  const rows = await queryRows(
    manager,
    'SELECT id, public_key AS content, created_at AS "usedFrom" FROM assessment.receipt_key ORDER BY id',
  );
  return rows.map(({ id, content, usedFrom }) => ({
    id,
    publicKey: content.toString('base64url'),
    usedFrom,
  }));
}

const tries = 5;

/** The id under which receipts name a key; it gets the next one where it has none. Of two that get the same, one tries again. */
export async function registerReceiptKey(
  manager: EntityManager,
  publicKey: string,
): Promise<number> {
  const content = Buffer.from(publicKey, 'base64url');
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [known] = await queryRows(
      manager,
      'SELECT id FROM assessment.receipt_key WHERE public_key = $1',
      [content],
    );
    if (known !== undefined) return known.id;
    await execute(
      manager,
      `INSERT INTO assessment.receipt_key (id, public_key, created_at) SELECT coalesce(max(id), 0) + 1, $1, now() FROM assessment.receipt_key
       ON CONFLICT DO NOTHING`,
      [content],
    );
  }
  throw new Error('the key of receipts has no id');
}

/** The private half of a key that still stands in the database, as it did in all installations once. */
export async function findUnmovedKey(
  manager: EntityManager,
): Promise<{ readonly id: number; readonly content: Buffer } | undefined> {
  const rows = await queryRows(
    manager,
    'SELECT id, private_key AS content FROM assessment.unmoved_receipt_key ORDER BY id LIMIT 1',
  );
  return rows[0];
}

export async function forgetUnmovedKey(manager: EntityManager, id: number): Promise<void> {
  await execute(manager, 'DELETE FROM assessment.unmoved_receipt_key WHERE id = $1', [id]);
}
