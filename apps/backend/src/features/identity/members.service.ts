import { Injectable } from '@nestjs/common';
import { member } from '@svetionik/contracts/identity/members';
import type { Role } from '@svetionik/contracts/permissions';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { splitWords } from '../../platform/database/name-search';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { readPersonName, readProfession } from './account.service';
import { requireMember } from './identity.access';
import {
  countActiveAdministrators,
  findMembers,
  lockOrganisation,
  type MemberRow,
  updateBlockedTime,
  updateRoles,
} from './members.queries';
import { SessionsService } from './sessions.service';

type Member = z.output<typeof member>;

@Injectable()
export class MembersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {}

  /** Members by surname, found by the words of a name in any order and script, or an address. Reading the list is noted. */
  async list(
    actor: PersonActor,
    query: { search?: string | undefined; after?: string | undefined; limit: number },
  ): Promise<{ items: Member[]; next: string | null }> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const rows = await findMembers(transaction, actor.organisationId, {
        words: splitWords(query.search ?? ''),
        typed: query.search?.toLowerCase() ?? '',
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

  assignRoles(actor: PersonActor, personId: string, roles: readonly Role[]): Promise<Member> {
    return this.change(actor, personId, 'identity.assignRoles', async (transaction) => {
      await updateRoles(transaction, actor.organisationId, personId, [...new Set(roles)]);
    });
  }

  /** Takes the access to this organisation; what the person has elsewhere goes on. */
  block(actor: PersonActor, personId: string, blocked: boolean): Promise<Member> {
    return this.change(
      actor,
      personId,
      blocked ? 'identity.block' : 'identity.unblock',
      async (transaction) => {
        const at = blocked ? this.clock.now() : null;
        await updateBlockedTime(transaction, actor.organisationId, personId, at);
      },
    );
  }

  private async change(
    actor: PersonActor,
    personId: string,
    action: string,
    work: (transaction: EntityManager) => Promise<void>,
  ): Promise<Member> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await lockOrganisation(transaction, actor.organisationId);
      await requireMember(transaction, actor, personId);
      await work(transaction);
      if ((await countActiveAdministrators(transaction, actor.organisationId)) === 0)
        throw new DomainError('identity.role-last-administrator');
      await this.sessions.endIn(transaction, actor.organisationId, personId);
      await audit(transaction, actor, { action, subjectIds: [personId] }, this.clock.now());
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
    roles: member.shape.roles.parse(row.roles),
    createdAt: row.createdAt.toISOString(),
    confirmed: row.confirmedAt !== null,
    blocked: row.blockedAt !== null,
  };
}
