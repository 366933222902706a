import {
  computed,
  effect,
  inject,
  Injectable,
  type OnDestroy,
  resource,
  signal,
  untracked,
} from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { addMarks, unmarked } from '@svetionik/domain/marking/settle-marks';
import { jmbgVerdict } from '@svetionik/domain/privacy/jmbg';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { requestProblem } from '@svetionik/client/problem';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** An answer with all that it is marked by. */
export type Marking = EndpointReply<Endpoints['marking.readMarking']>;

type Outcome = EndpointReply<Endpoints['marking.finishMarking']>['outcome'];

/** Milliseconds without a change before a draft is saved. */
const pause = 700;

/** One answer that is being marked. Its draft is saved by itself, one change after the other. */
@Injectable()
export class MarkingStore implements OnDestroy {
  private readonly api = inject(ApiClient);
  private readonly language = inject(CurrentLanguage);

  readonly task = signal<string | undefined>(undefined);
  readonly view = resource({
    params: () =>
      this.task() === undefined
        ? undefined
        : { task: this.task() ?? '', script: chooseScript(this.language.language()) },
    loader: ({ params: { task, script }, abortSignal }) =>
      this.api.call('marking.readMarking', { params: { task }, query: { script } }, abortSignal),
  });
  readonly marks = signal<Readonly<Record<string, string>>>({});
  readonly note = signal('');
  /** When the server last kept the draft, or what went wrong. */
  readonly saved = signal<string | undefined>(undefined);
  readonly dirty = signal(false);
  /** Whether marks that were given are being changed: that is not saved by itself. */
  readonly changing = signal(false);
  readonly sending = new Submission();
  readonly saving = new Submission();
  readonly overtaken = computed(() =>
    [this.saving.error(), this.sending.error()].some(
      (error) => requestProblem(error)?.code === 'edit.conflict',
    ),
  );
  private version: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly missing = computed(() =>
    this.view.hasValue() ? unmarked(this.view.value().rubric, this.marks()) : [],
  );
  readonly sum = computed(() =>
    this.view.hasValue() ? addMarks(this.view.value().rubric, this.marks()) : undefined,
  );

  constructor() {
    effect(() => {
      const view = this.view.hasValue() ? this.view.value() : undefined;
      if (view !== undefined && view.version !== this.version) untracked(() => this.begin(view));
    });
  }

  ngOnDestroy(): void {
    if (this.dirty()) void this.save();
  }

  mark(criterion: string, level: string): void {
    this.marks.update((marks) => ({ ...marks, [criterion]: level }));
    this.change();
  }

  write(note: string): void {
    this.note.set(note);
    this.change();
  }

  /** Forgets what is not saved, and begins from what is. */
  startOver(): void {
    this.version = undefined;
    this.changing.set(false);
    this.dirty.set(false);
    this.saving.clear();
    this.sending.clear();
    reread(this.view);
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    const [task, version] = [this.task(), this.version];
    if (
      task === undefined ||
      version === undefined ||
      !this.dirty() ||
      this.changing() ||
      jmbgVerdict(this.note()) === 'block' ||
      this.overtaken()
    )
      return;
    const body = { marks: this.marks(), note: this.note() };
    const done = await this.saving.run(async () => {
      const kept = await this.api.call('marking.saveMarking', { params: { task }, body, version });
      this.version = kept.version;
      this.saved.set(kept.savedAt);
    });
    if (!done) return;
    this.dirty.set(body.marks !== this.marks() || body.note !== this.note());
    if (this.dirty()) this.schedule();
  }

  /** Gives the marks; what became of the answer, or nothing where that failed. */
  async finish(): Promise<Outcome | undefined> {
    clearTimeout(this.timer);
    const [task, version] = [this.task(), this.version];
    if (task === undefined || version === undefined || this.saving.busy()) return undefined;
    let outcome: Outcome | undefined;
    await this.sending.run(async () => {
      outcome = (
        await this.api.call('marking.finishMarking', {
          params: { task },
          body: { marks: this.marks(), note: this.note() },
          version,
        })
      ).outcome;
      this.dirty.set(false);
    });
    return outcome;
  }

  /** Gives what is chosen now instead of what was given; throws what went wrong. The id is the caller's, so that it can be sent again. */
  async replace(change: string, reason: string): Promise<void> {
    const [task, version] = [this.task(), this.version];
    if (task === undefined || version === undefined) return;
    await this.api.call('marking.changeMark', {
      params: { task, change },
      body: { marks: this.marks(), note: this.note(), reason },
      version,
    });
    this.startOver();
  }

  async release(): Promise<boolean> {
    clearTimeout(this.timer);
    const task = this.task() ?? '';
    this.dirty.set(false);
    return this.sending.run(() => this.api.call('marking.releaseTask', { params: { task } }));
  }

  private begin({ version, marks, note }: Marking): void {
    this.version = version;
    this.marks.set(marks);
    this.note.set(note);
    this.dirty.set(false);
  }

  private change(): void {
    this.dirty.set(true);
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.changing()) return;
    this.timer = setTimeout(() => void this.save(), pause);
  }
}
