import type { Clock } from '../clock';
import { StartRefused } from '../processes/start-refused';
import type { FoundKeys } from './key-reader';

/** Where keys are read from, and a text that is another one when they may have changed. */
export interface KeySource {
  state(): string;
  read(): FoundKeys;
}

const lookMilliseconds = 5000;

/**
 * The keys as their files are now, so that keys are rotated without a restart. Whoever asks for them looks whether a file has
 * changed, every five seconds at most. What cannot be read at all refuses the start; later it leaves the earlier keys in use, and is said.
 */
export class CurrentKeys {
  private lookedAt: number;
  private state: string;
  private found: FoundKeys;
  private refusal: string | undefined;

  constructor(
    private readonly source: KeySource,
    private readonly clock: Clock,
    /** Told of keys that were read again, or of why they could not be. */
    private readonly tell: {
      readonly changed: () => void;
      readonly refused: (sentence: string) => void;
    },
  ) {
    this.lookedAt = clock.now().getTime();
    this.state = source.state();
    this.found = source.read();
  }

  get(): FoundKeys {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.lookedAt) >= lookMilliseconds) this.lookNow();
    return this.found;
  }

  /** Looks at once: the program itself has just written a file. */
  lookNow(): void {
    this.lookedAt = this.clock.now().getTime();
    this.look();
  }

  private look(): void {
    try {
      const state = this.source.state();
      if (state === this.state) return;
      this.state = state;
      this.found = this.source.read();
      this.refusal = undefined;
      this.tell.changed();
    } catch (error) {
      if (!(error instanceof StartRefused)) throw error;
      if (error.message !== this.refusal) this.tell.refused(error.message);
      this.refusal = error.message;
    }
  }
}
