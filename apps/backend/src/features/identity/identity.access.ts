import { coversRoles } from '@svetionik/domain/access/covers-roles';
import type { Role } from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import type { Look } from '../../platform/access/look';
import { findLocked } from '../../platform/database/lock-rows';
import { requireFreshProof } from '../../platform/access/fresh-proof';
import { DomainError } from '../../platform/http/domain-error';
import { AdmissionEntity } from './admission/admission.entity';
import { EntryLinkEntity } from './entry/entry-link.entity';
import type { EntryLinkRow } from './entry/entry-links.queries';
import { takeEnding, type FactorEndingRow } from './factors/factor-endings.queries';
import { InvitationEntity } from './invitations/invitation.entity';
import { findHeldRoles } from './members/held-roles';
import { findMember, type MemberRow } from './members/members.queries';
import { hasName } from './persons/persons.queries';
import { findOpenOrganisations } from './sessions/sessions.queries';

/** A member of the organisation, blocked or not; whoever belongs to another one only is not found. */
export async function requireMember(
  transaction: EntityManager,
  { organisationId }: Pick<PersonActor, 'organisationId'>,
  personId: string,
): Promise<MemberRow> {
  const member = await findMember(transaction, organisationId, personId);
  if (member === undefined) throw new DomainError('access.not-found');
  return member;
}

/** A member who has come in before, by the same invitation or link, and is not blocked since. */
export async function requireReturning(
  transaction: EntityManager,
  { organisationId }: Pick<PersonActor, 'organisationId'>,
  personId: string,
): Promise<void> {
  const { blockedAt } = await requireMember(transaction, { organisationId }, personId);
  if (blockedAt !== null) throw new DomainError('identity.member-blocked');
}

/** Whoever records for others whether they are of age, and what their guardians allow, does not do it for themselves. */
export async function requireMinorsKeeper(
  transaction: EntityManager,
  actor: PersonActor,
  personId: string,
): Promise<void> {
  await requireMember(transaction, actor, personId);
  if (personId === actor.personId) throw new DomainError('access.forbidden');
}

/** A consent that the organisation has not recorded for the person is none. */
export function requireConsent<Consent>(consent: Consent | undefined): Consent {
  if (consent === undefined) throw new DomainError('access.not-found');
  return consent;
}

/** Refuses who has written no name: what they do is shown to others by it, and kept for ever. */
export async function requireName(
  transaction: EntityManager,
  { personId }: PersonActor,
): Promise<void> {
  if (!(await hasName(transaction, personId))) throw new DomainError('identity.name-missing');
}

/** Refuses an organisation in which the person is nobody, or blocked: as one that there isn't. */
export async function requireOpenOrganisation(
  transaction: EntityManager,
  { personId }: PersonActor,
  organisationId: string,
): Promise<void> {
  const open = await findOpenOrganisations(transaction, personId);
  if (!open.includes(organisationId)) throw new DomainError('access.not-found');
}

/** A role beyond the learner's is given by whoever may give roles, with a reason and a fresh proof. */
export function requireMayGrant(
  actor: PersonActor,
  { roles, reason }: { readonly roles: readonly Role[]; readonly reason: string | null },
  now: Date,
): void {
  if (roles.every((role) => role === 'learner')) return;
  if (!actor.permissions.has('role.grant')) throw new DomainError('access.forbidden');
  if (reason === null) throw new DomainError('identity.role-reason-missing');
  requireFreshProof(actor, now);
}

/** Whoever gets access back that they had with more than the learner's role gets these roles with it. */
export async function requireMayUnblock(
  transaction: EntityManager,
  actor: PersonActor,
  personId: string,
  now: Date,
): Promise<void> {
  const { roles } = await requireMember(transaction, actor, personId);
  if (roles.some((role) => role !== 'learner')) requireFreshProof(actor, now);
}

/** An invitation of the organisation, held until the transaction ends. */
export async function requireInvitation(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<InvitationEntity> {
  const invitation = await findLocked(transaction, InvitationEntity, { id, organisationId });
  if (invitation === null) throw new DomainError('access.not-found');
  return invitation;
}

/** A link or a code of the organisation, held until the transaction ends. */
export async function requireEntryLink(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<EntryLinkEntity> {
  const link = await findLocked(transaction, EntryLinkEntity, { id, organisationId });
  if (link === null) throw new DomainError('access.not-found');
  return link;
}

/** A registration at the organisation that waits or waited, held until the transaction ends. */
export async function requireAdmission(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<AdmissionEntity> {
  const admission = await findLocked(transaction, AdmissionEntity, { id, organisationId });
  if (admission === null || admission.state === 'begun') throw new DomainError('access.not-found');
  return admission;
}

/** Takes away an open proposal of the organisation to end what somebody has lost. */
export async function takeFactorEnding(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
  since: Date,
): Promise<FactorEndingRow> {
  const ending = await takeEnding(transaction, organisationId, id, since);
  if (ending === undefined) throw new DomainError('access.not-found');
  return ending;
}

/**
 * What opens the account of somebody is decided by others who have at least their roles in each of their organisations, or by who
 * administers the network.
 */
export async function requireEqualRoles(
  transaction: EntityManager,
  actor: PersonActor,
  personId: string,
): Promise<void> {
  if (personId === actor.personId) throw new DomainError('identity.ending-own');
  if (actor.inNetwork && actor.roles.includes('administrator')) return;
  const theirs = await findHeldRoles(transaction, personId);
  const own = await findHeldRoles(transaction, actor.personId);
  const open = own.filter(({ isBlocked }) => !isBlocked);
  if (!coversRoles(open, theirs)) throw new DomainError('identity.ending-beyond');
}

/** What is none of the person's own is not there. */
export function requireOwn(found: boolean): void {
  if (!found) throw new DomainError('access.not-found');
}

/** A link or a code that the organisation does not have is none. */
export function requireListedLink(row: EntryLinkRow | undefined): EntryLinkRow {
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** An address that no organisation has is none. */
export function requireLook(look: Look | undefined): Look {
  if (look === undefined) throw new DomainError('access.not-found');
  return look;
}
