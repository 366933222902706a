import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { defaultKeyName } from '../../platform/signing/signing-keys';
import { holdComplete, type CertificateRow } from '../registry';
import { CredentialBuilder } from './credential-builder';
import { findCredential, storeCredential, type StoredCredential } from './credentials.queries';
import { findAchieved } from './key-names.queries';
import { givePlace } from './status-places.queries';

/**
 * The credentials of certificates that were issued while no key signed any: each is made when somebody first asks for it after a key
 * has come, from what was frozen at the issue. The document stays as it is.
 */
@Injectable()
export class LateCredentials {
  constructor(
    private readonly builder: CredentialBuilder,
    private readonly clock: Clock,
  ) {}

  /** What is stored, or is made now; undefined where there can be none. */
  async provide(
    transaction: EntityManager,
    row: CertificateRow,
  ): Promise<StoredCredential | undefined> {
    const stored = await findCredential(transaction, row.id);
    if (stored !== undefined || !this.canBeMade(row)) return stored;
    if (!(await holdComplete(transaction, row.id))) return undefined;
    return (await findCredential(transaction, row.id)) ?? this.make(transaction, row);
  }

  /** Whether one can be made where there is none. */
  canBeMade(row: CertificateRow): boolean {
    const { status, rendering, erased, retired } = row;
    return (
      status === 'valid' && rendering === 'ready' && !erased && !retired && this.builder.signs(row)
    );
  }

  private async make(
    transaction: EntityManager,
    row: CertificateRow,
  ): Promise<StoredCredential | undefined> {
    const now = this.clock.now();
    const source = {
      keyName: row.signingKey ?? defaultKeyName,
      ...(await findAchieved(transaction, row)),
      place: await givePlace(transaction, row),
    };
    const made = await this.builder.make(row, source, now);
    if (made !== undefined) await storeCredential(transaction, row, made, now);
    return made;
  }
}
