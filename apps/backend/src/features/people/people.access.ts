import type { bulkDeed, peopleFilter } from '@svetionik/contracts/people';
import { findGrantableRoles } from '@svetionik/domain/access/permissions';
import {
  chooseReadingRole,
  isConfinedToInstitutions,
  maySee,
  type ReadingRole,
} from '@svetionik/domain/people/person-sight';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { requireFreshProof } from '../../platform/access/fresh-proof';
import { DomainError } from '../../platform/http/domain-error';
import type { CourseEditions } from '../catalogue';
import { findGroup, isOpenByHand } from '../groups';
import { findBulkAction, type BulkActionRow } from './bulk-actions.queries';
import { findOverseenInstitutions } from './coordination.queries';
import { findListed, hasWorkplace, type ListedRow } from './listed-people.queries';
import { findSavedFilters } from './saved-filters.queries';

type BulkDeed = z.output<typeof bulkDeed>;

/** Whose people somebody may see: those of some institutions, or everybody's where it is null. */
export type Scope = readonly string[] | null;

/** The one place where it is decided which people somebody may see; the list and the page ask it first. */
export async function findScope(transaction: EntityManager, actor: PersonActor): Promise<Scope> {
  if (!actor.permissions.has('people.read')) throw new DomainError('access.forbidden');
  if (!isConfinedToInstitutions(actor.roles)) return null;
  return findOverseenInstitutions(transaction, actor.organisationId, actor.personId);
}

/** A member whom the actor may see; others are not found. */
export async function requireSeen(
  transaction: EntityManager,
  actor: PersonActor,
  personId: string,
): Promise<ListedRow> {
  const { organisationId } = actor;
  const scope = await findScope(transaction, actor);
  const seen = scope === null || (await hasWorkplace(transaction, organisationId, personId, scope));
  const [row] = seen ? await findListed(transaction, organisationId, [personId]) : [];
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** A filter that whoever asks has saved; others’ are not found. */
export async function requireSavedFilter(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<void> {
  const saved = await findSavedFilters(transaction, actor);
  if (!saved.some((each) => each.id === id)) throw new DomainError('access.not-found');
}

/** What is done about many people, for whoever began it. */
export async function requireBulkAction(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  id: string,
): Promise<BulkActionRow> {
  const row = await findBulkAction(transaction, organisationId, id);
  if (row?.proposedBy !== personId) throw new DomainError('access.not-found');
  return row;
}

/** Refuses what others decide about: a role beyond one’s own, accounts, a group that fills by its rule, a course that takes nobody. */
export async function requireMayDo(
  transaction: EntityManager,
  { organisationId, roles, permissions }: PersonActor,
  deed: BulkDeed,
  editions: CourseEditions,
): Promise<void> {
  const needed = deed.kind === 'give-role' ? 'role.grant' : 'user.manage';
  const isOfAccount = ['give-role', 'block', 'unblock', 'invite'].includes(deed.kind);
  if (isOfAccount && !permissions.has(needed)) throw new DomainError('access.forbidden');
  if (deed.kind === 'give-role' && !findGrantableRoles(roles).includes(deed.role))
    throw new DomainError('identity.role-beyond');
  if (deed.kind === 'enrol') {
    const course = await editions.findJoinable(transaction, organisationId, deed.course);
    if (course === undefined) throw new DomainError('access.not-found');
    if (!course.open) throw new DomainError('learning.not-offered');
  }
  if (deed.kind !== 'add-to-group' && deed.kind !== 'remove-from-group') return;
  const group = await findGroup(transaction, organisationId, deed.group);
  if (group === undefined) throw new DomainError('access.not-found');
  if (!isOpenByHand(group)) throw new DomainError('group.not-by-hand');
}

/** Whoever gives many people a role beyond the learner's, or the access that they had, has freshly proven who they are. */
export function requireProofOfDeed(actor: PersonActor, deed: BulkDeed, now: Date): void {
  const givesRole = deed.kind === 'give-role' && deed.role !== 'learner';
  if (givesRole || deed.kind === 'unblock') requireFreshProof(actor, now);
}

/** As whom the actor looks at people. */
export function requireReadingRole({ roles }: PersonActor): ReadingRole {
  const role = chooseReadingRole(roles);
  if (role === undefined) throw new DomainError('access.forbidden');
  return role;
}

/** Refuses to tell by what is found what is not shown. */
export function requireMayAsk(
  { roles }: PersonActor,
  { role, profession, blocked, group, consent }: z.output<typeof peopleFilter>,
): void {
  const ofContact = [profession, blocked, group].some((asked) => asked !== undefined);
  if (
    (ofContact && !maySee(roles, 'contact')) ||
    (role !== undefined && !maySee(roles, 'roles')) ||
    (consent !== undefined && !maySee(roles, 'consent'))
  )
    throw new DomainError('access.forbidden');
}
