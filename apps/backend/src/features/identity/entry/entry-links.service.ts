import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  listEntryLinks,
  listLinkEntries,
  makeEntryLink,
  prolongEntryLink,
} from '@svetionik/contracts/identity/entry-links';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import { makeEntryCode, makeEntryKey } from '@svetionik/domain/people/entry-code';
import { longestOpening, type EntryLinkKind } from '@svetionik/domain/people/entry-link';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { readPersonName } from '../persons/read-person';
import { requireEntryLink, requireListedLink } from '../identity.access';
import { secretRandom } from '../secret-random';
import { AttachedTerms, comparePlaces } from '../invitations/attached-terms';
import { describeEntryLink, type EntryLink } from './entry-link-view';
import { EntryLinkEntity } from './entry-link.entity';
import { findEntryLink, findEntryLinks, findLinkEntries } from './entry-links.queries';

type Made = EndpointInput<typeof makeEntryLink>['body'];

/** A key that another has is drawn again; codes are few. */
const draws = 8;

/** Makes links and codes by which people enter, moves their ends, and shows who has come in. */
@Injectable()
export class EntryLinksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly attached: AttachedTerms,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listEntryLinks>['query'],
  ): Promise<EndpointReply<typeof listEntryLinks>> {
    return this.transactions.reading(actor, async (transaction) => {
      const page = { after, limit: limit + 1 };
      const rows = await findEntryLinks(transaction, actor.organisationId, page);
      const now = this.clock.now();
      const items = rows.slice(0, limit).map((row) => describeEntryLink(row, now));
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  read(actor: PersonActor, id: string): Promise<EntryLink> {
    return this.transactions.reading(actor, (transaction) => this.describe(transaction, actor, id));
  }

  make(actor: PersonActor, id: string, made: Made): Promise<EntryLink | Answer<EntryLink>> {
    const { organisationId } = actor;
    refuseTooLong(made.kind, made.minutes);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const bodyHash = hashOf(made);
      const known = await transaction.findOneBy(EntryLinkEntity, { id, organisationId });
      if (known !== null) {
        if (known.bodyHash !== bodyHash) throw new DomainError('creation.differs');
        return this.describe(transaction, actor, id);
      }
      await this.attached.require(transaction, organisationId, made);
      await this.insert(transaction, actor, { id, bodyHash, made });
      await this.note(transaction, actor, 'identity.makeEntryLink', [id]);
      return created(await this.describe(transaction, actor, id));
    });
  }

  prolong(
    actor: PersonActor,
    id: string,
    version: number,
    { most, minutes }: EndpointInput<typeof prolongEntryLink>['body'],
  ): Promise<EntryLink> {
    return this.change(actor, id, 'identity.prolongEntryLink', async (transaction, link) => {
      refuseTooLong(link.kind, minutes);
      if (link.version !== version)
        throw new DomainError('edit.conflict', {
          current: await this.describe(transaction, actor, id),
        });
      if (most < link.entered)
        throw new DomainError('identity.entry-places', { details: { entered: link.entered } });
      const endsAt = this.endIn(minutes);
      await transaction.update(
        EntryLinkEntity,
        { id },
        { most, endsAt, closedAt: null, version: version + 1 },
      );
    });
  }

  close(actor: PersonActor, id: string, closed: boolean): Promise<EntryLink> {
    const action = closed ? 'identity.closeEntryLink' : 'identity.reopenEntryLink';
    return this.change(actor, id, action, async (transaction, { closedAt, version }) => {
      if (closed === (closedAt !== null)) return;
      const changed = { closedAt: closed ? this.clock.now() : null, version: version + 1 };
      await transaction.update(EntryLinkEntity, { id }, changed);
    });
  }

  /** Reading who came in is noted. */
  listEntries(
    actor: PersonActor,
    id: string,
    { after, limit }: EndpointInput<typeof listLinkEntries>['query'],
  ): Promise<EndpointReply<typeof listLinkEntries>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await this.describe(transaction, actor, id);
      const rows = await findLinkEntries(transaction, id, { after, limit: limit + 1 });
      const items = rows.slice(0, limit).map((row) => ({
        person: row.id,
        name: readPersonName(row),
        email: row.email,
        enteredAt: row.enteredAt.toISOString(),
      }));
      const people = items.map(({ person }) => person);
      await this.note(transaction, actor, 'identity.listLinkEntries', [id, ...people]);
      return { items, next: rows.length > limit ? (items.at(-1)?.person ?? null) : null };
    });
  }

  private change(
    actor: PersonActor,
    id: string,
    action: AuditedAction,
    work: (transaction: EntityManager, link: EntryLinkEntity) => Promise<void>,
  ): Promise<EntryLink> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await work(transaction, await requireEntryLink(transaction, actor, id));
      await this.note(transaction, actor, action, [id]);
      return this.describe(transaction, actor, id);
    });
  }

  private async insert(
    transaction: EntityManager,
    { organisationId, personId }: PersonActor,
    { id, bodyHash, made }: { id: string; bodyHash: string; made: Made },
  ): Promise<void> {
    const { minutes, ...columns } = made;
    const row = {
      ...columns,
      id,
      organisationId,
      bodyHash,
      endsAt: this.endIn(minutes),
      madeBy: personId,
      madeAt: this.clock.now(),
    };
    for (let draw = 0; draw < draws; draw += 1) {
      const key = made.kind === 'code' ? makeEntryCode(secretRandom) : makeEntryKey(secretRandom);
      const result = await transaction
        .createQueryBuilder()
        .insert()
        .into(EntryLinkEntity)
        .values({ ...row, key })
        .orIgnore()
        .returning('id')
        .execute();
      if (Array.isArray(result.raw) && result.raw.length > 0) return;
    }
    throw new DomainError('creation.differs');
  }

  private endIn(minutes: number): Date {
    return new Date(this.clock.now().getTime() + minutes * 60_000);
  }

  private async describe(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    id: string,
  ): Promise<EntryLink> {
    const row = requireListedLink(await findEntryLink(transaction, organisationId, id));
    return describeEntryLink(row, this.clock.now());
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    subjectIds: readonly string[],
  ): Promise<void> {
    return audit(transaction, actor, { action, subjectIds: [...subjectIds] }, this.clock.now());
  }
}

function hashOf({ courseId, runId, groupId, ...made }: Made): string {
  const terms = { ...made, ...comparePlaces({ courseId, runId, groupId }) };
  return createHash('sha256').update(canonicalJson(terms)).digest('hex');
}

function refuseTooLong(kind: EntryLinkKind, minutes: number): void {
  const longest = longestOpening[kind];
  if (minutes > longest)
    throw new DomainError('identity.entry-too-long', { details: { minutes: longest } });
}
