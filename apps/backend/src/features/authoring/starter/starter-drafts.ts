import { Injectable } from '@nestjs/common';
import { sortKeyLatin } from '@svetionik/domain/language/sort-key';
import type { StarterBank, StarterModule } from '@svetionik/formats';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import type { DraftContents, DraftKind, NewDraft } from '../drafts/draft';
import type { AuthoringActor } from '../drafts/drafts.queries';
import { rowId } from './row-ids';
import { findEditedDrafts, markOthersRemoved, writeStarterDraft } from './starter-drafts.queries';

/** Fills drafts from content files, so that trainers can go on with them. What a trainer has touched is never written over. */
@Injectable()
export class StarterDrafts {
  constructor(private readonly clock: Clock) {}

  /** Ids of the modules, banks and courses that a trainer has edited: they are the trainer's from then on. */
  findTaken(transaction: EntityManager, organisationId: string): Promise<ReadonlySet<string>> {
    return findEditedDrafts(transaction, organisationId);
  }

  async writeModule(
    transaction: EntityManager,
    actor: AuthoringActor,
    { tracks, document }: StarterModule,
  ): Promise<void> {
    const { id: key, kind, title, summary } = document.module;
    const id = rowId(actor.organisationId, 'module', key);
    const lessons = document.lessons.map(({ id: lesson, ...content }) => ({
      id: rowId(actor.organisationId, 'lesson', `${key}/${lesson}`),
      key: lesson,
      content,
    }));
    await this.write(transaction, actor, 'module', {
      id,
      key,
      content: {
        kind,
        title,
        summary,
        tracks: [...tracks],
        lessons: lessons.map((lesson) => lesson.id),
      },
    });
    for (const lesson of lessons)
      await this.write(transaction, actor, 'lesson', { ...lesson, parentId: id });
    const kept = lessons.map((lesson) => lesson.id);
    await markOthersRemoved(transaction, id, kept, this.clock.now());
  }

  async writeBank(
    transaction: EntityManager,
    actor: AuthoringActor,
    { id: key, title, items }: StarterBank,
  ): Promise<void> {
    const id = rowId(actor.organisationId, 'bank', key);
    const parts = items.map((content) => ({
      id: rowId(actor.organisationId, 'item', `${key}/${content.id}`),
      key: content.id,
      content,
    }));
    await this.write(transaction, actor, 'bank', { id, key, content: { title } });
    for (const item of parts)
      await this.write(transaction, actor, 'item', { ...item, parentId: id });
    const kept = parts.map((item) => item.id);
    await markOthersRemoved(transaction, id, kept, this.clock.now());
  }

  async writeCourse(
    transaction: EntityManager,
    actor: AuthoringActor,
    course: { id: string; key: string; content: DraftContents['course'] },
  ): Promise<void> {
    await this.write(transaction, actor, 'course', course);
  }

  private async write<Kind extends DraftKind>(
    transaction: EntityManager,
    actor: AuthoringActor,
    kind: Kind,
    draft: NewDraft<Kind>,
  ): Promise<void> {
    const { content } = draft;
    const sortKey =
      'title' in content && typeof content.title === 'string'
        ? sortKeyLatin(content.title)
        : draft.key;
    await writeStarterDraft(transaction, actor.organisationId, {
      id: draft.id,
      kind,
      parentId: draft.parentId ?? null,
      key: draft.key,
      content,
      sortKey,
      writtenAt: this.clock.now(),
    });
  }
}
