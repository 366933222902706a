import type { EntityManager } from 'typeorm';
import { actorId, type Actor } from '../access/actor';
import { newId } from '../database/identifiers';
import { insertAudit } from './audit.queries';

interface AuditEntry {
  /** `feature.verb`. */
  readonly action: string;
  readonly subjectIds: readonly string[];
  /** Why, where a person gave a reason; never names. */
  readonly reason?: string;
}

/** Notes who did what to whose data, in the transaction that did it. The rows cannot be changed later. */
export async function audit(
  transaction: EntityManager,
  actor: Actor,
  entry: AuditEntry,
  now: Date,
): Promise<void> {
  await insertAudit(transaction, {
    id: newId(),
    organisationId: actor.organisationId ?? null,
    actorId: actorId(actor),
    action: entry.action,
    subjectIds: entry.subjectIds,
    reason: entry.reason ?? null,
    at: now,
  });
}
