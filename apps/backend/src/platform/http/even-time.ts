import { setTimeout as delay } from 'node:timers/promises';

/** What tells how long something took, and waits, in milliseconds. */
interface Passing {
  passed(): number;
  wait(milliseconds: number): Promise<unknown>;
}

const ofProcess: Passing = { passed: () => performance.now(), wait: (time) => delay(time) };

/** Far longer than a transaction takes, and shorter than somebody notices. */
const stepMilliseconds = 100;

/** Does what takes longer for one than for another, and ends after a whole number of steps of time: how long it took tells nothing. */
export async function takeEvenTime<Result>(
  work: () => Promise<Result>,
  { passed, wait }: Passing = ofProcess,
): Promise<Result> {
  const begun = passed();
  const result = await work();
  const took = passed() - begun;
  await wait(stepMilliseconds * Math.max(1, Math.ceil(took / stepMilliseconds)) - took);
  return result;
}
