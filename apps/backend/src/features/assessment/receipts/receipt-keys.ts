import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { createPrivateKey } from 'node:crypto';
import { dirname } from 'node:path';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { explainError } from '../../../platform/processes/start-refused';
import { credentialKey, type CredentialKey } from '../../../platform/signing/credential-key';
import { makeReceiptKey } from '../../../platform/signing/first-key-file';
import { keepReceiptKey } from '../../../platform/signing/receipt-key-file';
import { SigningKeys } from '../../../platform/signing/signing-keys';
import { syncFolder } from '../../../platform/storage/durable-file';
import { findUnmovedKey, forgetUnmovedKey, registerReceiptKey } from './receipt-keys.queries';

/** Where the key of receipts is: among the signing keys, still in the database, or nowhere. */
export type ReceiptKeyPlace = 'signing-keys' | 'database' | 'nowhere';

const formerFile = 'receipt-0001.pem';

/**
 * The keys that sign receipts. They lie among the signing keys, the same for every process; the database knows their public halves,
 * by which all receipts can be checked for ever. A key that still stands in the database is moved as soon as it can be.
 */
@Injectable()
export class ReceiptKeys implements OnApplicationBootstrap {
  private readonly logger = new Logger('Receipts');
  private unmoved: CredentialKey | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly signing: SigningKeys,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const refusal = await this.moveInto(this.settings.signing.folder);
    if (refusal !== undefined)
      this.logger.warn(
        `The key of receipts still stands in the database: ${refusal}. Move it with: npm run cli -- receipt-key`,
      );
    const current = this.current();
    // published before it signs
    if (current !== undefined) await registerReceiptKey(this.source.manager, current.publicJwk.x);
  }

  /** The key that signs now; undefined where there is none. */
  current(): CredentialKey | undefined {
    return this.signing.receiptKeys().at(-1) ?? this.unmoved;
  }

  /** Writes the key that stands in the database, or a new one where there is none, to a folder; gives the file. */
  async copyTo(folder: string): Promise<string> {
    const stored = await findUnmovedKey(this.source.manager);
    return stored === undefined
      ? makeReceiptKey(folder, this.clock.now())
      : keepReceiptKey(folder, formerFile, keyOf(stored.content).privateKey);
  }

  async place(): Promise<ReceiptKeyPlace> {
    if ((await findUnmovedKey(this.source.manager)) !== undefined) return 'database';
    return this.signing.receiptKeys().length > 0 ? 'signing-keys' : 'nowhere';
  }

  /** Moves a key that still stands in the database into the folder; says why not. It leaves the database once it is there. */
  private async moveInto(folder: string | undefined): Promise<string | undefined> {
    const stored = await findUnmovedKey(this.source.manager);
    if (stored === undefined) return undefined;
    const key = keyOf(stored.content);
    this.unmoved = key;
    if (!this.signing.receiptKeys().some(({ id }) => id === key.id)) {
      if (folder === undefined) return 'no folder of keys is named';
      try {
        const file = keepReceiptKey(folder, formerFile, key.privateKey);
        await syncFolder(dirname(file));
      } catch (error) {
        return explainError(error);
      }
    }
    await forgetUnmovedKey(this.source.manager, stored.id);
    return undefined;
  }
}

function keyOf(content: Buffer): CredentialKey {
  return credentialKey(createPrivateKey({ key: content, format: 'der', type: 'pkcs8' }));
}
