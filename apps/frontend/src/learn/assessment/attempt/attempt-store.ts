import { inject, Injectable, signal } from '@angular/core';
import type { Confidence } from '@svetionik/domain/items/confidence';
import type { Response } from '@svetionik/domain/items/item';
import { Typing } from '@svetionik/ui/items/typing';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../../core/api/api-client';
import { NewestReply } from '../../../core/api/newest-reply';
import { type RequestProblem, requestProblem } from '@svetionik/client/problem';
import { ofAttempt, RepliesAtHand } from '../replies-at-hand';
import { AnswerQueue, type QueueOwner } from './answer-queue';
import { AnswerVault } from './answer-vault';
import {
  type AttemptView,
  type GivenAnswer,
  type Receipt,
  type AnswerState,
  untouched,
} from './attempt-content';
import { AttemptBreaks, type BreakOwner } from './attempt-breaks';
import { AttemptEnd, type EndOwner } from './attempt-end';
import { AttemptLock } from './attempt-lock';
import type { AttemptPhase } from './attempt-phase';
import { AttemptSheet } from './attempt-sheet';
import { AttemptTime } from './attempt-time';
import { type LostAnswers, classifyLoss, withOneMore } from './lost-answers';
import { newerThanServer } from './newer-answers';

/** An attempt on its way: to the server, and to another device. */
@Injectable()
export class AttemptStore implements QueueOwner, BreakOwner, EndOwner {
  private readonly api = inject(ApiClient);
  private readonly vault = inject(AnswerVault);
  private readonly lock = inject(AttemptLock);
  private readonly time = inject(AttemptTime);
  private readonly language = inject(CurrentLanguage);
  private readonly typing = inject(Typing);
  private readonly atHand = inject(RepliesAtHand);
  private readonly newest = new NewestReply<AttemptView>();
  readonly sheet = inject(AttemptSheet);
  readonly queue = inject(AnswerQueue);
  readonly pauses = inject(AttemptBreaks);
  readonly end = inject(AttemptEnd);

  attempt = '';
  readonly phase = signal<AttemptPhase>({ kind: 'opening' });
  /** How many answers the server did not take, for each reason. */
  readonly lost = signal<readonly LostAnswers[]>([]);

  constructor() {
    this.pauses.of(this);
    this.end.of(this);
  }

  /** Opens the attempt where it was left. A device or page that does not have it asks first. */
  async open(attempt: string): Promise<void> {
    this.attempt = attempt;
    await this.guarded(async () => {
      const mine = await this.lock.take(attempt, () => this.leave());
      const [view, kept] = await Promise.all([this.readFirst(), this.vault.read(attempt)]);
      if (view.state !== 'open') return this.finish();
      this.sheet.unlimited.set(view.deadlineAt === null);
      if (!mine || kept?.epoch !== view.epoch) return this.phase.set({ kind: 'elsewhere' });
      this.goOn(view, kept.position);
      this.queue.start(this, view.epoch, view.sequence, kept.answers);
    });
  }

  /** Goes on here; the other device or page is told when it next saves. */
  async takeOver(): Promise<void> {
    const { attempt } = this;
    await this.guarded(async () => {
      await this.lock.seize(attempt, () => this.leave());
      const kept = await this.vault.read(attempt);
      const view = await this.time.timed(() =>
        this.api.call('assessment.takeOverAttempt', { params: { attempt }, query: this.script() }),
      );
      this.goOn(view, kept?.position ?? 1);
      this.queue.start(this, view.epoch, view.sequence, []);
      this.queue.renumber(
        view.epoch,
        view.sequence,
        newerThanServer(kept?.answers ?? [], view.answers),
      );
    });
  }

  /** The questions in the script that was switched to, and the time as the server knows it now. */
  async readAgain(): Promise<void> {
    if (!this.underWay()) return;
    const view = await this.readNewest().catch(() => undefined);
    if (view?.state === 'open' && this.underWay()) this.unfold(view);
  }

  goTo(position: number): void {
    this.typing.settle();
    this.sheet.goTo(position);
    this.reach();
    this.keep();
  }

  answer(response: Response): void {
    this.give({ ...this.sheet.current(), response });
  }

  /** Adds a file that the server has to the answer of its question, or puts it in place of the only one. Not in a break, when nothing is answered. */
  attach(position: number, hash: string): boolean {
    const state = this.sheet.stateWithFile(position, hash);
    if (state === undefined || this.phase().kind !== 'open') return false;
    this.give(state, position);
    return true;
  }

  rate(confidence: Confidence): void {
    this.give({ ...this.sheet.current(), confidence });
  }

  mark(marked: boolean): void {
    this.give({ ...this.sheet.current(), marked });
  }

  now(): number {
    return this.end.now();
  }

  hurried(): boolean {
    return (this.time.left() ?? Infinity) <= 60;
  }

  finishTyping(): void {
    this.typing.settle();
  }

  changed(): void {
    this.keep();
  }

  kept(): Promise<void> {
    return this.vault.settled();
  }

  acknowledged(answer: GivenAnswer, { deadlineAt }: Receipt): void {
    this.newest.outdate();
    this.sheet.acknowledge(answer);
    this.time.endAt(deadlineAt);
    this.end.reopenInTime();
    if (deadlineAt !== this.sheet.view()?.deadlineAt && this.queue.waiting().length === 0)
      void this.readAgain();
    void this.end.closeWhenSent();
  }

  refused(_: GivenAnswer, problem: RequestProblem): void {
    const { code } = problem;
    if (code === 'assessment.taken-over') return this.leave();
    if (code === 'assessment.attempt-over') return this.finish();
    if (code === 'creation.differs') return void this.renumber();
    if (code === 'learning.course-withdrawn') return this.halt(problem);
    this.lost.update((lost) => withOneMore(lost, classifyLoss(problem)));
    void this.end.closeWhenSent();
  }

  private give(state: AnswerState, position = this.sheet.position()): void {
    if (this.phase().kind === 'open') this.queue.give(position, state);
  }

  private goOn(view: AttemptView, position: number): void {
    const reached =
      view.navigation === 'forward' ? view.answers.map((answer) => answer.position) : [];
    this.sheet.position.set(Math.max(1, position, ...reached));
    this.settle(view);
  }

  /** Going forward is told to the server as an empty answer to the question that was reached: the one before is left by that. */
  private reach(): void {
    if (this.sheet.forward() && !this.sheet.isTouched(this.sheet.position())) this.give(untouched);
  }

  /** Takes over what the server says of an attempt that is open: in its questions, or in a break. */
  settle(view: AttemptView): void {
    this.newest.outdate();
    this.unfold(view);
  }

  private unfold(view: AttemptView): void {
    this.show(view);
    const { running } = view.breaks;
    if (running === null)
      this.sheet.position.update((position) => Math.min(position, view.items.length));
    this.phase.set(running === null ? { kind: 'open' } : { kind: 'break', endsAt: running.endsAt });
  }

  epoch(): number | undefined {
    return this.sheet.view()?.epoch;
  }

  stopped(error: unknown): boolean {
    const code = requestProblem(error)?.code;
    if (code === 'assessment.taken-over') this.leave();
    else if (code === 'assessment.attempt-over') this.finish();
    return this.phase().kind === 'elsewhere' || this.phase().kind === 'over';
  }

  async refresh(): Promise<void> {
    const view = await this.readNewest().catch(() => undefined);
    if (view?.state === 'open') this.show(view);
  }

  leave(): void {
    this.queue.stop();
    this.phase.set({ kind: 'elsewhere' });
  }

  finish(): void {
    this.queue.stop();
    this.phase.set({ kind: 'over' });
    void this.vault.forget(this.attempt);
  }

  private show(view: AttemptView): void {
    this.sheet.show(view);
    this.time.endAt(view.deadlineAt);
    this.time.standUntil(view.breaks.running?.endsAt ?? null);
  }

  private underWay(): boolean {
    return this.phase().kind === 'open' || this.phase().kind === 'break';
  }

  private keep(): void {
    const epoch = this.sheet.view()?.epoch;
    if (epoch === undefined || this.phase().kind === 'elsewhere' || this.phase().kind === 'over')
      return;
    void this.vault.write(this.attempt, {
      epoch,
      position: this.sheet.position(),
      answers: this.queue.waiting(),
    });
  }

  /** What waits stays on the device, and is sent when the course is back. */
  private halt(error: RequestProblem): void {
    this.queue.stop();
    this.phase.set({ kind: 'failed', error });
  }

  private async renumber(): Promise<void> {
    const view = await this.read().catch(() => undefined);
    if (view) this.queue.renumber(view.epoch, view.sequence);
  }

  private async guarded(work: () => Promise<void>): Promise<void> {
    this.phase.set({ kind: 'opening' });
    try {
      await work();
    } catch (error) {
      if (requestProblem(error)?.code === 'assessment.attempt-over') return this.finish();
      this.phase.set({ kind: 'failed', error });
    }
  }

  /** An attempt that has just begun is known from its beginning. */
  private async readFirst(): Promise<AttemptView> {
    const started = this.atHand.started.take(ofAttempt(this.attempt, this.script().script));
    return started === undefined ? this.read() : this.time.learn(started);
  }

  /** What was saved or settled while it was asked for is not in the reply: it is asked for again. */
  private async readNewest(): Promise<AttemptView | undefined> {
    while (!(await this.newest.read(() => this.read())));
    return this.newest.shown();
  }

  private read(): Promise<AttemptView> {
    return this.time.timed(() =>
      this.api.call('assessment.readAttempt', {
        params: { attempt: this.attempt },
        query: this.script(),
      }),
    );
  }

  script(): { script: 'sr-Latn' | 'sr-Cyrl' } {
    return { script: chooseScript(this.language.language()) };
  }
}
