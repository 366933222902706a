import {
  computed,
  effect,
  inject,
  Injectable,
  type OnDestroy,
  signal,
  untracked,
} from '@angular/core';
import { fileSizeLimit } from '@svetionik/domain/items/file-upload/file-upload';
import { jmbgVerdict } from '@svetionik/domain/privacy/jmbg';
import type {
  FileOnItsWay,
  FileSender,
  KnownFiles,
  SentFile,
} from '@svetionik/ui/items/file-upload/answer-files';
import { ApiClient } from '../../../core/api/api-client';
import { type FailureCode, requestProblem } from '@svetionik/client/problem';
import { buildAddress } from '@svetionik/client/request-line';
import { newId } from '../../../core/new-id';
import { attachmentsRoutes } from '../../../core/routes/attachments.generated';
import { AttemptStore } from './attempt-store';

/** A file that was chosen: on its way while nothing is wrong with it. */
interface ChosenFile {
  readonly id: string;
  readonly item: string;
  readonly file: File;
  readonly percent: number;
  readonly problem?: { readonly message: string; readonly passing: boolean } | undefined;
}

/** In a break there are no questions, and nothing is answered. */
const inBreak = { message: 'problem.assessment.in-break', passing: true };

/** Sends files to the server one after the other, in the order in which they were chosen, also while another question is shown. */
@Injectable()
export class AnswerUploads implements KnownFiles, FileSender, OnDestroy {
  private readonly api = inject(ApiClient);
  private readonly store = inject(AttemptStore);
  private readonly chosen = signal<readonly ChosenFile[]>([]);
  private readonly arrived = signal<readonly SentFile[]>([]);
  private current: { readonly id: string; readonly stop: AbortController } | undefined;

  /** Files that are on their way. */
  readonly sending = computed(
    () => this.chosen().filter(({ problem }) => problem === undefined).length,
  );
  /** Files that did not arrive before their question was left, the attempt was handed in or time was up. */
  readonly left = signal(0);

  constructor() {
    effect(() => {
      const { kind } = this.store.phase();
      if (kind === 'closing' || kind === 'elsewhere') untracked(() => this.stop());
    });
  }

  ngOnDestroy(): void {
    this.stop();
  }

  find(hash: string): SentFile | undefined {
    return [...this.arrived(), ...this.store.sheet.files()].find((file) => file.hash === hash);
  }

  addressOf(hash: string): string {
    return buildAddress(attachmentsRoutes['attachments.readAnswerFile'], {
      params: { attempt: this.store.attempt, hash },
    });
  }

  onTheirWay(item: string): readonly FileOnItsWay[] {
    return this.chosen()
      .filter((each) => each.item === item)
      .map(({ id, file, percent, problem }) => ({
        id,
        name: file.name,
        percent,
        problem: problem?.message,
        passing: problem?.passing,
      }));
  }

  send(item: string, files: readonly File[]): void {
    const room = this.roomAt(item);
    const entries = files.map((file, place) => ({
      id: newId(),
      item,
      file,
      percent: 0,
      ...(place >= room && { problem: { message: 'ui.item.file.noPlace', passing: false } }),
    }));
    this.chosen.update((before) => [...before, ...entries]);
    void this.sendNext();
  }

  again(id: string): void {
    this.change(id, { problem: undefined, percent: 0 });
    void this.sendNext();
  }

  drop(id: string): void {
    if (this.current?.id === id) this.current.stop.abort();
    this.chosen.update((files) => files.filter((each) => each.id !== id));
  }

  /** What has not arrived will not. */
  stop(): void {
    this.left.update((count) => count + this.sending());
    this.chosen.set([]);
    this.current?.stop.abort();
  }

  private async sendNext(): Promise<void> {
    const next = this.chosen().find(({ problem }) => problem === undefined);
    if (next === undefined || this.current !== undefined) return;
    const stop = new AbortController();
    this.current = { id: next.id, stop };
    const code = await this.sendOne(next, stop.signal);
    this.current = undefined;
    if (code === undefined) this.drop(next.id);
    else this.change(next.id, { problem: code });
    await this.sendNext();
  }

  /** What went wrong, or nothing. */
  private async sendOne(
    { id, item, file }: ChosenFile,
    signal: AbortSignal,
  ): Promise<ChosenFile['problem']> {
    const problem = await problemOf(file);
    if (problem !== undefined) return { message: `problem.${problem}`, passing: false };
    const position = this.positionOf(item);
    if (position === 0) return inBreak;
    const progress = (share: number) => this.change(id, { percent: Math.floor(share * 100) });
    try {
      const kept = await this.api.sendFile(
        'attachments.uploadAnswerFile',
        { params: { attempt: this.store.attempt, position }, body: file },
        { progress, signal },
      );
      this.arrived.update((files) => [kept, ...files]);
      return this.store.attach(position, kept.hash) ? undefined : inBreak;
    } catch (error) {
      const failed = requestProblem(error);
      if (failed === undefined && !signal.aborted) throw error;
      return (
        failed && {
          message: `problem.${failed.code}`,
          passing: failed.passing || failed.status === 401,
        }
      );
    }
  }

  private positionOf(item: string): number {
    return this.store.sheet.items().findIndex(({ id }) => id === item) + 1;
  }

  /** How many files may still be added; one that replaces the only one always may. */
  private roomAt(item: string): number {
    const position = this.positionOf(item);
    const asked = this.store.sheet.items()[position - 1];
    if (asked?.kind !== 'file-upload') return 0;
    const underWay = this.chosen().filter(
      (each) => each.item === item && each.problem === undefined,
    ).length;
    return asked.files.most === 1
      ? 1 - underWay
      : asked.files.most - this.store.sheet.filesAt(position).length - underWay;
  }

  private change(id: string, change: Partial<ChosenFile>): void {
    this.chosen.update((files) =>
      files.map((each) => (each.id === id ? { ...each, ...change } : each)),
    );
  }
}

/** What can be seen before anything leaves the browser. */
async function problemOf(file: File): Promise<FailureCode | undefined> {
  if (file.size === 0) return 'upload.empty';
  if (file.size > fileSizeLimit) return 'request.too-large';
  const text = file.type.startsWith('text/') ? await file.text() : '';
  return [file.name, text].some((each) => jmbgVerdict(each) === 'block')
    ? 'text.personal-number'
    : undefined;
}
