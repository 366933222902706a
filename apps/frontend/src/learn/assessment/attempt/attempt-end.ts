import { effect, inject, Injectable, untracked, type WritableSignal } from '@angular/core';
import { requestProblem } from '@svetionik/client/problem';
import { Typing } from '@svetionik/ui/items/typing';
import { ApiClient } from '../../../core/api/api-client';
import { ofAttempt, RepliesAtHand } from '../replies-at-hand';
import { AnswerQueue } from './answer-queue';
import type { AttemptPhase } from './attempt-phase';
import { AttemptTime } from './attempt-time';

/** The attempt that comes to its end, and what is to happen then. */
export interface EndOwner {
  readonly attempt: string;
  readonly phase: WritableSignal<AttemptPhase>;
  epoch(): number | undefined;
  script(): { readonly script: 'sr-Latn' | 'sr-Cyrl' };
  /** Shows what the server says of the attempt now, where it is open. */
  refresh(): Promise<void>;
  /** It goes on elsewhere. */
  leave(): void;
  /** The server has closed it. */
  finish(): void;
}

/** Milliseconds before handing in is tried again. */
const again = 3_000;

/** The end of an attempt: handed in, or because its time is up. */
@Injectable()
export class AttemptEnd {
  private readonly api = inject(ApiClient);
  private readonly queue = inject(AnswerQueue);
  private readonly time = inject(AttemptTime);
  private readonly typing = inject(Typing);
  private readonly atHand = inject(RepliesAtHand);
  private owner: EndOwner | undefined;
  private handing = false;
  private lastMoment: number | undefined;

  constructor() {
    effect(() => {
      if (this.time.left() === 0) untracked(() => void this.endTime());
    });
  }

  of(owner: EndOwner): void {
    this.owner = owner;
  }

  /** The time of the server, in milliseconds since 1970 UTC; for what was typed before time was up, a moment before that. */
  now(): number {
    return this.lastMoment ?? this.time.now();
  }

  /** Hands the attempt in as soon as no answer waits any more. */
  async handIn(because: 'handed-in' | 'time-up' = 'handed-in'): Promise<void> {
    this.typing.settle();
    this.owner?.phase.set({ kind: 'closing', because });
    this.queue.sendNow();
    await this.closeWhenSent();
  }

  /** Closes the attempt if it is being handed in and no answer waits. */
  async closeWhenSent(): Promise<void> {
    const { owner } = this;
    const epoch = owner?.epoch();
    if (
      owner?.phase().kind !== 'closing' ||
      this.queue.waiting().length > 0 ||
      this.handing ||
      epoch === undefined
    )
      return;
    this.handing = true;
    try {
      const { attempt } = owner;
      const query = owner.script();
      await this.atHand.handedIn.hold(ofAttempt(attempt, query.script), () =>
        this.api.call('assessment.submitAttempt', { params: { attempt }, query, body: { epoch } }),
      );
      owner.finish();
    } catch (error) {
      this.closeLater(owner, error);
    } finally {
      this.handing = false;
    }
  }

  /** Goes on where time was up and more was granted meanwhile. */
  reopenInTime(): void {
    const phase = this.owner?.phase();
    if (phase?.kind === 'closing' && phase.because === 'time-up' && this.time.left() !== 0)
      this.owner?.phase.set({ kind: 'open' });
  }

  /** The server may have been down meanwhile, and its clock with it: it is asked before the time counts as over. */
  private async endTime(): Promise<void> {
    const { owner } = this;
    if (owner?.phase().kind !== 'open') return;
    this.settleInTime();
    await owner.refresh();
    if (owner.phase().kind === 'open' && this.time.left() === 0) await this.handIn('time-up');
  }

  /** The clock is looked at every second: what stands in the field when time is seen to be up was typed before it was. */
  private settleInTime(): void {
    this.lastMoment = this.time.lastMoment();
    this.typing.settle();
    this.lastMoment = undefined;
  }

  private closeLater(owner: EndOwner, error: unknown): void {
    const problem = requestProblem(error);
    if (problem?.code === 'assessment.taken-over') return owner.leave();
    if (problem?.passing || problem?.status === 401)
      setTimeout(() => void this.closeWhenSent(), again);
    else owner.phase.set({ kind: 'failed', error });
  }
}
