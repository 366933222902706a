import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { requireOwnCertificate } from '../registry';
import { findLawChange, type LawChangeRow } from './law-changes.queries';
import { hasCertificates } from './leaves-of-absence.queries';
import { findLifecycle, type LifecycleRow } from './lifecycles.queries';

/** A certificate of the organisation with what becomes of it. */
export async function requireLifecycle(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<LifecycleRow> {
  return requireFound(await findLifecycle(transaction, organisationId, id));
}

/** The same of one's own, from the moment its document is made. */
export async function requireOwnLifecycle(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<LifecycleRow> {
  await requireOwnCertificate(transaction, actor, id);
  return requireLifecycle(transaction, actor, id);
}

/** Somebody whom certificates of the organisation name still. */
export async function requireHolder(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  person: string,
): Promise<void> {
  if (!(await hasCertificates(transaction, organisationId, person)))
    throw new DomainError('access.not-found');
}

/** A change of law that the organisation has recorded, withdrawn or not. */
export async function requireLawChange(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<LawChangeRow> {
  return requireFound(await findLawChange(transaction, organisationId, id));
}

/** What was asked for by its address or in a way in which there is none. */
export function requireFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new DomainError('access.not-found');
  return found;
}
