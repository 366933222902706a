import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  changeGroupMembers,
  listGroupMembers,
  listMovements,
} from '@svetionik/contracts/groups';
import { listLetters } from '@svetionik/domain/groups/met-conditions';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { askRule } from './conditions/ask-rule';
import { findMet } from './conditions/evaluation.queries';
import { walkFitting } from './conditions/walk-fitting';
import { GroupMover } from './group-mover';
import { requireGroup } from './groups.access';
import { findMemberships, findMovements } from './members.queries';
import { findMembersById, findMembersByName } from './people.queries';
import { describePeople, describePerson } from './reasons';

type Page = EndpointInput<typeof listGroupMembers>['query'];

/** Who is in a group, who came and who went. */
@Injectable()
export class GroupMembersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mover: GroupMover,
  ) {}

  list(
    actor: PersonActor,
    id: string,
    { after, limit }: Page,
  ): Promise<EndpointReply<typeof listGroupMembers>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { rule } = await requireGroup(transaction, actor, id);
      const now = this.clock.now();
      const inGroup = { kind: 'group', is: true, groups: [id] } as const;
      const within = { match: 'all', conditions: [inGroup] } as const;
      const question = await askRule(transaction, organisationId, within, now);
      const { items: people, next } = await walkFitting(transaction, organisationId, question, {
        after,
        limit,
        read: (part) => findMembersByName(transaction, organisationId, part),
      });
      const ids = people.map((person) => person.id);
      const asked = rule && (await askRule(transaction, organisationId, rule, now));
      const met = asked && (await findMet(transaction, organisationId, asked, ids));
      const held = new Map(met?.map((row) => [row.personId, row.met]));
      const memberships = await findMemberships(transaction, organisationId, id, ids);
      const since = new Map(memberships.map((row) => [row.personId, row.since]));
      const rows = people.map((person) => ({ ...person, met: held.get(person.id) ?? 0 }));
      const described = await describePeople(transaction, organisationId, { rule, now }, rows);
      const items = described.map((person) => ({
        ...person,
        since: (since.get(person.id) ?? now).toISOString(),
      }));
      const entry: AuditEntry = { action: 'groups.listGroupMembers', subjectIds: [id, ...ids] };
      await audit(transaction, actor, entry, now);
      return { items, next };
    });
  }

  change(
    actor: PersonActor,
    id: string,
    { people, in: isIn }: EndpointInput<typeof changeGroupMembers>['body'],
  ): Promise<EndpointReply<typeof changeGroupMembers>> {
    const { organisationId, personId: by } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const group = await requireGroup(transaction, actor, id, true);
      if (group.kind !== 'by-hand' || group.archivedAt !== null)
        throw new DomainError('group.not-by-hand');
      const move = { groupId: id, people, in: isIn, cause: 'hand', by } as const;
      const changed = await this.mover.move(transaction, organisationId, move);
      const action = isIn ? 'groups.addGroupMembers' : 'groups.removeGroupMembers';
      const entry: AuditEntry = { action, subjectIds: [id, ...people] };
      await audit(transaction, actor, entry, this.clock.now());
      return { changed };
    });
  }

  listMovements(
    actor: PersonActor,
    id: string,
    { after, limit }: Page,
  ): Promise<EndpointReply<typeof listMovements>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireGroup(transaction, actor, id);
      const rows = await findMovements(transaction, organisationId, id, {
        after,
        limit: limit + 1,
      });
      const shown = rows.slice(0, limit);
      const ids = [...new Set(shown.map(({ personId }) => personId))];
      const people = await findMembersById(transaction, organisationId, ids);
      const known = new Map(people.map((person) => [person.id, describePerson(person)]));
      const items = shown.flatMap(({ id: movement, personId, direction, cause, met, movedAt }) => {
        const person = known.get(personId);
        if (person === undefined) return [];
        const at = movedAt.toISOString();
        return [{ id: movement, person, direction, cause, letters: listLetters(met), at }];
      });
      const entry: AuditEntry = { action: 'groups.listMovements', subjectIds: [id, ...ids] };
      await audit(transaction, actor, entry, this.clock.now());
      return { items, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
    });
  }
}
