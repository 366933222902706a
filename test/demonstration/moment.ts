import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '../../apps/backend/src/platform/clock';
import { Seeds } from '../../apps/backend/src/platform/seeds';
import type { Chance } from './chance';

interface Moment {
  readonly now: Date;
  readonly chance: Chance;
}

const moments = new AsyncLocalStorage<Moment>();

/** Does a piece of work as if it were done at that time, by that chance. */
export function runAtMoment<Result>(
  now: Date,
  chance: Chance,
  work: () => Promise<Result>,
): Promise<Result> {
  return moments.run({ now, chance }, work);
}

/** The clock of who works within {@link runAtMoment}. */
export class PastClock extends Clock {
  override now(): Date {
    return moments.getStore()?.now ?? super.now();
  }
}

/** Seeds by the chance of who works within {@link runAtMoment}. */
export class PastSeeds extends Seeds {
  override next(): string {
    const chance = moments.getStore()?.chance;
    return chance === undefined ? super.next() : String(chance.between(0, 1));
  }
}
