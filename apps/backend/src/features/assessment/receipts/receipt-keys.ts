import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { DataSource } from 'typeorm';

const onlyKey = 1;

/**
 * The key that signs receipts, one for an installation, made by whichever process starts first. It stands in the
 * database, because every process signs, and because receipts must outlive the machine.
 */
@Injectable()
export class ReceiptKeys implements OnApplicationBootstrap {
  private readonly keys = new Map<number, KeyObject>();

  constructor(private readonly source: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    const made = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
    await this.source.query(
      'INSERT INTO assessment.receipt_key (id, private_key, created_at) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING',
      [onlyKey, made],
    );
    const rows: { id: number; key: Buffer }[] = await this.source.query(
      'SELECT id, private_key AS key FROM assessment.receipt_key',
    );
    for (const { id, key } of rows)
      this.keys.set(id, createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
  }

  current(): { readonly id: number; readonly key: KeyObject } {
    const key = this.keys.get(onlyKey);
    if (key === undefined) throw new Error('no key for receipts before the start');
    return { id: onlyKey, key };
  }

  find(id: number): KeyObject | undefined {
    return this.keys.get(id);
  }
}
