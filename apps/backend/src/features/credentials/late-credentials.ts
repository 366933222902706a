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
 * Credentials that are made after the issue, when somebody asks for them: of certificates that were issued while no key signed any,
 * and the next ones of those whose last day has moved since. They are made from what was frozen; the document stays as it is.
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
    if (isCurrent(stored, row) || !this.canBeMade(row)) return stored;
    if (!(await holdComplete(transaction, row.id))) return stored;
    const held = await findCredential(transaction, row.id);
    if (isCurrent(held, row)) return held;
    return (await this.make(transaction, row, (held?.number ?? 0) + 1)) ?? held;
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
    number: number,
  ): Promise<StoredCredential | undefined> {
    const now = this.clock.now();
    const source = {
      keyName: row.signingKey ?? defaultKeyName,
      ...(await findAchieved(transaction, row)),
      place: await givePlace(transaction, row, number),
    };
    const made = await this.builder.make(withCurrentDay(row), source, now);
    if (made !== undefined) await storeCredential(transaction, row, made, now);
    return made;
  }
}

function isCurrent(stored: StoredCredential | undefined, { expiresOn }: CertificateRow): boolean {
  return stored !== undefined && stored.statesUntil === expiresOn;
}

/** Stating until when it counts now. */
function withCurrentDay(row: CertificateRow): CertificateRow {
  const { expiresOn: _, ...facts } = row.facts;
  return {
    ...row,
    facts: { ...facts, ...(row.expiresOn !== null && { expiresOn: row.expiresOn }) },
  };
}
