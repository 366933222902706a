import { computed, inject, Injectable, signal } from '@angular/core';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import type { ModuleDocument } from '@svetionik/domain/content/document';
import { checkModule } from '@svetionik/domain/publishing/check-module';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '../../core/api/problem';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { moved } from '../fields/lists';
import { DraftReading } from '../opening/draft-reading';
import { DraftUnits } from '../opening/draft-units';
import { DraftUnit } from '../saving/draft-unit';
import { KeptDrafts } from '../saving/kept-drafts';
import { keysFor } from './lesson-keys';

/** A module as its authors see it. */
export type ModuleDraft = ReplyOf<Endpoints['authoring.readModule']>;

/** A lesson as the server has it. */
export type LessonDraft = ModuleDraft['lessons'][number];

/** What is written of the module itself. */
export type Outline = ModuleDraft['content'];

/** What is written of a lesson. */
export type Lesson = LessonDraft['content'];

/** A lesson that is open for editing. */
export interface LessonUnit {
  readonly id: string;
  readonly key: string;
  readonly unit: DraftUnit<Lesson>;
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

  editOutline(change: Partial<Outline>): void {
    const outline = this.outline();
    outline?.edit({ ...outline.content(), ...change });
  }

  moveLesson(from: number, to: number): void {
    this.editOutline({
      lessons: [
        ...moved(
          this.lessons().map(({ id }) => id),
          from,
          to,
        ),
      ],
    });
  }

  /** Adds a lesson at the end and gives its key. */
  async addLesson(title: string): Promise<string> {
    const [plain, apart] = keysFor(title, 'lekcija');
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
    this.opened.update((lessons) => [...lessons, this.openLesson(stored)]);
    this.editOutline({ lessons: this.lessons().map(({ id }) => id) });
    return stored.key;
  }

  async removeLesson({ id, unit }: LessonUnit): Promise<void> {
    await unit.flush();
    await this.api.call('authoring.removeLesson', {
      params: { module: this.moduleId(), lesson: id },
      version: unit.current().version,
    });
    this.opened.update((lessons) => lessons.filter((lesson) => lesson.id !== id));
    this.editOutline({ lessons: this.lessons().map((lesson) => lesson.id) });
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
  }

  private openLesson(stored: LessonDraft): LessonUnit {
    const { id, key } = stored;
    const params = { module: this.moduleId(), lesson: id };
    const send = (content: Lesson, version: number) =>
      this.api.call('authoring.saveLesson', { params, body: content, version, confirmed: [] });
    return { id, key, unit: new DraftUnit(stored, { id, kept: this.kept, send }) };
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
