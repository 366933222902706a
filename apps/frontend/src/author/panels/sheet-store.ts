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
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { requestProblem } from '@svetionik/client/problem';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** A judge's own sheet. */
export type Sheet = EndpointReply<Endpoints['panels.readSheet']>;

/** An item of it. */
export type SheetItem = Sheet['items'][number];

/** Milliseconds without a change before judgements are saved. */
const pause = 700;

/** The judge's sheet. What is given is saved by itself, one change after the other. */
@Injectable()
export class SheetStore implements OnDestroy {
  private readonly api = inject(ApiClient);

  readonly panel = signal<string | undefined>(undefined);
  readonly read = resource({
    params: () => this.panel(),
    loader: ({ params: panel, abortSignal }) =>
      this.api.call('panels.readSheet', { params: { panel } }, abortSignal),
  });
  readonly sheet = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  /** By the place of the item, what is given and not kept yet. */
  private readonly unsaved = signal<Readonly<Record<string, number>>>({});
  private readonly unsavedRemarks = signal<Readonly<Record<string, string>>>({});
  readonly savedAt = signal<string | undefined>(undefined);
  readonly saving = new Submission();
  readonly sending = new Submission();
  private version: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;

  readonly dirty = computed(
    () => Object.keys({ ...this.unsaved(), ...this.unsavedRemarks() }).length > 0,
  );
  readonly overtaken = computed(() =>
    [this.saving.error(), this.sending.error()].some(
      (error) => requestProblem(error)?.code === 'edit.conflict',
    ),
  );
  readonly given = signal<Readonly<Record<string, number>>>({});
  readonly remarks = signal<Readonly<Record<string, string>>>({});
  readonly left = computed(() =>
    (this.sheet()?.items ?? [])
      .filter(({ position }) => this.given()[position] === undefined)
      .map(({ position }) => position),
  );
  /** Whether judgements may be given: the round is under way and the sheet not handed in. */
  readonly open = computed(() => {
    const sheet = this.sheet();
    return (
      sheet !== undefined &&
      sheet.handedInAt === null &&
      sheet.stage === (sheet.round === 1 ? 'first' : 'second')
    );
  });

  constructor() {
    effect(() => {
      const sheet = this.sheet();
      if (sheet !== undefined && sheet.version !== this.version) untracked(() => this.begin(sheet));
    });
  }

  ngOnDestroy(): void {
    if (this.dirty()) void this.save();
  }

  judge(position: number, percent: number): void {
    if (!this.open()) return;
    this.given.update((given) => ({ ...given, [position]: percent }));
    this.unsaved.update((unsaved) => ({ ...unsaved, [position]: percent }));
    this.schedule();
  }

  remark(position: number, words: string): void {
    if (!this.open()) return;
    this.remarks.update((remarks) => ({ ...remarks, [position]: words }));
    this.unsavedRemarks.update((unsaved) => ({ ...unsaved, [position]: words }));
    this.schedule();
  }

  /** True where nothing is left to keep. One change is sent after the other, each on the version of the one before. */
  save(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.saveAll().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Saves what is left and hands the sheet in. */
  async handIn(): Promise<boolean> {
    const panel = this.panel();
    if (panel === undefined || !(await this.save())) return false;
    return this.sending.run(async () =>
      this.read.set(
        await this.api.call('panels.handInSheet', {
          params: { panel },
          version: this.version ?? 0,
        }),
      ),
    );
  }

  /** Forgets what is not saved, and begins from what is. */
  startOver(): void {
    this.version = undefined;
    this.saving.clear();
    this.sending.clear();
    reread(this.read);
  }

  private async saveAll(): Promise<boolean> {
    const panel = this.panel();
    if (panel === undefined || this.overtaken()) return false;
    while (this.dirty()) {
      const [judgements, remarks] = [this.unsaved(), this.unsavedRemarks()];
      const done = await this.saving.run(async () => {
        const kept = await this.api.call('panels.saveSheet', {
          params: { panel },
          body: { judgements, remarks },
          confirmed: [],
          version: this.version ?? 0,
        });
        this.version = kept.version;
        this.savedAt.set(kept.savedAt);
      });
      if (!done) return false;
      this.unsaved.update((unsaved) => leftOf(unsaved, judgements));
      this.unsavedRemarks.update((unsaved) => leftOf(unsaved, remarks));
    }
    return true;
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private begin({ version, items }: Sheet): void {
    this.version = version;
    this.unsaved.set({});
    this.unsavedRemarks.set({});
    this.remarks.set(Object.fromEntries(items.map(({ position, remark }) => [position, remark])));
    this.given.set(
      Object.fromEntries(
        items.flatMap(({ position, percent }) => (percent === null ? [] : [[position, percent]])),
      ),
    );
  }
}

/** What has changed again since it was sent. */
function leftOf<Value>(
  unsaved: Readonly<Record<string, Value>>,
  sent: Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(unsaved).filter(([position, value]) => sent[position] !== value),
  );
}
