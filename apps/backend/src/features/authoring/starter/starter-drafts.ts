import { Injectable } from '@nestjs/common';
import { sortKeyLatin } from '@svetionik/domain/language/sort-key';
import type { StarterBank, StarterModule } from '@svetionik/formats';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { execute, queryRows } from '../../../platform/database/query';
import type { DraftContents, DraftKind, NewDraft } from '../drafts/draft';
import type { AuthoringActor } from '../drafts/drafts.queries';
import { rowId } from './row-ids';

/** Fills drafts from content files, so that trainers can go on with them. What a trainer has touched is never written over. */
@Injectable()
export class StarterDrafts {
  constructor(private readonly clock: Clock) {}

  /** Ids of the modules, banks and courses that a trainer has edited: they are the trainer's from then on. */
  async findTaken(transaction: EntityManager, organisationId: string): Promise<Set<string>> {
    const rows = await queryRows(
      transaction,
      'SELECT DISTINCT coalesce(parent_id, id) AS id FROM authoring.draft WHERE organisation_id = $1 AND changed_by IS NOT NULL',
      [organisationId],
    );
    return new Set(rows.map(({ id }) => id));
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
    await this.removeOthers(
      transaction,
      id,
      lessons.map((lesson) => lesson.id),
    );
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
    await this.removeOthers(
      transaction,
      id,
      parts.map((item) => item.id),
    );
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
    await execute(
      transaction,
      `INSERT INTO authoring.draft AS d (id, organisation_id, kind, parent_id, key, content, sort_key, created_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
       ON CONFLICT (id) DO UPDATE SET content = excluded.content, sort_key = excluded.sort_key, version = d.version + 1,
         changed_at = excluded.changed_at, removed_at = NULL
       WHERE d.content <> excluded.content OR d.removed_at IS NOT NULL`,
      [
        draft.id,
        actor.organisationId,
        kind,
        draft.parentId ?? null,
        draft.key,
        content,
        sortKey,
        this.clock.now(),
      ],
    );
  }

  private async removeOthers(
    transaction: EntityManager,
    parentId: string,
    kept: readonly string[],
  ): Promise<void> {
    await execute(
      transaction,
      `UPDATE authoring.draft SET removed_at = $3, version = version + 1, changed_at = $3
       WHERE parent_id = $1 AND NOT (id = ANY ($2)) AND removed_at IS NULL`,
      [parentId, kept, this.clock.now()],
    );
  }
}
