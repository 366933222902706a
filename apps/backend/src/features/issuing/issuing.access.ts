import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findBatch, type BatchRow } from './batches.queries';
import { findChange, lockChange, type ChangeRow } from './changes/changes.queries';
import { findDocumentName, type DocumentNameRow } from './document-names/document-names.queries';
import { findProgrammeDocumentName } from './document-names/programme-document-names.queries';
import { findProposal, lockProposal, type ProposalRow } from './proposals/proposals.queries';
import { isPublishable } from './publishing/publishing-effects.queries';

/** A batch of the organisation. */
export async function requireBatch(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<BatchRow> {
  return requireFound(await findBatch(transaction, organisationId, id));
}

/** A proposal of the organisation, whatever was decided about it. With `lock` it is held until the transaction ends. */
export async function requireProposal(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
  lock = false,
): Promise<ProposalRow> {
  const find = lock ? lockProposal : findProposal;
  return requireFound(await find(transaction, organisationId, id));
}

/** A proposed change of the organisation, whatever was decided about it. With `lock` it is held until the transaction ends. */
export async function requireChange(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
  lock = false,
): Promise<ChangeRow> {
  const find = lock ? lockChange : findChange;
  return requireFound(await find(transaction, organisationId, id));
}

/** Whoever proposed something may withdraw it and nothing else; everybody else who may issue decides about it. */
export function requireDecider(
  { proposedBy }: { readonly proposedBy: string },
  { personId }: PersonActor,
  { state }: { readonly state: 'approved' | 'declined' | 'withdrawn' },
): void {
  const own = proposedBy === personId;
  if (own && state !== 'withdrawn') throw new DomainError('certification.own-proposal');
  if (!own && state === 'withdrawn') throw new DomainError('access.not-found');
}

/** The draft of a course or a module that the organisation may publish. */
export async function requirePublishable(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  draft: string,
): Promise<void> {
  if (!(await isPublishable(transaction, organisationId, draft)))
    throw new DomainError('access.not-found');
}

/** A passed course or a completed programme of one's own: for any other no name is asked. */
export async function requireOwnPassed(
  transaction: EntityManager,
  actor: PersonActor,
  enrolment: string,
): Promise<DocumentNameRow> {
  const found = requireFound(
    (await findDocumentName(transaction, actor, enrolment)) ??
      (await findProgrammeDocumentName(transaction, actor, enrolment)),
  );
  if (!found.passed) throw new DomainError('certification.name-not-asked');
  return found;
}

/** What was asked for by its address and is not there for who asks. */
export function requireFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new DomainError('access.not-found');
  return found;
}
