import { Injectable } from '@nestjs/common';
import type { member } from '@svetionik/contracts/identity/members';
import { pickRoles, type Role } from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { splitWords } from '../../platform/database/name-search';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { readPersonName, readProfession } from './read-person';
import { requireMember } from './identity.access';
import {
  countPermitted,
  findMembers,
  lockOrganisation,
  type MemberRow,
  updateBlockedTime,
} from './members.queries';
import { refuseUngrantable, RolesService } from './roles/roles.service';
import { SessionsService } from './sessions.service';

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

  assignRoles(
    actor: PersonActor,
    personId: string,
    { roles, reason }: { readonly roles: readonly Role[]; readonly reason?: string | undefined },
  ): Promise<Member> {
    return this.change(
      actor,
      personId,
      { action: 'identity.assignRoles', reason },
      (transaction, before) => this.roles.change(transaction, actor, before, roles, reason),
    );
  }

  /** Takes the access to this organisation; what the person has elsewhere goes on. */
  block(actor: PersonActor, personId: string, blocked: boolean): Promise<Member> {
    return this.change(
      actor,
      personId,
      { action: blocked ? 'identity.block' : 'identity.unblock' },
      async (transaction, before) => {
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
    actor: PersonActor,
    personId: string,
    { action, reason }: { readonly action: string; readonly reason?: string | undefined },
    work: (transaction: EntityManager, before: MemberRow) => Promise<void>,
  ): Promise<Member> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await lockOrganisation(transaction, actor.organisationId);
      await work(transaction, await requireMember(transaction, actor, personId));
      if ((await countPermitted(transaction, actor.organisationId, 'organisation.manage')) === 0)
        throw new DomainError('identity.role-last-administrator');
      await this.sessions.endIn(transaction, actor.organisationId, personId);
      const entry = { action, subjectIds: [personId], ...(reason !== undefined && { reason }) };
      await audit(transaction, actor, entry, this.clock.now());
      return describe(await requireMember(transaction, actor, personId));
    });
  }
}

function describe(row: MemberRow): Member {
  return {
    id: row.id,
    email: row.email,
    name: readPersonName(row),
    profession: readProfession(row),
    roles: pickRoles(row.roles),
    createdAt: row.createdAt.toISOString(),
    confirmed: row.confirmedAt !== null,
    blocked: row.blockedAt !== null,
  };
}
