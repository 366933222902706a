import { Injectable } from '@nestjs/common';
import type { signingKey } from '@svetionik/contracts/organisers';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../../platform/clock';
import { DomainError } from '../../platform/http/domain-error';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { findKeysOfOthers } from './organisers.queries';
import { describeSigningKey } from './signing-key-view';

/** The keys that organisers may sign documents with. What one organisation has taken is not another's. */
@Injectable()
export class OrganiserKeys {
  constructor(
    private readonly clock: Clock,
    private readonly keys: SigningKeys,
  ) {}

  async list(
    transaction: EntityManager,
    organisationId: string,
  ): Promise<z.output<typeof signingKey>[]> {
    const names = await this.names(transaction, organisationId);
    return names.map((name) => describeSigningKey(this.keys, name, this.clock.now()));
  }

  async refuseUnknown(
    transaction: EntityManager,
    organisationId: string,
    name: string | null,
  ): Promise<void> {
    if (name === null || (await this.names(transaction, organisationId)).includes(name)) return;
    throw new DomainError('organisations.signing-key-unknown');
  }

  private async names(transaction: EntityManager, organisationId: string): Promise<string[]> {
    const taken = await findKeysOfOthers(transaction, organisationId);
    return this.keys.documentKeyNames().filter((name) => !taken.has(name));
  }
}
