import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { lockRequest, type SentRequestRow } from './erasure-requests.queries';

/** The request that the one who asks has made, held until the transaction ends; nobody else's is found. */
export async function requireOwnRequest(
  transaction: EntityManager,
  actor: PersonActor,
  requestId: string,
): Promise<SentRequestRow> {
  const request = await requireRequest(transaction, actor, requestId);
  if (request.personId !== actor.personId) throw new DomainError('access.not-found');
  return request;
}

/** A request of somebody else in the organisation, held until the transaction ends: nobody decides on their own. */
export async function requireRequestOfOthers(
  transaction: EntityManager,
  actor: PersonActor,
  requestId: string,
): Promise<SentRequestRow> {
  const request = await requireRequest(transaction, actor, requestId);
  refuseOwnAccount(actor, request.personId);
  return request;
}

/** Nobody erases their own account: another administrator does, or declines to. */
export function refuseOwnAccount(actor: PersonActor, personId: string): void {
  if (personId === actor.personId) throw new DomainError('privacy.own-account');
}

async function requireRequest(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  requestId: string,
): Promise<SentRequestRow> {
  const request = await lockRequest(transaction, organisationId, requestId);
  if (request === undefined) throw new DomainError('access.not-found');
  return request;
}
