/** How many documents were waiting at an instant, in milliseconds. */
export interface Observation {
  readonly at: number;
  readonly waiting: number;
}

const shortest = 1_000;
const longest = 15_000;
const believable = 2_000;

/** The time before the server is asked again, in milliseconds: short while something moves, growing to 15 s while nothing does. */
export function nextPollingInterval(last: number, moved: boolean): number {
  return moved || last === 0 ? shortest : Math.min(longest, Math.round(last * 1.6));
}

/** How long the rest takes at the speed so far, in whole seconds; undefined while that cannot be said. */
export function remainingSeconds(
  first: Observation | undefined,
  now: Observation,
): number | undefined {
  if (first === undefined || now.waiting === 0) return undefined;
  const [time, done] = [now.at - first.at, first.waiting - now.waiting];
  if (time < believable || done <= 0) return undefined;
  return Math.ceil(((time / done) * now.waiting) / 1000);
}
