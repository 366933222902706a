import type { Rule } from '@svetionik/domain/groups/condition';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findGroup, holdGroup, type GroupRow } from './groups.queries';
import { listNamed } from './named';
import { findNames, findOwnGroups } from './people.queries';

/** A group of the organisation. With `hold` it is held until the transaction ends. */
export async function requireGroup(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
  hold = false,
): Promise<GroupRow> {
  const find = hold ? holdGroup : findGroup;
  const row = await find(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** Refuses a rule that names what is not there, or a group by rule: who is in one would depend on the order in which they are asked. */
export async function requireKnown(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  rule: Rule,
): Promise<void> {
  const named = listNamed(rule);
  const found = await findNames(transaction, organisationId, [...named.keys()]);
  const known = new Map(found.map(({ id, what }) => [id, what]));
  for (const [id, what] of named)
    if (known.get(id) !== what) throw new DomainError('group.condition-unknown');
}

/** Whether people are put in and taken out by hand. */
export function isOpenByHand(group: GroupRow | undefined): boolean {
  return group?.kind === 'by-hand' && group.archivedAt === null;
}

/** A group that whoever asks is in. */
export async function requireOwnGroup(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<void> {
  const own = await findOwnGroups(transaction, actor);
  if (!own.some((group) => group.id === id)) throw new DomainError('access.not-found');
}
