import { computed, inject, Injectable, signal } from '@angular/core';
import { isAnswered, isComplete } from '@svetionik/domain/items/check-response';
import type { HandedInFile } from '@svetionik/domain/items/file-upload/file-upload';
import { namedFiles } from '@svetionik/domain/items/named-files';
import { AnswerQueue } from './answer-queue';
import {
  type AttemptView,
  type GivenAnswer,
  type AnswerState,
  toAnswerState,
  untouched,
} from './attempt-content';

/** What lies before the learner: the questions, the one that is open, and what stands for each, acknowledged or on its way. */
@Injectable()
export class AttemptSheet {
  private readonly queue = inject(AnswerQueue);
  private readonly acknowledged = signal<ReadonlyMap<number, AnswerState>>(new Map());
  readonly view = signal<AttemptView | undefined>(undefined);
  readonly position = signal(1);

  readonly items = computed(() => this.view()?.items ?? []);
  readonly item = computed(() => this.items()[this.position() - 1]);
  readonly atLast = computed(() => this.position() === this.items().length);
  /** What was sent before, under the learner's own names. */
  readonly files = computed(() => this.view()?.files ?? []);
  readonly enrolment = computed(() => this.view()?.enrolment);
  readonly isEntryTest = computed(() => this.view()?.isEntryTest === true);
  readonly minutes = computed(() => ({
    own: this.view()?.minutes ?? 0,
    extra: this.view()?.extraMinutes ?? 0,
  }));
  readonly breaks = computed(() => this.view()?.breaks);
  readonly largerSteps = computed(() => this.view()?.largerSteps === true);
  /** A question that was left is not opened again. */
  readonly forward = computed(() => this.view()?.navigation === 'forward');
  /** Known of an attempt that goes on elsewhere too. */
  readonly unlimited = signal(false);

  private readonly answers = computed(() => {
    const waiting = this.queue
      .waiting()
      .map((answer) => [answer.position, toAnswerState(answer)] as const);
    return new Map([...this.acknowledged(), ...waiting]);
  });
  readonly current = computed(() => this.stateAt(this.position()));
  readonly overview = computed(() =>
    this.items().map((_, index) => {
      const { response, marked } = this.stateAt(index + 1);
      return {
        position: index + 1,
        answered: isAnswered(response),
        whole: isComplete(response),
        marked,
      };
    }),
  );

  /** Lays out what the server says of the attempt. */
  show(view: AttemptView): void {
    this.view.set(view);
    this.acknowledged.set(
      new Map(view.answers.map((answer) => [answer.position, toAnswerState(answer)])),
    );
    this.unlimited.set(view.deadlineAt === null);
  }

  /** Shows a question; going forward only, none that was left. */
  goTo(position: number): void {
    const first = this.forward() ? this.position() : 1;
    this.position.set(Math.min(Math.max(first, position), this.items().length));
  }

  acknowledge(answer: GivenAnswer): void {
    this.acknowledged.update((answers) =>
      new Map(answers).set(answer.position, toAnswerState(answer)),
    );
  }

  stateAt(position: number): AnswerState {
    return this.answers().get(position) ?? untouched;
  }

  isTouched(position: number): boolean {
    return this.answers().has(position);
  }

  /** The files that stand as the answer to a question. */
  filesAt(position: number): readonly HandedInFile[] {
    return namedFiles(this.stateAt(position).response ?? null);
  }

  /** What stands for a question with a file added to its answer, or in place of the only one; undefined where none is asked for. */
  stateWithFile(position: number, hash: string): AnswerState | undefined {
    const item = this.items()[position - 1];
    if (item?.kind !== 'file-upload') return undefined;
    const others =
      item.files.most === 1 ? [] : this.filesAt(position).filter((file) => file.hash !== hash);
    return {
      ...this.stateAt(position),
      response: { kind: 'file-upload', files: [...others, { hash }] },
    };
  }
}
