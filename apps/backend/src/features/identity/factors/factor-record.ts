import { Injectable } from '@nestjs/common';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { makeRecoveryCodes } from '@svetionik/domain/passwords/recovery-code';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailFactorsJob } from '../identity.jobs';
import { secretRandom } from '../secret-random';
import { hashToken } from '../secret-token';
import { hasFactor } from './authenticators.queries';
import { replaceRecoveryCodes } from './passkeys.queries';

/** What follows when the factors of somebody change: it is noted, they are told, and recovery codes come and go. */
@Injectable()
export class FactorRecord {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Notes it and has the person told by mail, in the transaction that changes it. */
  async change(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
  ): Promise<void> {
    const { personId, organisationId } = actor;
    await audit(transaction, actor, { action, subjectIds: [personId] }, this.clock.now());
    await this.jobs.enqueue(transaction, mailFactorsJob, [{ organisationId, ids: { personId } }]);
  }

  /** New recovery codes; those from before are worth nothing. They are told once. */
  async makeCodes(transaction: EntityManager, personId: string): Promise<string[]> {
    const codes = [...makeRecoveryCodes(secretRandom)];
    await replaceRecoveryCodes(transaction, personId, codes.map(hashToken));
    return codes;
  }

  /** Recovery codes stand in for something: where nothing is left, they are worth nothing. */
  async endCodesAfterLast(transaction: EntityManager, personId: string): Promise<void> {
    if (!(await hasFactor(transaction, personId)))
      await replaceRecoveryCodes(transaction, personId, []);
  }
}
