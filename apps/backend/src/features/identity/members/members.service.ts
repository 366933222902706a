import { Injectable } from '@nestjs/common';
import type { member } from '@svetionik/contracts/identity/members';
import { findGrantableRoles, pickRoles, type Role } from '@svetionik/domain/access/permissions';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { ActingPerson, PersonActor } from '../../../platform/access/actor';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { splitWords } from '../../../platform/database/name-search';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { endUngrantable } from '../invitations/ungrantable-invitations';
import { lockSignIns } from '../persons/persons.queries';
import { readPersonName, readProfession } from '../persons/read-person';
import { requireMayUnblock, requireMember } from '../identity.access';
import {
  countPermitted,
  findMembers,
  lockOrganisation,
  type MemberRow,
  updateBlockedTime,
} from './members.queries';
import { refuseUngrantable, RolesService } from '../roles/roles.service';
import { SessionsService } from '../sessions/sessions.service';

type Member = z.output<typeof member>;

@Injectable()
export class MembersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionsService,
    private readonly roles: RolesService,
    private readonly clock: Clock,
  ) {}

  /** Members by surname, found by the words of a name in any order and script, or an address. Reading the list is noted. */
  async list(
    actor: PersonActor,
    query: {
      search?: string | undefined;
      role?: Role | undefined;
      after?: string | undefined;
      limit: number;
    },
  ): Promise<{ items: Member[]; next: string | null }> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const rows = await findMembers(transaction, actor.organisationId, {
        words: splitWords(query.search ?? ''),
        typed: query.search?.toLowerCase() ?? '',
        role: query.role,
        after: query.after,
        limit: query.limit + 1,
      });
      const items = rows.slice(0, query.limit).map(describe);
      await audit(
        transaction,
        actor,
        { action: 'identity.listMembers', subjectIds: items.map(({ id }) => id) },
        this.clock.now(),
      );
      return { items, next: rows.length > query.limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** Whoever has seen other roles than there are now is told of these. */
  assignRoles(
    actor: PersonActor,
    personId: string,
    {
      version,
      roles,
      reason,
    }: {
      readonly version: number;
      readonly roles: readonly Role[];
      readonly reason?: string | undefined;
    },
  ): Promise<Member> {
    return this.transactions.unitOfWork(actor, (transaction) =>
      this.change(
        transaction,
        actor,
        personId,
        { action: 'identity.assignRoles', reason },
        (before) => {
          if (before.rolesVersion !== version)
            throw new DomainError('edit.conflict', { current: describe(before) });
          return this.roles.change(transaction, actor, before, roles, reason);
        },
      ),
    );
  }

  /** Gives one role beside those that somebody has. */
  giveRole(
    transaction: EntityManager,
    actor: ActingPerson,
    personId: string,
    { role, reason }: { readonly role: Role; readonly reason: string },
  ): Promise<Member> {
    const about = { action: 'identity.assignRoles', reason } as const;
    return this.change(transaction, actor, personId, about, (before) =>
      this.roles.change(transaction, actor, before, [...pickRoles(before.roles), role], reason),
    );
  }

  block(actor: PersonActor, personId: string, blocked: boolean): Promise<Member> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (!blocked) await requireMayUnblock(transaction, actor, personId, this.clock.now());
      return this.setBlocked(transaction, actor, personId, blocked);
    });
  }

  /** Takes the access to this organisation, or gives it back; what the person has elsewhere goes on. */
  setBlocked(
    transaction: EntityManager,
    actor: ActingPerson,
    personId: string,
    blocked: boolean,
  ): Promise<Member> {
    return this.change(
      transaction,
      actor,
      personId,
      { action: blocked ? 'identity.block' : 'identity.unblock' },
      async (before) => {
        refuseUngrantable(
          actor,
          pickRoles(before.roles).filter((role) => role !== 'learner'),
        );
        const at = blocked ? this.clock.now() : null;
        await updateBlockedTime(transaction, actor.organisationId, personId, at);
      },
    );
  }

  private async change(
    transaction: EntityManager,
    actor: ActingPerson,
    personId: string,
    { action, reason }: { readonly action: AuditedAction; readonly reason?: string | undefined },
    work: (before: MemberRow) => Promise<void>,
  ): Promise<Member> {
    await lockOrganisation(transaction, actor.organisationId);
    await lockSignIns(transaction, personId);
    await work(await requireMember(transaction, actor, personId));
    if ((await countPermitted(transaction, actor.organisationId, 'organisation.manage')) === 0)
      throw new DomainError('identity.role-last-administrator');
    await this.sessions.endIn(transaction, actor.organisationId, personId);
    const after = await requireMember(transaction, actor, personId);
    const grantable = after.blockedAt === null ? findGrantableRoles(pickRoles(after.roles)) : [];
    const { organisationId } = actor;
    await endUngrantable(
      transaction,
      actor,
      { organisationId, personId, grantable },
      this.clock.now(),
    );
    const entry: AuditEntry = {
      action,
      subjectIds: [personId],
      ...(reason !== undefined && { reason }),
    };
    await audit(transaction, actor, entry, this.clock.now());
    return describe(after);
  }
}

function describe(row: MemberRow): Member {
  return {
    id: row.id,
    email: row.email,
    name: readPersonName(row),
    profession: readProfession(row),
    roles: pickRoles(row.roles),
    rolesVersion: row.rolesVersion,
    createdAt: row.createdAt.toISOString(),
    confirmed: row.confirmedAt !== null,
    blocked: row.blockedAt !== null,
  };
}
