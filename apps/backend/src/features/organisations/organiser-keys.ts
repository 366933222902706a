import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listSigningKeys } from '@svetionik/contracts/organisers';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { DomainError } from '../../platform/http/domain-error';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { findKeysOfOthers, othersShareDefault, writeSigningKey } from './organisers.queries';
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
  ): Promise<EndpointReply<typeof listSigningKeys>> {
    const taken = await findKeysOfOthers(transaction, organisationId);
    const now = this.clock.now();
    return {
      items: this.keys
        .documentKeyNames()
        .filter((name) => !taken.has(name))
        .map((name) => describeSigningKey(this.keys, name, now)),
      problems: this.keys
        .problems()
        .filter(({ name }) => !taken.has(name))
        .map(({ name, file, reason }) => ({ name, file, reason })),
    };
  }

  async refuseUnknown(
    transaction: EntityManager,
    organisationId: string,
    name: string | null,
  ): Promise<void> {
    if (name === null) return;
    const taken = await findKeysOfOthers(transaction, organisationId);
    if (taken.has(name) || !this.keys.documentKeyNames().includes(name))
      throw new DomainError('organisations.signing-key-unknown');
  }

  /**
   * Whether another organisation signs with the keys of a name as well, so that none of it may touch them.
   *
   * @param name null for those that are shared by organisers who name none
   */
  async areShared(
    transaction: EntityManager,
    organisationId: string,
    name: string | null,
  ): Promise<boolean> {
    if (name === null) return othersShareDefault(transaction, organisationId);
    return (await findKeysOfOthers(transaction, organisationId)).has(name);
  }

  /** Has an organiser sign documents with a key from now on. */
  assign(transaction: EntityManager, organiserId: string, name: string): Promise<void> {
    return writeSigningKey(transaction, organiserId, name);
  }
}
