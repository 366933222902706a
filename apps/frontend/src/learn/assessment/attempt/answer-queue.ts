import { DOCUMENT } from '@angular/common';
import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { collectIdentifierKinds } from '@svetionik/domain/privacy/collect-identifiers';
import type { Saving } from '@svetionik/ui/feedback/saved-state';
import { ApiClient } from '../../../core/api/api-client';
import { type FailureCode, type RequestProblem, requestProblem } from '@svetionik/client/problem';
import { newId } from '../../../core/new-id';
import { SessionStore } from '../../../core/session/session-store';
import type { GivenAnswer, Receipt, AnswerState } from './attempt-content';

/** Pauses between tries, in milliseconds; in the last minute only the first. */
const pauses = [1_000, 2_000, 5_000, 10_000];

/** The page goes; the quick exit says so before it ends the session, and waits a moment for what it is told of. */
const leavings = ['pagehide', 'leaving'] as const;

/** What the quick exit says with its event. */
interface LeavingDetail {
  waitUntil(done: Promise<unknown>): void;
}

/** The answer itself is refused, now and later; others may be taken. */
const neverTaken: readonly FailureCode[] = [
  'assessment.answer-late',
  'assessment.item-left',
  'assessment.in-break',
  'assessment.response-invalid',
  'text.personal-number',
];

/** What the queue needs to know of its attempt, and whom it tells. */
export interface QueueOwner {
  readonly attempt: string;
  /** The time of the server, in milliseconds since 1970 UTC. */
  now(): number;
  hurried(): boolean;
  /** Gives what is still being typed. */
  finishTyping(): void;
  /** What waits has changed. */
  changed(waiting: readonly GivenAnswer[]): void;
  /** Until this device keeps what waits. */
  kept(): Promise<void>;
  acknowledged(answer: GivenAnswer, receipt: Receipt): void;
  /** The server will never take the answer, or no further one. */
  refused(answer: GivenAnswer, problem: RequestProblem): void;
}

/**
 * Answers on their way to the server: one after the other, in the order in which they were given, again and again
 * until they are acknowledged or refused. What may tell who somebody is was asked about where it is written. Of several to one question that still wait, only the last is sent.
 */
@Injectable()
export class AnswerQueue {
  private readonly api = inject(ApiClient);
  private readonly waitingAnswers = signal<readonly GivenAnswer[]>([]);
  private readonly trouble = signal(false);
  private readonly savedAt = signal<string | undefined>(undefined);
  private owner: QueueOwner | undefined;
  private place = { epoch: 0, sequence: 0 };
  private sending: GivenAnswer | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  readonly waiting = this.waitingAnswers.asReadonly();
  /** Whether every answer is on the server, in the words of `ui-saved-state`. */
  readonly state = computed<Saving | undefined>(() => {
    if (this.trouble()) return { kind: 'waiting' };
    if (this.waiting().length > 0) return { kind: 'saving' };
    const at = this.savedAt();
    return at === undefined ? undefined : { kind: 'saved', at };
  });

  constructor() {
    const session = inject(SessionStore);
    const page = inject(DOCUMENT);
    const now = () => this.sendNow();
    page.defaultView?.addEventListener('online', now);
    page.addEventListener('visibilitychange', now);
    const leaving = (event: Event) => this.sendLeaving(event);
    for (const event of leavings) page.defaultView?.addEventListener(event, leaving);
    effect(() => {
      if (session.person()) untracked(now);
    });
    inject(DestroyRef).onDestroy(() => {
      this.stop();
      page.defaultView?.removeEventListener('online', now);
      page.removeEventListener('visibilitychange', now);
      for (const event of leavings) page.defaultView?.removeEventListener(event, leaving);
    });
  }

  /** Takes up an attempt after `sequence`, with what an earlier page left behind. */
  start(owner: QueueOwner, epoch: number, sequence: number, left: readonly GivenAnswer[]): void {
    this.owner = owner;
    this.place = { epoch, sequence: Math.max(sequence, ...left.map((answer) => answer.sequence)) };
    this.hold(left);
    this.sendNow();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.owner = undefined;
  }

  give(position: number, { response, marked, confidence }: AnswerState): void {
    const { owner } = this;
    if (!owner) return;
    const answer = {
      ...this.nextPlace(),
      position,
      response: response ?? null,
      marked,
      ...(confidence && { confidence }),
      claimedAt: new Date(owner.now()).toISOString(),
    };
    this.hold([
      ...this.waiting().filter((each) => each.position !== position || each === this.sending),
      answer,
    ]);
    this.sendNow();
  }

  /** Numbers what waits anew, after another device or page has used the numbers; the times at which it was given stay. */
  renumber(
    epoch: number,
    sequence: number,
    answers: readonly GivenAnswer[] = this.waiting(),
  ): void {
    this.place = { epoch, sequence };
    this.hold(answers.map((answer) => ({ ...answer, ...this.nextPlace() })));
    this.sendNow();
  }

  /** Tries at once. */
  sendNow(): void {
    clearTimeout(this.timer);
    if (!this.sending) void this.send();
  }

  /** The page goes and takes its replies with it. What gets through is on the server; all of it is sent again on return, under the same ids. */
  private sendLeaving(event: Event): void {
    const { owner } = this;
    if (!owner) return;
    owner.finishTyping();
    const sent = this.waiting().map(({ id, ...body }) =>
      this.api.sendOff('assessment.saveAnswer', {
        params: { attempt: owner.attempt, answer: id },
        body,
        confirmed: collectIdentifierKinds(body),
      }),
    );
    if (sent.length > 0 && isTold(event))
      event.detail.waitUntil(Promise.all([...sent, owner.kept()]));
  }

  private nextPlace(): { id: string; epoch: number; sequence: number } {
    this.place = { ...this.place, sequence: this.place.sequence + 1 };
    return { id: newId(), ...this.place };
  }

  private async send(): Promise<void> {
    const [answer] = this.waiting();
    const { owner } = this;
    if (!answer || !owner) return;
    this.sending = answer;
    try {
      const { id, ...body } = answer;
      const receipt = await this.api.call('assessment.saveAnswer', {
        params: { attempt: owner.attempt, answer: id },
        body,
        confirmed: collectIdentifierKinds(body),
      });
      this.acknowledge(answer, receipt);
    } catch (error) {
      this.fail(answer, error);
    } finally {
      this.sending = undefined;
    }
    if (this.failures === 0) void this.send();
  }

  private acknowledge(answer: GivenAnswer, receipt: Receipt): void {
    this.failures = 0;
    this.trouble.set(false);
    this.savedAt.set(receipt.receivedAt);
    this.drop(answer);
    this.owner?.acknowledged(answer, receipt);
  }

  private fail(answer: GivenAnswer, error: unknown): void {
    const problem = requestProblem(error);
    if (!problem) throw error;
    if (!problem.passing && problem.status !== 401) return this.refuse(answer, problem);
    this.trouble.set(true);
    const pause = this.owner?.hurried() ? 0 : Math.min(this.failures, pauses.length - 1);
    this.failures += 1;
    this.timer = setTimeout(() => this.sendNow(), pauses[pause]);
  }

  private refuse(answer: GivenAnswer, problem: RequestProblem): void {
    if (neverTaken.includes(problem.code)) this.drop(answer);
    else this.failures += 1;
    this.owner?.refused(answer, problem);
  }

  private drop(answer: GivenAnswer): void {
    this.hold(this.waiting().filter(({ id }) => id !== answer.id));
  }

  private hold(answers: readonly GivenAnswer[]): void {
    this.waitingAnswers.set(answers);
    this.owner?.changed(answers);
  }
}

function isTold(event: Event): event is CustomEvent<LeavingDetail> {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  return typeof detail === 'object' && detail !== null && 'waitUntil' in detail;
}
