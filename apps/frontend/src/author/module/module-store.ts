import { computed, inject, Injectable, signal } from '@angular/core';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import { checkModule } from '@svetionik/domain/publishing/check-module';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { newId } from '../../core/new-id';
import { mergeOrder } from '@svetionik/domain/course/merge/merge-order';
import type { LessonConflict } from '@svetionik/domain/course/merge/merge-lesson';
import { moved } from '../fields/lists';
import { DraftReading } from '../opening/draft-reading';
import { DraftUnits } from '../opening/draft-units';
import { DraftUnit } from '../saving/draft-unit';
import { KeptDrafts } from '../saving/kept-drafts';
import { RevisionWatch } from '../saving/revision-watch';
import type { RemovalPlace } from '../removals/removals';
import { proposeKeys } from './lesson-keys';
import { lessonMerger, type Lesson, type LessonDraft, type ModuleDraft } from './lesson-merger';

/** What is written of the module itself. */
export type Outline = ModuleDraft['content'];

/** A lesson that is open for editing. */
export interface LessonUnit {
  readonly id: string;
  readonly key: string;
  readonly unit: DraftUnit<Lesson, LessonConflict>;
}

/** A module while it is edited: the outline and each lesson are saved by themselves. */
@Injectable()
export class ModuleStore {
  private readonly api = inject(ApiClient);
  private readonly kept = inject(KeptDrafts);

  readonly reading = new DraftReading(
    (module, stop) => this.api.call('authoring.readModule', { params: { module } }, stop),
    (draft) => this.open(draft),
  );
  readonly draft = this.reading.draft;
  readonly edition = signal<number | null>(null);
  readonly outline = signal<DraftUnit<Outline> | undefined>(undefined);
  private readonly opened = signal<readonly LessonUnit[]>([]);
  /** In the order of the outline. */
  readonly lessons = computed(() => {
    const order = this.outline()?.content().lessons ?? [];
    const place = ({ id }: LessonUnit) => (order.includes(id) ? order.indexOf(id) : order.length);
    return [...this.opened()].sort((one, other) => place(one) - place(other));
  });
  readonly document = computed(() => this.describe());
  readonly problems = computed(() => {
    const document = this.document();
    return document === undefined ? [] : checkModule(document);
  });
  readonly saving = new DraftUnits(
    computed(() =>
      [this.outline(), ...this.opened().map(({ unit }) => unit)].flatMap((unit) => unit ?? []),
    ),
  );

  private readonly watch = new RevisionWatch({
    look: () => this.api.call('authoring.readRevision', { params: { draft: this.moduleId() } }),
    saves: () => this.saving.saves(),
    read: () => this.api.call('authoring.readModule', { params: { module: this.moduleId() } }),
    follow: (draft) => this.follow(draft),
  });
  /** Where things are removed from. */
  readonly removedFrom = computed((): RemovalPlace | undefined => {
    const draft = this.draft();
    return (
      draft && {
        draft: draft.id,
        units: () => this.removable(),
        restorePart: (id) => this.restoreLesson(id),
      }
    );
  });

  editOutline(change: Partial<Outline>): void {
    const outline = this.outline();
    outline?.edit({ ...outline.content(), ...change });
  }

  moveLesson(from: number, to: number): void {
    const shown = this.lessons().map(({ id }) => id);
    this.orderLessons(shown, moved(shown, from, to));
  }

  /** Adds a lesson at the end and gives its key. */
  async addLesson(title: string): Promise<string> {
    const [plain, apart] = proposeKeys(title, 'lekcija');
    const create = (key: string) =>
      this.api.call('authoring.createLesson', {
        params: { module: this.moduleId(), lesson: newId() },
        body: { key, title, minutes: 5, blocks: [] },
      });
    const stored = await create(plain).catch((error: unknown) => {
      if (error instanceof RequestProblem && error.code === 'authoring.address-taken')
        return create(apart);
      throw error;
    });
    this.watch.outdate();
    const shown = this.lessons().map(({ id }) => id);
    this.opened.update((lessons) => [...lessons, this.openLesson(stored)]);
    this.orderLessons(shown, [...shown, stored.id]);
    return stored.key;
  }

  async removeLesson({ id, unit }: LessonUnit): Promise<void> {
    await unit.flush();
    await this.api.call('authoring.removeLesson', {
      params: { module: this.moduleId(), lesson: id },
      version: unit.current().version,
    });
    this.watch.outdate();
    this.opened.update((lessons) => lessons.filter((lesson) => lesson.id !== id));
  }

  /** The outline still names it, so it stands where it stood. */
  private async restoreLesson(lesson: string): Promise<void> {
    const params = { module: this.moduleId(), lesson };
    const stored = await this.api.call('removals.restoreLesson', { params });
    this.watch.outdate();
    this.opened.update((lessons) => [
      ...lessons.filter(({ id }) => id !== lesson),
      this.openLesson(stored),
    ]);
  }

  /** Lessons that were taken out keep their places in the order. */
  private orderLessons(before: readonly string[], after: readonly string[]): void {
    const named = this.outline()?.content().lessons ?? [];
    const mine = [...named, ...before.filter((id) => !named.includes(id))];
    this.editOutline({ lessons: mergeOrder({ base: before, mine, theirs: after }) });
  }

  private removable() {
    const outline = this.outline();
    const parts = this.lessons().map(({ id, unit }) => ({ id, name: unit.content().title, unit }));
    return outline ? [{ id: this.moduleId(), unit: outline }, ...parts] : parts;
  }

  /** Somebody saved: what is not edited here is shown as it is now. A lesson that is gone stays while it has something unsaved. */
  private follow(draft: ModuleDraft): void {
    this.edition.set(draft.edition);
    this.outline()?.follow(draft);
    this.opened.update((opened) => [
      ...opened.filter(
        ({ id, unit }) => unit.dirty() || draft.lessons.some((lesson) => lesson.id === id),
      ),
      ...draft.lessons
        .filter(({ id }) => !opened.some((lesson) => lesson.id === id))
        .map((lesson) => this.openLesson(lesson)),
    ]);
    for (const stored of draft.lessons)
      this.opened()
        .find(({ id }) => id === stored.id)
        ?.unit.follow(stored);
  }

  private open(draft: ModuleDraft): void {
    const { id } = draft;
    this.edition.set(draft.edition);
    this.outline.set(
      new DraftUnit(draft, {
        id,
        kept: this.kept,
        send: (content, version) =>
          this.api.call('authoring.saveOutline', {
            params: { module: id },
            body: { ...content, tracks: [...content.tracks] },
            version,
            confirmed: [],
          }),
      }),
    );
    this.opened.set(draft.lessons.map((lesson) => this.openLesson(lesson)));
    this.watch.start(draft.revision);
  }

  private openLesson(stored: LessonDraft): LessonUnit {
    const { id, key } = stored;
    const params = { module: this.moduleId(), lesson: id };
    const send = (content: Lesson, version: number) =>
      this.api.call('authoring.saveLesson', { params, body: content, version, confirmed: [] });
    const world = { id, kept: this.kept, send, merger: lessonMerger };
    return { id, key, unit: new DraftUnit(stored, world) };
  }

  private describe(): ModuleDocument | undefined {
    const [draft, outline] = [this.draft(), this.outline()?.content()];
    if (draft === undefined || outline === undefined) return undefined;
    const lessons = this.lessons().map(({ key, unit }) => ({ id: key, ...unit.content() }));
    const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    const { kind, title, summary } = outline;
    return {
      schema: 1,
      module: { id: draft.slug, kind, title, summary, minutes },
      language: 'sr-Latn',
      lessons,
    };
  }

  private moduleId(): string {
    return this.reading.id() ?? '';
  }
}
