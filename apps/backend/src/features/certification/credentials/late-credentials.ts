import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { defaultKeyName } from '../../../platform/signing/signing-keys';
import type { CertificateRow } from '../certificates.queries';
import { CredentialBuilder } from './credential-builder';
import {
  findCredential,
  holdForCredential,
  storeCredential,
  type StoredCredential,
} from './credentials.queries';
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

  /** Whether there is one, or can be. */
  isToBeHad(row: CertificateRow): boolean {
    return row.hasCredential || this.isMissing(row);
  }

  /** What is stored, or is made now; undefined where there can be none. */
  async provide(
    transaction: EntityManager,
    row: CertificateRow,
  ): Promise<StoredCredential | undefined> {
    if (!this.isMissing(row)) return findCredential(transaction, row.id);
    if (!(await holdForCredential(transaction, row.id))) return undefined;
    return (await findCredential(transaction, row.id)) ?? this.make(transaction, row);
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

  private isMissing(row: CertificateRow): boolean {
    const { hasCredential, status, rendering, erased, retired } = row;
    return (
      !hasCredential &&
      status === 'valid' &&
      rendering === 'ready' &&
      !erased &&
      !retired &&
      this.builder.signs(row)
    );
  }
}
