import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listWrittenNames, sortWrittenName } from '@svetionik/contracts/institutions';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { findLikeliest } from '@svetionik/domain/institutions/likeness';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { describeName } from './institution-views';
import { findSharingBeginnings } from './institution-words.queries';
import { requireWrittenName } from './institutions.access';
import { findInstitutions, isInDirectory, type InstitutionRow } from './institutions.queries';
import { lockTree } from './tree.queries';
import {
  addKey,
  countWritten,
  findWritten,
  linkWritten,
  removeKey,
  unlinkWritten,
  type WrittenRow,
} from './written-names.queries';

type Sorting = EndpointInput<typeof sortWrittenName>['body'];

/** Nobody counts further. */
const mostCounted = 1000;

/** The names of institutions that members wrote themselves, and what becomes of them. */
@Injectable()
export class WrittenNamesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listWrittenNames>['query'],
  ): Promise<EndpointReply<typeof listWrittenNames>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId } = actor;
      const rows = await findWritten(transaction, organisationId, { after, limit: limit + 1 });
      const shown = rows.slice(0, limit);
      const institutions = await findCandidates(transaction, organisationId, shown);
      const items = shown.map(({ id, key, written, people }) => {
        const like = findLikeliest(written, institutions.get(key) ?? []);
        return { id, written, people, like: like === undefined ? null : describeName(like) };
      });
      await this.note(transaction, actor, 'institutions.listWrittenNames', shown);
      const waiting = await countWritten(transaction, organisationId, mostCounted);
      return { items, waiting, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  sort(actor: PersonActor, id: string, sorting: Sorting): Promise<{ people: number }> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId } = actor;
      await lockTree(transaction, organisationId);
      await requireWrittenName(transaction, actor, id);
      await removeKey(transaction, organisationId, id);
      const people = await unlinkWritten(transaction, organisationId, id, 'waiting');
      await this.decide(transaction, organisationId, id, sorting);
      await this.note(transaction, actor, `institutions.${sorting.decision}WrittenName`, [{ id }]);
      return { people };
    });
  }

  /** What was decided before is taken back by then. */
  private async decide(
    transaction: EntityManager,
    organisationId: string,
    id: string,
    sorting: Sorting,
  ): Promise<void> {
    if (sorting.decision === 'left') await unlinkWritten(transaction, organisationId, id, 'left');
    if (sorting.decision !== 'linked') return;
    const { institution } = sorting;
    if (!(await isInDirectory(transaction, organisationId, institution)))
      throw new DomainError('institution.unknown');
    await addKey(transaction, organisationId, institution, id);
    await linkWritten(transaction, organisationId, id, institution);
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    written: readonly { readonly id: string }[],
  ): Promise<void> {
    const subjectIds = written.map(({ id }) => id);
    return audit(transaction, actor, { action, subjectIds }, this.clock.now());
  }
}

/** For each key, institutions that share a beginning of a longer word with it. */
async function findCandidates(
  transaction: EntityManager,
  organisationId: string,
  rows: readonly WrittenRow[],
): Promise<ReadonlyMap<string, InstitutionRow[]>> {
  const beginningsOf = new Map(rows.map(({ key }) => [key, beginnings(key)]));
  const all = [...new Set([...beginningsOf.values()].flat())];
  const sharing = await findSharingBeginnings(transaction, organisationId, all);
  const ids = [...new Set(sharing.map(({ id }) => id))];
  const found = await findInstitutions(transaction, organisationId, ids);
  return new Map(
    [...beginningsOf].map(([key, own]) => {
      const shared = new Set(
        sharing.flatMap(({ beginning, id }) => (own.includes(beginning) ? [id] : [])),
      );
      return [key, found.filter(({ id, archivedAt }) => shared.has(id) && archivedAt === null)];
    }),
  );
}

/** As words are compared by likeness: what changes at their ends is left out. */
function beginnings(key: string): string[] {
  return key
    .split(' ')
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5));
}
