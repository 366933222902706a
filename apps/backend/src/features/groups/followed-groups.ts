import type { EntityManager } from 'typeorm';
import { listOrganisations } from '../../platform/database/organisation-scope.queries';
import type { Transactions } from '../../platform/database/transactions';

/** What follows groups: whoever has come into one gets onto or into it. */
export interface GroupFollower<Following> {
  /** Everything that follows groups, or one of them. */
  find(
    transaction: EntityManager,
    organisationId: string,
    groupId: string | null,
  ): Promise<readonly Following[]>;
  /** The next people of a group, after one of them; gives the last who was looked at, or null where nobody else can be enrolled. */
  enrolNext(
    transaction: EntityManager,
    organisationId: string,
    following: Following,
    after: string | null,
  ): Promise<string | null>;
}

/** Enrols whoever has come into the groups that are followed, or into one, some in each transaction. */
export async function followGroups<Following>(
  transactions: Transactions,
  follower: GroupFollower<Following>,
  organisationId: string,
  groupId: string | null,
): Promise<void> {
  const system = { kind: 'system', organisationId } as const;
  const all = await transactions.reading(system, (transaction) =>
    follower.find(transaction, organisationId, groupId),
  );
  for (const following of all) {
    let after: string | null = null;
    do
      after = await transactions.unitOfWork(system, (transaction) =>
        follower.enrolNext(transaction, organisationId, following, after),
      );
    while (after !== null);
  }
}

/** The same for all groups of all organisations. */
export async function followAllGroups<Following>(
  transactions: Transactions,
  follower: GroupFollower<Following>,
): Promise<void> {
  const actor = { kind: 'system', organisationId: undefined } as const;
  for (const organisationId of await transactions.reading(actor, listOrganisations))
    await followGroups(transactions, follower, organisationId, null);
}
