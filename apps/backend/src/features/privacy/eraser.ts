import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { eraseReasons } from '../../platform/audit/audit.queries';
import { Clock } from '../../platform/clock';
import { Jobs } from '../../platform/jobs/jobs';
import { Files } from '../../platform/storage/files';
import { erasePersonAttempts } from '../assessment';
import { erasePersonChanges, erasePersonDocumentNames } from '../issuing';
import { erasePersonTerms } from '../renewal';
import { erasePersonCredentials } from '../credentials';
import { erasePersonExports } from '../exports';
import { AccountErasure } from '../identity';
import { erasePersonImports } from '../imports';
import { erasePersonEnrolments } from '../learning';
import { erasePersonRegradeEffects } from '../reporting';
import { holdPersonRuns } from '../runs';
import { erasePersonTranscript } from '../transcript';
import { settleRequests } from './erasure-requests.queries';
import { eraseAgainJob, noteErasureJob } from './privacy.jobs';

/**
 * Longer than anything takes from the question who acts to what it writes: a request has five minutes to arrive and half a minute for
 * each statement, and work in the background asks anew in each transaction.
 */
const againAfterMilliseconds = 60 * 60 * 1000;

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
    private readonly files: Files,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** What is under way may still write of the person when this commits, so it is done once more later, also by a server that stood still. */
  async erase(transaction: EntityManager, person: ErasedPerson): Promise<void> {
    const { organisationId, personId, by } = person;
    await this.remove(transaction, person);
    await this.jobs.enqueue(transaction, noteErasureJob, [{ organisationId, ids: { personId } }]);
    const runAt = new Date(this.clock.now().getTime() + againAfterMilliseconds);
    await this.jobs.enqueue(transaction, eraseAgainJob, [
      { organisationId, ids: { personId, by }, runAt },
    ]);
  }

  /** However often. */
  async remove(
    transaction: EntityManager,
    { organisationId, personId, by }: ErasedPerson,
  ): Promise<void> {
    await erasePersonExports(transaction, organisationId, personId);
    await erasePersonTerms(transaction, { organisationId, personId, by, at: this.clock.now() });
    await erasePersonCredentials(transaction, organisationId, personId);
    await erasePersonChanges(transaction, organisationId, personId);
    await this.removeLearning(transaction, organisationId, personId);
    await settleRequests(transaction, { organisationId, personId, by, at: this.clock.now() });
    await this.accounts.leave(transaction, { organisationId, personId, by });
  }

  /**
   * Erases what somebody did in an organisation that has left the network, and leaves them the documents that they hold of it, with a
   * membership that only opens these. However often.
   */
  async eraseLearning(
    transaction: EntityManager,
    { organisationId, personId, by }: ErasedPerson,
  ): Promise<void> {
    await erasePersonExports(transaction, organisationId, personId);
    await erasePersonChanges(transaction, organisationId, personId);
    await this.removeLearning(transaction, organisationId, personId);
    await settleRequests(transaction, { organisationId, personId, by, at: this.clock.now() });
    await this.accounts.keepAsHolder(transaction, { organisationId, personId, by });
  }

  private async removeLearning(
    transaction: EntityManager,
    organisationId: string,
    personId: string,
  ): Promise<void> {
    await holdPersonRuns(transaction, organisationId, personId);
    await erasePersonDocumentNames(transaction, organisationId, personId);
    const kept = await erasePersonTranscript(transaction, organisationId, personId);
    await erasePersonRegradeEffects(transaction, organisationId, personId);
    const sent = await erasePersonAttempts(transaction, organisationId, personId);
    await erasePersonEnrolments(transaction, organisationId, personId);
    await erasePersonImports(transaction, organisationId, personId);
    await eraseReasons(transaction, organisationId, personId);
    for (const hash of [...kept, ...sent]) await this.files.discard(transaction, hash);
  }
}
