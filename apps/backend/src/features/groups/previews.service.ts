import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { explainRule, listFitting, previewRule } from '@svetionik/contracts/groups';
import { countAfterEach, fits } from '@svetionik/domain/groups/met-conditions';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { requireMember } from '../identity';
import { askRule } from './conditions/ask-rule';
import { findMet } from './conditions/evaluation.queries';
import { walkFitting } from './conditions/walk-fitting';
import { requireGroup, requireKnown } from './groups.access';
import { countMembers } from './groups.queries';
import { countMet, findMemberships } from './members.queries';
import { findMembersById, findMembersByName } from './people.queries';
import { describePeople } from './reasons';

type Asked = EndpointInput<typeof listFitting>['body'];

/** What a rule would make of a group, before it is saved. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  preview(
    actor: PersonActor,
    { rule, group }: EndpointInput<typeof previewRule>['body'],
  ): Promise<EndpointReply<typeof previewRule>> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const question = await this.ask(transaction, actor, { rule, group });
      const tallies = await countMet(transaction, organisationId, question, group ?? null);
      const sum = (rows: typeof tallies) => rows.reduce((all, { people }) => all + people, 0);
      const fitting = tallies.filter(({ met }) => fits(rule, met));
      const coming = sum(fitting.filter(({ present }) => !present));
      const people = sum(fitting);
      const present =
        group === undefined
          ? 0
          : ((await countMembers(transaction, organisationId, [group])).get(group) ?? 0);
      return {
        of: sum(tallies),
        afterEach: countAfterEach(rule, tallies),
        ...{ people, coming, going: present - (people - coming) },
      };
    });
  }

  list(
    actor: PersonActor,
    { rule, group, after, limit }: Asked,
  ): Promise<EndpointReply<typeof listFitting>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const question = await this.ask(transaction, actor, { rule, group });
      const { items: people, next } = await walkFitting(transaction, organisationId, question, {
        after,
        limit,
        read: (part) => findMembersByName(transaction, organisationId, part),
      });
      const ids = people.map(({ id }) => id);
      const now = this.clock.now();
      const described = await describePeople(transaction, organisationId, { rule, now }, people);
      const present = group ? await findMemberships(transaction, organisationId, group, ids) : [];
      const known = new Set(present.map(({ personId }) => personId));
      await audit(transaction, actor, { action: 'groups.listFitting', subjectIds: ids }, now);
      return {
        items: described.map((person) => ({ ...person, comes: !known.has(person.id) })),
        next,
      };
    });
  }

  explain(
    actor: PersonActor,
    { rule, person }: EndpointInput<typeof explainRule>['body'],
  ): Promise<EndpointReply<typeof explainRule>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireMember(transaction, actor, person);
      const question = await this.ask(transaction, actor, { rule });
      const [row] = await findMet(transaction, organisationId, question, [person]);
      const people = await findMembersById(transaction, organisationId, [person]);
      const met = row?.met ?? 0;
      const now = this.clock.now();
      const [described] = await describePeople(
        transaction,
        organisationId,
        { rule, now },
        people.map((found) => ({ ...found, met })),
      );
      if (described === undefined) throw new Error('nobody was described');
      await audit(transaction, actor, { action: 'groups.explainRule', subjectIds: [person] }, now);
      return { ...described, fits: row !== undefined && fits(rule, met) };
    });
  }

  private async ask(
    transaction: EntityManager,
    actor: PersonActor,
    { rule, group }: Pick<Asked, 'rule' | 'group'>,
  ) {
    if (group !== undefined) await requireGroup(transaction, actor, group);
    await requireKnown(transaction, actor, rule);
    return askRule(transaction, actor.organisationId, rule, this.clock.now());
  }
}
