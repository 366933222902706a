import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listActions } from '@svetionik/contracts/audits';
import type { EntityManager } from 'typeorm';
import { readPersonName } from '../identity';
import { findInvolved, type ActionRow } from './actions.queries';

/** Somebody who did something, or to whom it was done. */
export type Involved = EndpointReply<typeof listActions>['items'][number]['people'][number];

/** Those whom the organisation knows, by their ids. */
export type KnownPeople = ReadonlyMap<string, Involved>;

/** Who of those in the records is a person whom the organisation knows. */
export async function findKnownPeople(
  transaction: EntityManager,
  rows: readonly ActionRow[],
): Promise<KnownPeople> {
  const people = await findInvolved(transaction, [...new Set(rows.flatMap(listIds))]);
  return new Map(people.map(({ id, ...names }) => [id, { id, name: readPersonName(names) }]));
}

/** Whoever did it first, then to whom or what it was done. */
export function listIds({ actorId, subjectIds }: ActionRow): string[] {
  return actorId === null ? subjectIds : [actorId, ...subjectIds];
}
