import { parseCheckCode } from '@svetionik/domain/certificates/check-code';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findByCheckCode, findCertificate, type CertificateRow } from './certificates.queries';
import { enterByCheckCode } from './enter-organisation.queries';

/** A certificate of the organisation. */
export async function requireCertificate(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<CertificateRow> {
  return requireFound(await findCertificate(transaction, organisationId, id));
}

/** One's own, from the moment its document is made. */
export async function requireOwnCertificate(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<CertificateRow> {
  const row = await requireCertificate(transaction, actor, id);
  if (row.personId !== actor.personId || row.rendering !== 'ready')
    throw new DomainError('access.not-found');
  return row;
}

/** What anybody may ask about who has typed its check code; the transaction goes on in its organisation. */
export async function requireChecked(
  transaction: EntityManager,
  typed: string,
): Promise<CertificateRow> {
  const code = requireFound(parseCheckCode(typed) ?? undefined);
  await enterByCheckCode(transaction, code);
  const row = requireFound(await findByCheckCode(transaction, code));
  if (row.status === 'annulled') throw new DomainError('access.not-found');
  return row;
}

/** What was asked for by its address or in a way in which there is none. */
export function requireFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new DomainError('access.not-found');
  return found;
}

/** Whether an error says that there is nothing to be seen. */
export function isNotFound(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'access.not-found';
}
