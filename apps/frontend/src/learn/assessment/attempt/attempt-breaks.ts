import { computed, effect, inject, Injectable, untracked } from '@angular/core';
import { Typing } from '@svetionik/ui/items/typing';
import { ApiClient } from '../../../core/api/api-client';
import { requestProblem } from '@svetionik/client/problem';
import { Submission } from '../../../core/forms/submission';
import { newId } from '../../../core/new-id';
import type { AttemptView } from './attempt-content';
import { AttemptTime } from './attempt-time';

/** The attempt that breaks are taken in, and what is to happen with what the server says of it. */
export interface BreakOwner {
  readonly attempt: string;
  epoch(): number | undefined;
  script(): { readonly script: 'sr-Latn' | 'sr-Cyrl' };
  settle(view: AttemptView): void;
  readAgain(): Promise<void>;
  /** The server will not go on here: it is over, or goes on elsewhere. */
  stopped(error: unknown): boolean;
}

/** Milliseconds before a break that has ended by itself is looked at again. */
const again = 3_000;

/** Breaks of an attempt, begun and ended here and kept by the server. */
@Injectable()
export class AttemptBreaks {
  private readonly api = inject(ApiClient);
  private readonly time = inject(AttemptTime);
  private readonly typing = inject(Typing);
  private owner: BreakOwner | undefined;
  // The same for every try, so that a break whose answer was lost is not a second one.
  private next = newId();

  readonly sending = new Submission();
  readonly secondsLeft = computed(() => this.time.secondsPaused());

  constructor() {
    effect(() => {
      if (this.time.secondsPaused() === 0) untracked(() => void this.endByItself());
    });
  }

  of(owner: BreakOwner): void {
    this.owner = owner;
  }

  async take(): Promise<void> {
    this.typing.settle();
    const taken = await this.send((owner, epoch) =>
      this.api.call('assessment.startBreak', {
        params: { attempt: owner.attempt, break: this.next },
        query: owner.script(),
        body: { epoch },
      }),
    );
    if (taken) this.next = newId();
  }

  /** Ends the break. */
  async goOn(): Promise<void> {
    const done = await this.send((owner, epoch) =>
      this.api.call('assessment.endBreak', {
        params: { attempt: owner.attempt },
        query: owner.script(),
        body: { epoch },
      }),
    );
    if (!done && requestProblem(this.sending.error())?.passing && this.time.secondsPaused() === 0)
      setTimeout(() => void this.goOn(), again);
  }

  /** More minutes may have been granted meanwhile: the server is asked before the break counts as over. */
  private async endByItself(): Promise<void> {
    await this.owner?.readAgain();
    if (this.time.secondsPaused() === 0) await this.goOn();
  }

  private async send(
    ask: (owner: BreakOwner, epoch: number) => Promise<AttemptView>,
  ): Promise<boolean> {
    const { owner } = this;
    const epoch = owner?.epoch();
    if (owner === undefined || epoch === undefined) return false;
    const done = await this.sending.run(async () =>
      owner.settle(await this.time.timed(() => ask(owner, epoch))),
    );
    if (!done && owner.stopped(this.sending.error())) this.sending.clear();
    return done;
  }
}
