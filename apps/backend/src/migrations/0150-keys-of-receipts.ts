import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The keys of receipts lie among the signing keys: of each the database keeps the public half alone. A private half that stands here
 * waits until the program has moved it, and can then be removed.
 */
export class KeysOfReceipts1764000000150 implements MigrationInterface {
  readonly name = 'KeysOfReceipts1764000000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assessment.unmoved_receipt_key (
        id smallint PRIMARY KEY REFERENCES assessment.receipt_key,
        private_key bytea NOT NULL
      );
      INSERT INTO assessment.unmoved_receipt_key SELECT id, private_key FROM assessment.receipt_key;
      ALTER TABLE assessment.receipt_key ADD COLUMN public_key bytea;
    `);
    await keepPublicHalves(runner);
    await runner.query(`
      ALTER TABLE assessment.receipt_key ALTER COLUMN public_key SET NOT NULL, ADD UNIQUE (public_key), DROP COLUMN private_key;
      GRANT SELECT, DELETE ON assessment.unmoved_receipt_key TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

interface StoredKeys {
  query(
    text: string,
    values?: unknown[],
  ): Promise<readonly { readonly id: number; readonly key: Buffer }[]>;
}

async function keepPublicHalves(runner: StoredKeys): Promise<void> {
  const rows = await runner.query('SELECT id, private_key AS key FROM assessment.receipt_key');
  for (const { id, key } of rows)
    await runner.query('UPDATE assessment.receipt_key SET public_key = $2 WHERE id = $1', [
      id,
      publicHalf(key),
    ]);
}

function publicHalf(key: Buffer): Buffer {
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url');
}
