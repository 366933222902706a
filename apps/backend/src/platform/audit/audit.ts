import type { AuditedAction } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import { actorId, type NotedActor } from '../access/actor';
import { newId } from '../database/identifiers';
import { insertAudit, insertReason } from './audit.queries';

/** What is noted. */
export interface AuditEntry {
  readonly action: AuditedAction;
  readonly subjectIds: readonly string[];
  /** More about it in figures and words of the program: a ground of a list, a format, a number. It can never be taken away. */
  readonly code?: string;
  /** Why, as a person has typed it; never names. It goes when whom it is about is erased. */
  readonly reason?: string;
}

/** Notes who did what to whose data, in the transaction that did it. The rows cannot be changed later. */
export async function audit(
  transaction: EntityManager,
  actor: NotedActor,
  entry: AuditEntry,
  now: Date,
): Promise<void> {
  const row = {
    id: newId(),
    organisationId: actor.organisationId ?? null,
    actorId: actorId(actor),
    action: entry.action,
    subjectIds: entry.subjectIds,
    code: entry.code ?? null,
    at: now,
  };
  await insertAudit(transaction, row);
  if (entry.reason !== undefined) await insertReason(transaction, row, entry.reason);
}
