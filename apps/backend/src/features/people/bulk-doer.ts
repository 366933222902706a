import { Injectable } from '@nestjs/common';
import type { bulkDeed } from '@svetionik/contracts/people';
import { pickRoles } from '@svetionik/domain/access/permissions';
import {
  type BulkDeedKind,
  type BulkSkip,
  judgeBulkDeed,
} from '@svetionik/domain/people/bulk-deed';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { ActingPerson } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Jobs } from '../../platform/jobs/jobs';
import { GroupMover, holdGroup, isOpenByHand } from '../groups';
import { MembersService } from '../identity';
import { readActedFacts, type ActedPerson } from './acted-facts';
import { BulkEntries } from './bulk-entries';
import { judgedDeed } from './judged-deed';
import { mailMessageJob } from './people.jobs';

type Deed = z.output<typeof bulkDeed>;

/** People of whom one transaction settles: what may fail about one stands alone. */
export const batchSizes: Readonly<Record<BulkDeedKind, number>> = {
  'add-to-group': 500,
  'remove-from-group': 500,
  'give-role': 1,
  block: 1,
  unblock: 1,
  message: 100,
  enrol: 1,
  invite: 100,
};

/** Does what is to be done about a few people, as things stand now; gives who falls out and why. */
@Injectable()
export class BulkDoer {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly mover: GroupMover,
    private readonly members: MembersService,
    private readonly entries: BulkEntries,
  ) {}

  async do(
    transaction: EntityManager,
    actor: ActingPerson,
    { id, deed }: { readonly id: string; readonly deed: Deed },
    people: readonly string[],
  ): Promise<ReadonlyMap<string, BulkSkip>> {
    const { organisationId } = actor;
    const about = judgedDeed(deed, actor);
    const { deed: judged, group } = about;
    if (group !== null && !isOpenByHand(await holdGroup(transaction, organisationId, group)))
      return new Map(people.map((person) => [person, 'closed']));
    const now = this.clock.now();
    const facts = await readActedFacts(transaction, organisationId, people, about, now);
    const skipped = new Map<string, BulkSkip>();
    for (const each of facts) {
      const why = judgeBulkDeed(judged, { ...each, roles: pickRoles(each.roles) });
      if (why !== undefined) skipped.set(each.id, why);
    }
    const fitting = facts.filter((each) => !skipped.has(each.id));
    if (fitting.length > 0) await this.act(transaction, actor, { id, deed }, fitting);
    return skipped;
  }

  private async act(
    transaction: EntityManager,
    actor: ActingPerson,
    { id, deed }: { readonly id: string; readonly deed: Deed },
    facts: readonly ActedPerson[],
  ): Promise<void> {
    const people = facts.map((each) => each.id);
    switch (deed.kind) {
      case 'add-to-group':
      case 'remove-from-group':
        return this.move(transaction, actor, deed, people);
      case 'message':
        return this.mail(transaction, actor, id, people);
      case 'enrol':
        return this.entries.enrol(transaction, actor, deed.course, people);
      case 'invite':
        return this.entries.invite(transaction, actor, facts);
      case 'give-role':
        for (const person of people) await this.members.giveRole(transaction, actor, person, deed);
        return;
      case 'block':
      case 'unblock':
        for (const person of people)
          await this.members.setBlocked(transaction, actor, person, deed.kind === 'block');
    }
  }

  private async move(
    transaction: EntityManager,
    actor: ActingPerson,
    deed: Extract<Deed, { group: string }>,
    people: readonly string[],
  ): Promise<void> {
    const { organisationId, personId: by } = actor;
    const isIn = deed.kind === 'add-to-group';
    const move = { groupId: deed.group, people, in: isIn, cause: 'hand', by } as const;
    await this.mover.move(transaction, organisationId, move);
    const action = isIn ? 'groups.addGroupMembers' : 'groups.removeGroupMembers';
    const entry: AuditEntry = { action, subjectIds: [deed.group, ...people] };
    await audit(transaction, actor, entry, this.clock.now());
  }

  private async mail(
    transaction: EntityManager,
    actor: ActingPerson,
    actionId: string,
    people: readonly string[],
  ): Promise<void> {
    const { organisationId } = actor;
    const orders = people.map((personId) => ({ organisationId, ids: { actionId, personId } }));
    await this.jobs.enqueue(transaction, mailMessageJob, orders);
    const entry: AuditEntry = { action: 'people.message', subjectIds: [actionId, ...people] };
    await audit(transaction, actor, entry, this.clock.now());
  }
}
