import { Injectable } from '@nestjs/common';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { Jobs } from '../../../platform/jobs/jobs';
import { findMembersTaught } from '../../assessment';
import { applyRegradeJob, previewRegradeJob } from '../reporting.jobs';
import { setState } from './regrades.queries';
import { insertReceivedRegrade } from './shared-regrades.queries';

interface OwnRegrade {
  readonly id: string;
  readonly organisationId: string;
  readonly prompt: TextInScripts;
  readonly reason: string;
}

/** Hands a regrade on to the organisations that the course is shared with: each has one of its own, with a job of its own. */
@Injectable()
export class MemberRegrades {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async preview(transaction: EntityManager, own: OwnRegrade): Promise<void> {
    await this.eachMember(transaction, own, (place) =>
      this.jobs.enqueue(transaction, previewRegradeJob, [place]),
    );
  }

  /** Also in those that the course is shared with since it was looked at. */
  async apply(transaction: EntityManager, own: OwnRegrade): Promise<void> {
    await this.eachMember(transaction, own, async (place) => {
      const { organisationId } = place;
      await setState(transaction, { organisationId, id: own.id }, 'applying');
      await audit(
        transaction,
        { kind: 'system', organisationId },
        { action: 'reporting.receiveRegrade', subjectIds: [own.id], reason: own.reason },
        this.clock.now(),
      );
      await this.jobs.enqueue(transaction, applyRegradeJob, [place]);
    });
  }

  private async eachMember(
    transaction: EntityManager,
    { id, organisationId: courseOrganisationId, prompt, reason }: OwnRegrade,
    work: (place: { organisationId: string; ids: { regradeId: string } }) => Promise<void>,
  ): Promise<void> {
    const at = this.clock.now();
    for (const organisationId of await findMembersTaught(transaction, id)) {
      await enterOrganisation(transaction, organisationId);
      const received = { id, organisationId, courseOrganisationId, prompt, reason, at };
      await insertReceivedRegrade(transaction, received);
      await work({ organisationId, ids: { regradeId: id } });
      await enterOrganisation(transaction, courseOrganisationId);
    }
  }
}
