import { answering, copyCourse, drawn, givenTakers, starting, type Taker } from './attempt-takers';
import { BenchClient, sendAll, type Reply } from './client';
import type { Bench } from './parts';
import { ascending, report } from './rounds';

const learners = 500;
const seconds = 120;
const between = 5;
const aim = 100;

/** 500 learners in their attempts at once, each with an answer every five seconds on average. Reported, not judged. */
export async function reportLearners(bench: Bench): Promise<readonly boolean[]> {
  const takers = await givenTakers(bench, await copyCourse(bench, 200), learners);
  await sendAll(bench.address, takers.map(starting));
  const client = new BenchClient(bench.address, learners);
  const until = performance.now() + seconds * 1000;
  const outcomes = (
    await Promise.all(takers.map((taker) => answerUntil(client, taker, until)))
  ).flat();
  client.close();
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort(ascending);
  const failed = outcomes.filter(({ status }) => status !== 200).map(({ status }) => status);
  const at = (share: number) =>
    `${(times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(0)} ms`;
  report(
    `${learners} learners answering for ${seconds} s, ${(outcomes.length / seconds).toFixed(0)} answers a second: half within ${at(0.5)}, 99% within ${at(0.99)} (aim ${aim} ms), all within ${at(1)}`,
  );
  report(
    `  ${outcomes.length} answers, ${failed.length} not saved (aim none)${failed.length > 0 ? `, statuses ${[...new Set(failed)].join(', ')} (0 is none)` : ''}`,
  );
  return [];
}

/** The time between two answers is exponential, as of people who do not wait for one another. */
async function answerUntil(client: BenchClient, taker: Taker, until: number): Promise<Reply[]> {
  const outcomes: Reply[] = [];
  for (let sequence = 1; ; sequence++) {
    await new Promise((resolve) =>
      setTimeout(resolve, -Math.log(1 - Math.random()) * between * 1000),
    );
    if (performance.now() > until) return outcomes;
    const began = performance.now();
    const lost = () => ({ status: 0, milliseconds: performance.now() - began, bytes: 0 });
    outcomes.push(
      await client.send(answering(taker, ((sequence - 1) % drawn) + 1, sequence)).catch(lost),
    );
  }
}
