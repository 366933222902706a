import {
  computed,
  effect,
  inject,
  Injectable,
  linkedSignal,
  resource,
  signal,
  untracked,
} from '@angular/core';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import { blockKey } from '@svetionik/domain/learning/block-key';
import { mayOpenAssessment } from '@svetionik/domain/learning/attendance';
import { computeProgress } from '@svetionik/domain/learning/progress';
import type { BlockEvent, BlockRecord } from '@svetionik/ui/blocks/block-event';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { Documents } from './documents';
import { earlierWork, practiceRecord } from './earlier-work';
import { indexOfLesson, type LessonAddress, listLessons } from './player-content';
import { ProgressSaver } from './saving/progress-saver';

/** The course that is open in the player: its outline, the lesson, what is done and what was done in it. */
@Injectable()
export class PlayerStore {
  private readonly api = inject(ApiClient);
  private readonly documents = inject(Documents);
  private readonly language = inject(CurrentLanguage);
  private readonly saver = inject(ProgressSaver);
  private opened = false;
  /** Where films stand since the player was opened, by the key of the block. */
  private readonly seconds = new Map<string, number>();

  readonly enrolment = signal<string | undefined>(undefined);
  private readonly records = linkedSignal<ReadonlyMap<string, BlockRecord>>(() =>
    this.unsavedRecords(this.enrolment() ?? ''),
  );
  readonly address = signal<LessonAddress | undefined>(undefined);

  readonly resource = resource({
    params: () => this.enrolment(),
    loader: ({ params, abortSignal }) =>
      this.api.call('learning.readEnrolment', { params: { enrolment: params } }, abortSignal),
  });
  readonly detail = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  readonly lessons = computed(() => listLessons(this.detail() ?? { modules: [] }));
  readonly index = computed(() => {
    const address = this.address();
    return address ? indexOfLesson(this.lessons(), address) : -1;
  });
  readonly lesson = computed(() => this.lessons()[this.index()]);
  readonly previous = computed(() => this.lessons()[this.index() - 1]);
  readonly next = computed(() => (this.index() < 0 ? undefined : this.lessons()[this.index() + 1]));

  private readonly earlier = computed(() =>
    earlierWork(this.detail() ?? { practice: [], ways: [] }),
  );
  readonly done = linkedSignal<ReadonlySet<string>>(
    () => new Set([...(this.detail()?.done ?? []), ...this.saver.unsaved(this.detail()?.id ?? '')]),
  );
  readonly progress = computed(() => {
    const outlines = this.detail()?.modules.map((module) => ({
      ...module,
      title: '',
      lessons: module.lessons.map((lesson) => ({ ...lesson, title: '' })),
    }));
    return computeProgress(outlines ?? [], this.done());
  });

  /** As much is done as the assessment asks for. */
  readonly assessmentOpen = computed(() =>
    mayOpenAssessment(this.progress(), this.detail()?.assessment.attendance),
  );

  private readonly wantedHash = computed(
    () => this.lesson()?.module.documents[chooseScript(this.language.language())],
  );
  readonly document = resource({
    params: () => this.wantedHash(),
    loader: ({ params, abortSignal }) => this.documents.read(params, abortSignal),
  });
  /** The module as it is shown: while the other script is on its way, still in the one before. */
  readonly shown = linkedSignal<ModuleDocument | undefined, ModuleDocument | undefined>({
    source: () => (this.document.hasValue() ? this.document.value() : undefined),
    computation: (arrived, before) => arrived ?? before?.value,
  });
  /** Of the document that is shown. */
  readonly shownHash = computed(() => {
    const { documents } = this.lesson()?.module ?? {};
    return documents?.[this.shown()?.language ?? 'sr-Latn'];
  });
  readonly blocks = computed(() => {
    const [document, lesson] = [this.shown(), this.lesson()];
    if (document?.module.id !== lesson?.module.id) return undefined;
    return document?.lessons.find(({ id }) => id === lesson?.id)?.blocks;
  });
  /** The blocks of the lesson with what was done in each; the same objects until something changes. */
  readonly entries = computed(() =>
    this.blocks()?.map((block) => ({
      block,
      record: this.recordOf(block.id),
      before: this.before(block.id),
    })),
  );

  /** An entry test can still be taken, or goes on. */
  readonly entryTestOffered = computed(
    () =>
      ['offered', 'open'].includes(this.detail()?.entryTest.state ?? 'none') &&
      this.done().size === 0,
  );
  /** No lesson opens before it. */
  readonly entryTestWaits = computed(
    () => this.entryTestOffered() && this.detail()?.entryTest.required === true,
  );

  constructor() {
    effect(() => {
      if (this.saver.refused() > 0) untracked(() => reread(this.resource));
    });
  }

  /** The lesson that a person stopped at, or the first with something left, or the first. */
  openingPlace(): LessonAddress | undefined {
    const [first] = this.lessons();
    return (
      this.detail()?.place ??
      this.progress().next ??
      (first && { module: first.module.id, lesson: first.id })
    );
  }

  /** The block at which the lesson goes on, where it is not its first; given once, when the player opens. */
  takeResumePoint(): string | undefined {
    const place = this.opened ? undefined : this.detail()?.place;
    this.opened = true;
    if (!place || indexOfLesson(this.lessons(), place) !== this.index()) return undefined;
    return this.lesson()?.blocks[0]?.id === place.block ? undefined : place.block;
  }

  keyOf(block: string): string {
    const { module, lesson } = this.address() ?? { module: '', lesson: '' };
    return blockKey(module, lesson, block);
  }

  /** What was done in a block, now or before, and where a film stood before. */
  recordOf(block: string): BlockRecord {
    const key = this.keyOf(block);
    return {
      second: this.secondOf(block),
      ...this.earlier().get(key)?.record,
      ...this.records().get(key),
    };
  }

  /** When the block of practice was done, if that was before the player was opened. */
  private before(block: string): string | undefined {
    const key = this.keyOf(block);
    return this.records().has(key) ? undefined : this.earlier().get(key)?.at;
  }

  /** The block was passed in reading. */
  pass(block: string): void {
    const [enrolment, address] = [this.enrolment(), this.address()];
    if (enrolment === undefined || address === undefined || this.done().has(this.keyOf(block)))
      return;
    this.markDone(block);
    this.saver.pass(enrolment, { ...address, block });
  }

  /** Keeps where a person is; a film that comes into view again keeps its second. */
  keepPlace(block: string, second: number | null = this.secondOf(block) ?? null): void {
    const [enrolment, address] = [this.enrolment(), this.address()];
    if (enrolment !== undefined && address !== undefined)
      this.saver.keep(enrolment, { ...address, block, second });
  }

  /** Keeps what a person did in a block. */
  note(event: BlockEvent): void {
    if (event.kind === 'played') {
      this.seconds.set(this.keyOf(event.block), event.second);
      return this.keepPlace(event.block, event.second);
    }
    const [enrolment, address] = [this.enrolment(), this.address()];
    if (enrolment === undefined || address === undefined) return;
    this.records.update((records) => new Map(records).set(this.keyOf(event.block), event));
    if (event.kind === 'took-way')
      return this.saver.chooseContentPath(enrolment, {
        ...address,
        block: event.block,
        way: event.way,
      });
    if (event.kind === 'decided' && !event.finished) return;
    const response =
      event.kind === 'decided' ? ({ kind: 'case', path: event.path } as const) : event.response;
    this.markDone(event.block);
    this.saver.record(enrolment, { ...address, block: event.block, response });
  }

  private unsavedRecords(enrolment: string): ReadonlyMap<string, BlockRecord> {
    const practice = this.saver
      .unsavedPractice(enrolment)
      .map((each) => ({ ...each, record: practiceRecord(each.response) }));
    const ways = this.saver
      .unsavedWays(enrolment)
      .map((each) => ({ ...each, record: { way: each.way } }));
    return new Map(
      [...practice, ...ways].map(({ module, lesson, block, record }) => [
        blockKey(module, lesson, block),
        record,
      ]),
    );
  }

  private secondOf(block: string): number | undefined {
    const place = this.detail()?.place;
    const before =
      place && this.keyOf(block) === blockKey(place.module, place.lesson, place.block)
        ? (place.second ?? undefined)
        : undefined;
    return this.seconds.get(this.keyOf(block)) ?? before;
  }

  private markDone(block: string): void {
    this.done.update((done) => new Set([...done, this.keyOf(block)]));
  }
}
