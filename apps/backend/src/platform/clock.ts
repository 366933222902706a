import { Injectable } from '@nestjs/common';
import { type ClockJump, SteadyTime } from './steady-time';

/** The time of the server. A jump of the machine's clock is not time that passed, see {@link SteadyTime}. Tests replace it. */
@Injectable()
export class Clock {
  private readonly time = new SteadyTime();

  now(): Date {
    return new Date(this.time.now());
  }

  /** What the clock of the machine has jumped by since when, while that is not believed. */
  jump(): ClockJump | undefined {
    return this.time.jump();
  }

  /** Believes the clock of the machine as it is now. */
  believe(): void {
    this.time.believe();
  }

  /** Goes on so many milliseconds later, or earlier, where the clock of the machine is known to be wrong. */
  correct(milliseconds: number): void {
    this.time.correct(milliseconds);
  }
}
