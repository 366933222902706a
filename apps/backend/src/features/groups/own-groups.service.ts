import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { hideInGroup, listOwnGroups } from '@svetionik/contracts/groups';
import { rule as ruleSchema } from '@svetionik/contracts/groups/conditions';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { requireOwnGroup } from './groups.access';
import { writeHidden } from './members.queries';
import { findReferences } from './named';
import { findOwnGroups } from './people.queries';

/** The groups that somebody is in, for themselves. */
@Injectable()
export class OwnGroupsService {
  constructor(private readonly transactions: Transactions) {}

  list(actor: PersonActor): Promise<EndpointReply<typeof listOwnGroups>> {
    return this.transactions.reading(actor, async (transaction) => ({
      items: await describeMemberships(transaction, actor),
    }));
  }

  hide(
    actor: PersonActor,
    group: string,
    hidden: boolean,
  ): Promise<EndpointReply<typeof hideInGroup>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireOwnGroup(transaction, actor, group);
      await writeHidden(transaction, actor, group, hidden);
      return { hidden };
    });
  }
}

/** The groups that somebody is in, since when and by which conditions. */
export async function describeMemberships(
  transaction: EntityManager,
  person: { readonly organisationId: string; readonly personId: string },
): Promise<EndpointReply<typeof listOwnGroups>['items']> {
  const rows = await findOwnGroups(transaction, person);
  const groups = rows.map(({ rule, met, ...row }) => {
    const conditions = rule === null ? [] : ruleSchema.parse(rule).conditions;
    return { ...row, because: conditions.filter((_, place) => (met & (2 ** place)) !== 0) };
  });
  const rules = groups.map(({ because }) => ({ match: 'all' as const, conditions: because }));
  const references = await findReferences(transaction, person.organisationId, rules);
  return groups.map(({ since, ...group }) => ({
    ...group,
    since: since.toISOString(),
    references,
  }));
}
