import type { EntityManager } from 'typeorm';
import type { NotedActor } from '../access/actor';
import { audit, type AuditEntry } from './audit';

/** As many stand in an entry as in that of a page of a list. */
const together = 100;

/** Notes an action about many people, in entries of a hundred each, so that each of them is found by their id. */
export async function auditPeople(
  transaction: EntityManager,
  actor: NotedActor,
  {
    action,
    people,
    code,
  }: Pick<AuditEntry, 'action' | 'code'> & { readonly people: readonly string[] },
  now: Date,
): Promise<void> {
  for (let from = 0; from < people.length; from += together)
    await audit(
      transaction,
      actor,
      {
        action,
        subjectIds: people.slice(from, from + together),
        ...(code !== undefined && { code }),
      },
      now,
    );
}
