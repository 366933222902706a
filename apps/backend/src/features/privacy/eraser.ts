import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Files } from '../../platform/storage/files';
import { eraseAttemptsOf } from '../assessment';
import { HolderErasure } from '../certification';
import { AccountErasure } from '../identity';
import { eraseEnrolmentsOf } from '../learning';
import { eraseRegradeEffectsOf } from '../reporting';
import { settleRequestsOf } from './erasure-requests.queries';

export interface ErasedPerson {
  readonly organisationId: string;
  readonly personId: string;
  /** The id of who has it done: their own where nobody is signed in. */
  readonly by: string;
}

/** Erases a person from an organisation, through every feature that knows them. What stays is listed in ADR 106. */
@Injectable()
export class Eraser {
  constructor(
    private readonly accounts: AccountErasure,
    private readonly holders: HolderErasure,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  async erase(transaction: EntityManager, { organisationId, personId, by }: ErasedPerson): Promise<void> {
    await this.holders.erase(transaction, { organisationId, personId, by });
    await eraseRegradeEffectsOf(transaction, organisationId, personId);
    const sent = await eraseAttemptsOf(transaction, organisationId, personId);
    await eraseEnrolmentsOf(transaction, organisationId, personId);
    await settleRequestsOf(transaction, { organisationId, personId, by, at: this.clock.now() });
    await this.accounts.leave(transaction, organisationId, personId);
    for (const hash of sent) await this.files.discard(transaction, hash);
  }
}
