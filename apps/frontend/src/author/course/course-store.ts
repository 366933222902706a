import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { filterByTracks } from '@svetionik/domain/items/bank-attributes';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';
import { DraftReading } from '../opening/draft-reading';
import { DraftUnits } from '../opening/draft-units';
import type { RemovalPlace } from '../removals/removals';
import { DraftUnit } from '../saving/draft-unit';
import { KeptDrafts } from '../saving/kept-drafts';
import { RevisionWatch } from '../saving/revision-watch';

/** A course as its authors see it. */
export type CourseDraft = EndpointReply<Endpoints['courses.readCourseDraft']>;

/** What is written of a course. */
export type Course = CourseDraft['content'];

/** A module of the course, with the editions to choose between. */
export type PinnedModule = CourseDraft['modules'][number];

/** A course while it is edited, with what it can be made of. */
@Injectable()
export class CourseStore {
  private readonly api = inject(ApiClient);
  private readonly kept = inject(KeptDrafts);

  readonly reading = new DraftReading(
    (course, stop) => this.api.call('courses.readCourseDraft', { params: { course } }, stop),
    (draft) => this.open(draft),
  );
  readonly draft = this.reading.draft;
  readonly unit = signal<DraftUnit<Course> | undefined>(undefined);
  readonly saving = new DraftUnits(computed(() => [this.unit()].flatMap((unit) => unit ?? [])));
  readonly content = computed(() => this.unit()?.content());
  readonly edition = signal<number | null>(null);
  /** The modules of the course as it was last saved, with their lessons. */
  readonly pinned = signal<readonly PinnedModule[]>([]);
  /** All modules there are: those with an edition can be added. */
  readonly modules = new PagedList((after, stop) =>
    this.api.call('authoring.listModules', { query: { after, limit: 100 } }, stop),
  );
  readonly banks = new PagedList((after, stop) =>
    this.api.call('banks.listBanks', { query: { after, limit: 100 } }, stop),
  );
  readonly organisers = resource({
    loader: ({ abortSignal }) => this.api.call('organisers.listOrganiserNames', {}, abortSignal),
  });
  readonly bank = resource({
    params: () => this.content()?.bank ?? undefined,
    loader: ({ params, abortSignal }) =>
      this.api.call('banks.readBank', { params: { bank: params } }, abortSignal),
  });
  /** The questions of the bank that a course of its tracks draws from. */
  readonly drawn = computed(() => {
    const items = this.bank.hasValue() ? this.bank.value().items.map(({ content }) => content) : [];
    return filterByTracks(items, this.content()?.tracks ?? []);
  });

  /** Asked again after every save, for it looks into modules and bank. */
  readonly readiness = resource({
    params: () => {
      const unit = this.unit();
      return unit && { course: this.reading.id() ?? '', version: unit.current().version };
    },
    loader: ({ params: { course }, abortSignal }) =>
      this.api.call('courses.checkCourseDraft', { params: { course } }, abortSignal),
  });

  private readonly watch = new RevisionWatch({
    look: () =>
      this.api.call('authoring.readRevision', { params: { draft: this.reading.id() ?? '' } }),
    saves: () => this.saving.saves(),
    read: () =>
      this.api.call('courses.readCourseDraft', { params: { course: this.reading.id() ?? '' } }),
    follow: (draft) => {
      this.pinned.set(draft.modules);
      this.unit()?.follow(draft);
    },
  });
  /** Where things are removed from. */
  readonly removedFrom = computed((): RemovalPlace | undefined => {
    const [draft, unit] = [this.draft(), this.unit()];
    return (
      draft &&
      unit && {
        draft: draft.id,
        units: () => [{ id: draft.id, unit }],
        restorePart: () => Promise.resolve(),
      }
    );
  });

  constructor() {
    void this.modules.restart().then(() => this.modules.all());
    void this.banks.restart().then(() => this.banks.all());
  }

  edit(change: Partial<Course>): void {
    const unit = this.unit();
    unit?.edit({ ...unit.content(), ...change });
  }

  editRules(change: Partial<Course['assessment']>): void {
    const content = this.content();
    if (content) this.edit({ assessment: { ...content.assessment, ...change } });
  }

  private open(draft: CourseDraft): void {
    const { id } = draft;
    this.edition.set(draft.edition);
    this.pinned.set(draft.modules);
    const send = async (content: Course, version: number) => {
      const saved = await this.api.call('courses.saveCourse', {
        params: { course: id },
        body: content,
        version,
        confirmed: [],
      });
      this.watch.outdate();
      this.pinned.set(saved.modules);
      return saved;
    };
    this.unit.set(new DraftUnit(draft, { id, kept: this.kept, send }));
    this.watch.start(draft.version);
  }
}
