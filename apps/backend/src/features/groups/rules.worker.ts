import { Injectable } from '@nestjs/common';
import { listOrganisations } from '../../platform/database/organisation-scope.queries';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { GroupMover } from './group-mover';
import { followGroupJob, followPeopleJob, updateGroupsJob } from './groups.jobs';
import { findRuleGroups } from './groups.queries';
import { findHolders } from './people.queries';

/** Asks the rules of an organisation again, each in a transaction of its own: all, or those alone that name a group. */
@Injectable()
export class RuleAsker {
  constructor(
    private readonly transactions: Transactions,
    private readonly mover: GroupMover,
  ) {}

  async ask(
    organisationId: string,
    { named = null, among = null }: { named?: string | null; among?: readonly string[] | null },
  ): Promise<void> {
    const actor = { kind: 'system', organisationId } as const;
    const groups = await this.transactions.reading(actor, (transaction) =>
      findRuleGroups(transaction, organisationId, named),
    );
    for (const { id } of groups)
      await this.transactions.unitOfWork(actor, (transaction) =>
        this.mover.askAgain(transaction, organisationId, id, among),
      );
  }
}

@Injectable()
@Works(updateGroupsJob)
export class UpdateGroupsWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly asker: RuleAsker,
  ) {}

  async handle(): Promise<void> {
    const actor = { kind: 'system', organisationId: undefined } as const;
    for (const organisationId of await this.transactions.reading(actor, listOrganisations))
      await this.asker.ask(organisationId, {});
  }
}

@Injectable()
@Works(followPeopleJob)
export class FollowPeopleWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly asker: RuleAsker,
  ) {}

  async handle({ organisationId, ids: { personId, batchId } }: Job): Promise<void> {
    if (organisationId === null) return;
    const actor = { kind: 'system', organisationId } as const;
    const among =
      batchId === undefined
        ? [personId ?? '']
        : await this.transactions.reading(actor, (transaction) =>
            findHolders(transaction, organisationId, batchId),
          );
    const people = among.filter((id) => id !== '');
    if (people.length > 0) await this.asker.ask(organisationId, { among: people });
  }
}

@Injectable()
@Works(followGroupJob)
export class FollowGroupWorker implements JobHandler {
  constructor(private readonly asker: RuleAsker) {}

  async handle({ organisationId, ids: { groupId } }: Job): Promise<void> {
    if (organisationId === null || groupId === undefined) return;
    await this.asker.ask(organisationId, { named: groupId });
  }
}
