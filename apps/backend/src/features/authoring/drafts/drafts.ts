import { Injectable } from '@nestjs/common';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { DomainError } from '../../../platform/http/domain-error';
import { requireDraft, requirePart } from '../authoring.access';
import {
  describeAddressed,
  describePart,
  type Draft,
  type DraftKind,
  type NewDraft,
} from './draft';
import { refuseUnstorable, refuseUnstorableParts } from './draft-guard';
import {
  findDraft,
  insertDraft,
  insertDrafts,
  isKeyTaken,
  markRemoved,
  unmarkRemoved,
  updateDraft,
  updateDrafts,
  type AuthoringActor,
  type Making,
} from './drafts.queries';

/** What is to be written over the version that the author has seen. */
interface Edit<Kind extends DraftKind> {
  readonly version: number;
  readonly content: Draft<Kind>['content'];
}

/** Keeps drafts of every kind: nothing that may not be stored gets in, and nobody writes over somebody else's change. */
@Injectable()
export class Drafts {
  constructor(private readonly clock: Clock) {}

  /** The same draft sent twice is one; another under its id is refused. */
  async create<Kind extends DraftKind>(
    transaction: EntityManager,
    actor: AuthoringActor,
    kind: Kind,
    made: NewDraft<Kind>,
  ): Promise<{ draft: Draft<Kind>; isNew: boolean }> {
    await refuseUnstorable(transaction, actor.organisationId, made.content);
    const isNew = await insertDraft(transaction, actor, kind, made, this.clock.now());
    const draft = await findDraft(transaction, actor.organisationId, kind, made.id, false);
    if (draft === undefined)
      throw new DomainError(
        (await isKeyTaken(transaction, actor.organisationId, kind, made))
          ? 'authoring.address-taken'
          : 'creation.differs',
      );
    if (!isNew && !isSame(draft, made)) throw new DomainError('creation.differs');
    return { draft, isNew };
  }

  /** Makes many drafts at once, in their order; all of their ids and keys must be free. */
  async createMany<Kind extends DraftKind>(
    transaction: EntityManager,
    actor: AuthoringActor,
    kind: Kind,
    made: readonly NewDraft<Kind>[],
    making: Making,
  ): Promise<void> {
    await refuseUnstorableParts(
      transaction,
      actor.organisationId,
      made.map(({ content }) => content),
    );
    const inserted = await insertDrafts(transaction, actor, kind, made, making, this.clock.now());
    if (inserted < made.length) throw new DomainError('authoring.address-taken');
  }

  /** Saves the version that the author has seen; with another one it is a conflict that carries the current one. */
  async save<Kind extends DraftKind>(
    transaction: EntityManager,
    actor: AuthoringActor,
    kind: Kind,
    seen: Draft<Kind>,
    edit: Edit<Kind>,
  ): Promise<Draft<Kind>> {
    await refuseUnstorable(transaction, actor.organisationId, edit.content);
    const saved = await updateDraft(transaction, actor, { ...seen, ...edit }, this.clock.now());
    const current = await requireDraft(transaction, actor, kind, seen.id);
    if (!saved) throw conflict(current);
    return current;
  }

  /** Saves many parts at once, each over the version it names, which the transaction holds. */
  async saveMany<Kind extends 'lesson' | 'item'>(
    transaction: EntityManager,
    actor: AuthoringActor,
    kind: Kind,
    drafts: readonly Draft<Kind>[],
  ): Promise<Draft<Kind>[]> {
    if (drafts.length === 0) return [];
    await refuseUnstorableParts(
      transaction,
      actor.organisationId,
      drafts.map(({ content }) => content),
    );
    return updateDrafts(transaction, actor, kind, drafts, this.clock.now());
  }

  /** Takes a draft out; the key stays taken, because what learners did hangs on it. */
  async remove<Kind extends DraftKind>(
    transaction: EntityManager,
    actor: AuthoringActor,
    kind: Kind,
    id: string,
    version: number,
  ): Promise<void> {
    const removed = await markRemoved(transaction, actor, { id, version }, this.clock.now());
    if (!removed) throw conflict(await requireDraft(transaction, actor, kind, id));
  }

  /** Puts a part back that was taken out, as it was; one that is there stays. */
  async restore<Kind extends 'lesson' | 'item'>(
    transaction: EntityManager,
    actor: AuthoringActor,
    kind: Kind,
    id: string,
    parentId: string,
  ): Promise<Draft<Kind>> {
    await unmarkRemoved(transaction, actor, { id, parentId }, this.clock.now());
    return requirePart(transaction, actor, kind, id, parentId);
  }
}

function isSame<Kind extends DraftKind>(draft: Draft<Kind>, made: NewDraft<Kind>): boolean {
  const parentId = made.parentId ?? null;
  return (
    draft.key === made.key && draft.parentId === parentId && alike(draft.content, made.content)
  );
}

function conflict<Kind extends DraftKind>(current: Draft<Kind>): DomainError {
  return new DomainError('edit.conflict', {
    current: current.parentId === null ? describeAddressed(current) : describePart(current),
  });
}
