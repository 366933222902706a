import { Injectable } from '@nestjs/common';
import { findGrantableRoles, pickRoles, type Role } from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import type { ActingPerson, PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { readPersonName } from '../persons/read-person';
import { requireMember } from '../identity.access';
import { mailRolesJob } from '../identity.jobs';
import { type MemberRow, updateRoles } from '../members/members.queries';
import { countHolders, findRoleChanges, insertRoleChange } from './role-changes.queries';

const shownChanges = 50;

/** Who has which role, and what became of that. */
@Injectable()
export class RolesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** How many have each role, in the order of the table. */
  count(actor: PersonActor) {
    return this.transactions.reading(actor, async (transaction) => {
      const counted = await countHolders(transaction, actor.organisationId);
      const named = pickRoles(counted.map(({ role }) => role));
      return {
        roles: named.map((role) => ({
          role,
          members: counted.find((each) => each.role === role)?.count ?? 0,
        })),
      };
    });
  }

  /** The changes of a member's roles, the latest first. */
  listChanges(actor: PersonActor, personId: string) {
    return this.transactions.reading(actor, async (transaction) => {
      await requireMember(transaction, actor, personId);
      return this.describeChanges(transaction, actor, personId);
    });
  }

  /** What the person themselves may do here, and how it came about. */
  readOwn(actor: PersonActor) {
    return this.transactions.reading(actor, async (transaction) => ({
      roles: [...actor.roles],
      ...(await this.describeChanges(transaction, actor, actor.personId)),
    }));
  }

  /** Stores the roles with the reason, and tells the person what they have been given. */
  async change(
    transaction: EntityManager,
    actor: ActingPerson,
    member: MemberRow,
    wanted: readonly Role[],
    reason: string | undefined,
  ): Promise<void> {
    const roles = pickRoles(wanted);
    const held = pickRoles(member.roles);
    const given = roles.filter((role) => !held.includes(role));
    const taken = held.filter((role) => !roles.includes(role));
    if (given.length + taken.length === 0) return;
    refuseUngrantable(actor, [...given, ...taken]);
    if (reason === undefined && given.some((role) => role !== 'learner'))
      throw new DomainError('identity.role-reason-missing');
    const { organisationId, personId: changedBy } = actor;
    await updateRoles(transaction, organisationId, member.id, roles);
    const change = { id: newId(), organisationId, personId: member.id, given, taken, reason };
    await insertRoleChange(transaction, { ...change, changedBy, changedAt: this.clock.now() });
    await this.jobs.enqueue(transaction, mailRolesJob, [
      { organisationId, ids: { changeId: change.id } },
    ]);
    await this.events.record(transaction, actor, {
      type: 'identity.roles-changed',
      version: 1,
      ids: { personId: member.id },
    });
  }

  private async describeChanges(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    personId: string,
  ) {
    const rows = await findRoleChanges(transaction, organisationId, personId, shownChanges);
    return {
      changes: rows.map(({ id, given, taken, reason, changedAt, nameLatin, nameCyrillic }) => ({
        id,
        given: pickRoles(given),
        taken: pickRoles(taken),
        reason,
        by: readPersonName({ nameLatin, nameCyrillic }),
        at: changedAt.toISOString(),
      })),
    };
  }
}

/** Refuses who may not decide about these roles. */
export function refuseUngrantable(
  actor: Pick<ActingPerson, 'roles'>,
  roles: readonly Role[],
): void {
  const grantable = findGrantableRoles(actor.roles);
  if (roles.some((role) => !grantable.includes(role)))
    throw new DomainError('identity.role-beyond');
}
