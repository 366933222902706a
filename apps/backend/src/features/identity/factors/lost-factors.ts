import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NotedActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailEndedFactorsJob } from '../identity.jobs';
import { deleteSignIns } from '../signing-in/sign-ins.queries';

/** What somebody who has lost phone and codes can no longer sign in by. */
@Injectable()
export class LostFactors {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends passkeys, recovery codes, sessions and whatever else was begun, and tells the person. Noted in each of their organisations; the
   * transaction is in the last of them afterwards.
   */
  async end(
    transaction: EntityManager,
    by: NotedActor,
    { personId, organisations }: { readonly personId: string; readonly organisations: string[] },
  ): Promise<void> {
    await deleteSignIns(transaction, personId);
    for (const organisationId of organisations) {
      await enterOrganisation(transaction, organisationId);
      const entry = { action: 'identity.endFactors', subjectIds: [personId] } as const;
      await audit(transaction, { ...by, organisationId }, entry, this.clock.now());
    }
    const [organisationId] = organisations;
    if (organisationId === undefined) return;
    await this.jobs.enqueue(transaction, mailEndedFactorsJob, [
      { organisationId, ids: { personId } },
    ]);
  }
}
