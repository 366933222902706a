import { answering, givenTakers, starting, submitting, type Taker } from './attempt-takers';
import type { Bench } from './parts';
import { rounds } from './rounds';
import { missing, type Step } from './step';

const takersOfRound = 300;
const answers = 20;

/** Each round starts, answers and hands in the attempts of other people, and then the whole of others. */
export async function attemptSteps(bench: Bench, edition: string): Promise<readonly Step[]> {
  const count = takersOfRound * (rounds + 1) + 1;
  const takers = await givenTakers(bench, edition, count);
  const others = await givenTakers(bench, edition, count);
  const taker = (turn: number, of = takers): Taker => of[turn] ?? missing();
  const write = { floor: 'insert', times: takersOfRound } as const;
  return [
    {
      name: 'Starting an attempt',
      ...write,
      wanted: { most: 6, in: 'floors' },
      requests: (turn) => [starting(taker(turn))],
    },
    {
      name: 'Saving an answer',
      ...write,
      wanted: { most: 2.5, in: 'floors' },
      requests: (turn) => [answering(taker(turn), 1)],
    },
    {
      name: 'Handing in',
      ...write,
      wanted: { most: 6, in: 'floors' },
      requests: (turn) => [submitting(taker(turn))],
    },
    {
      name: `A whole attempt, ${answers} answers`,
      ...write,
      wanted: { most: 28, in: 'milliseconds' },
      requests: (turn) => wholeAttempt(taker(turn, others)),
    },
  ];
}

function wholeAttempt(taker: Taker) {
  const given = Array.from({ length: answers }, (_, index) => answering(taker, index + 1));
  return [starting(taker), ...given, submitting(taker)];
}
