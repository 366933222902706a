import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { followProgrammeGroup } from '@svetionik/contracts/programmes';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { isGroupInUse } from '../groups';
import { requireJoinable } from './entrance';
import { deleteFollowed, insertFollowed } from './followed-groups.queries';
import { describeProgramme } from './programme-view';
import { requireFollowed, requireProgramme } from './programmes.access';
import { enrolNewcomersJob } from './programmes.jobs';

type Programme = EndpointReply<typeof followProgrammeGroup>;

/** Groups whose people get into a programme as they come. */
@Injectable()
export class ProgrammeGroupsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  follow(actor: PersonActor, programmeId: string, groupId: string): Promise<Programme> {
    const { organisationId, personId: orderedBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const programme = await requireProgramme(transaction, actor, programmeId, true);
      requireJoinable(programme);
      if (!(await isGroupInUse(transaction, organisationId, groupId)))
        throw new DomainError('run.reference-unknown');
      const orderedAt = this.clock.now();
      const row = { programmeId, groupId, orderedBy, orderedAt };
      if (await insertFollowed(transaction, organisationId, row)) {
        const order = { organisationId, ids: { groupId } };
        await this.jobs.enqueue(transaction, enrolNewcomersJob, [order]);
        const action = 'programmes.followProgrammeGroup';
        const subjectIds = [programmeId, groupId];
        await audit(transaction, actor, { action, subjectIds }, orderedAt);
      }
      return describeProgramme(transaction, actor, programme);
    });
  }

  unfollow(actor: PersonActor, programmeId: string, groupId: string): Promise<Programme> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const programme = await requireProgramme(transaction, actor, programmeId, true);
      await requireFollowed(transaction, actor, programmeId, groupId);
      await deleteFollowed(transaction, organisationId, programmeId, groupId);
      const action = 'programmes.unfollowProgrammeGroup';
      const subjectIds = [programmeId, groupId];
      await audit(transaction, actor, { action, subjectIds }, this.clock.now());
      return describeProgramme(transaction, actor, programme);
    });
  }
}
