import { uptime } from 'node:os';

/** What tells the time, each in milliseconds. */
export interface TimeSources {
  /** Since 1970 UTC, as the machine has it: somebody or something may set it to anything. */
  wall(): number;
  /** Goes on evenly while the machine is awake. */
  awake(): number;
  /** Goes on evenly, asleep or awake. */
  running(): number;
}

/** A jump that is not believed: by how many milliseconds, forward where positive, and how long it has stood. */
export interface ClockJump {
  readonly by: number;
  readonly standsFor: number;
}

interface Reading {
  readonly wall: number;
  readonly awake: number;
  readonly running: number;
}

const ofMachine: TimeSources = {
  wall: () => Date.now(),
  awake: () => performance.now(),
  running: () => uptime() * 1000,
};

/** What a clock that is set right bit by bit may be off by between two looks. */
const toleranceMilliseconds = 2_000;
const anchoredMilliseconds = 60_000;

/**
 * The time by the machine's clock, as long as that goes on as time does. When it jumps, forward or back, the time goes on as if it had not,
 * until the clock is right again or somebody believes it. A machine that slept has not jumped: that time passed.
 */
export class SteadyTime {
  private anchor: Reading;
  private jumpedAt: number | undefined;

  constructor(private readonly sources: TimeSources = ofMachine) {
    this.anchor = this.read();
  }

  /** Milliseconds since 1970 UTC. */
  now(): number {
    const [wall, awake] = [this.sources.wall(), this.sources.awake()];
    const passed = awake - this.anchor.awake;
    if (isNear(wall, this.anchor.wall + passed)) {
      this.jumpedAt = undefined;
      if (passed > anchoredMilliseconds) this.believe();
      return wall;
    }
    return this.doubtful(wall, awake, passed);
  }

  jump(): ClockJump | undefined {
    const now = this.now();
    if (this.jumpedAt === undefined) return undefined;
    return { by: this.sources.wall() - now, standsFor: this.sources.awake() - this.jumpedAt };
  }

  believe(): void {
    this.anchor = this.read();
    this.jumpedAt = undefined;
  }

  /** Goes on from a time so much later, or earlier, where the clock of the machine is known to be wrong by that. */
  correct(milliseconds: number): void {
    const wall = this.now() + milliseconds;
    this.anchor = { ...this.read(), wall };
    this.jumpedAt = this.anchor.awake;
  }

  private doubtful(wall: number, awake: number, passed: number): number {
    const withSleep = Math.max(passed, this.sources.running() - this.anchor.running);
    if (isNear(wall, this.anchor.wall + withSleep)) {
      this.believe();
      return wall;
    }
    this.jumpedAt ??= awake;
    return Math.round(this.anchor.wall + withSleep);
  }

  private read(): Reading {
    const { wall, awake, running } = this.sources;
    return { wall: wall(), awake: awake(), running: running() };
  }
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= toleranceMilliseconds;
}
