import type { ResponseGiven } from '../support/given-attempts';
import type { Chance } from './chance';

/** What goes wrong while somebody is tested: it stands on the timeline of the attempt. */
type Mishap = 'none' | 'other-device' | 'line-lost';

const minute = 60_000;

/** Of a hundred attempts, a few go on at another device, and a few lose the line as their time ends. */
export function drawMishap(chance: Chance): Mishap {
  return chance.weighted([
    [93, 'none'],
    [4, 'other-device'],
    [3, 'line-lost'],
  ]);
}

/** The same answers, given up to the last minute: what was given in the end arrives together, when the line is back. */
export function arrivingLate(
  answers: readonly ResponseGiven[],
  { begin, deadline }: { readonly begin: Date; readonly deadline: Date },
  chance: Chance,
): ResponseGiven[] {
  const [from, last] = [begin.getTime(), answers.at(-1)?.at.getTime() ?? 0];
  const slower = (deadline.getTime() - minute - from) / Math.max(1, last - from);
  const back = new Date(deadline.getTime() + chance.between(0.5, 6) * minute);
  const kept = answers.length - chance.whole(2, 4);
  return answers.map((answer, place) => ({
    ...answer,
    at: new Date(from + (answer.at.getTime() - from) * slower),
    ...(place < kept ? {} : { lateAt: back }),
  }));
}
