import { setTimeout as delay } from 'node:timers/promises';
import { listChildren, listens } from '../faults/process-connection';
import { answering, drawn, type Taker } from './attempt-takers';
import { BenchClient } from './client';
import type { ClientRequest } from './load';
import type { Bench } from './parts';
import { ascending, report } from './rounds';
import type { ServedPrograms } from './served-programs';

const kills = 8;
const betweenKills = 12_000;
/** Of a learner, on average. */
const betweenAnswers = 5_000;
const firstSequence = 100_000;

interface Outcomes {
  readonly acknowledged: string[];
  readonly milliseconds: number[];
  resent: number;
  readonly refused: number[];
}

/** Learners answer while one process after the other is killed; what was not acknowledged is sent again as the same answer. */
export async function answerThroughKills(
  { client }: Bench,
  { address, web }: ServedPrograms,
  takers: readonly Taker[],
): Promise<boolean> {
  const outcomes: Outcomes = { acknowledged: [], milliseconds: [], resent: 0, refused: [] };
  const sender = new BenchClient(address, takers.length);
  const going = { on: true };
  const answeringAll = Promise.all(
    takers.map((taker) => answerWhile(going, taker, sender, outcomes)),
  );
  const back: number[] = [];
  for (let killed = 0; killed < kills; killed++) {
    await delay(betweenKills);
    back.push(await killOne(address, web.pid ?? 0, killed));
  }
  going.on = false;
  await answeringAll;
  sender.close();
  const { rows } = await client.query<{ kept: number }>(
    'SELECT count(*)::int AS kept FROM assessment.answer WHERE id = ANY ($1)',
    [outcomes.acknowledged],
  );
  const lost = outcomes.acknowledged.length - (rows[0]?.kept ?? 0);
  const times = outcomes.milliseconds.sort(ascending);
  const at = (share: number) => `${times[Math.ceil(times.length * share) - 1]?.toFixed(0)} ms`;
  report(
    `${takers.length} learners, ${kills} kills of one of two processes, ${outcomes.acknowledged.length} answers acknowledged: ${lost} lost, ${outcomes.resent} sent again after a cut connection, ${outcomes.refused.length} refused; acknowledged half within ${at(0.5)}, 99% within ${at(0.99)}, all within ${at(1)}`,
  );
  report(`  A killed process is back after ${back.map((each) => `${each} ms`).join(', ')}`);
  return lost === 0 && outcomes.refused.length === 0;
}

async function answerWhile(
  going: { readonly on: boolean },
  taker: Taker,
  sender: BenchClient,
  outcomes: Outcomes,
): Promise<void> {
  for (let sequence = firstSequence; going.on; sequence++) {
    await delay(-Math.log(1 - Math.random()) * betweenAnswers);
    const answer = answering(taker, (sequence % drawn) + 1, sequence);
    const began = performance.now();
    await sendUntilKept(sender, answer, outcomes);
    outcomes.milliseconds.push(performance.now() - began);
    outcomes.acknowledged.push(answer.path.split('/').at(-1) ?? '');
  }
}

async function sendUntilKept(
  sender: BenchClient,
  answer: ClientRequest,
  outcomes: Outcomes,
): Promise<void> {
  for (;;) {
    const status = await sender.send(answer).then(
      (reply) => reply.status,
      () => 0,
    );
    if (status === 200) return;
    if (status === 0) outcomes.resent++;
    else outcomes.refused.push(status);
    await delay(50);
  }
}

/** Kills one of the processes; the milliseconds until another one listens in its place. */
async function killOne(address: string, parent: number, turn: number): Promise<number> {
  const before = listChildren(parent);
  process.kill(before[turn % before.length] ?? 0, 'SIGKILL');
  const began = performance.now();
  const isBack = (): boolean =>
    listChildren(parent).some((pid) => !before.includes(pid) && listens(pid, address));
  for (;;) {
    while (!isBack()) await delay(5);
    const back = performance.now() - began;
    // one that is just being forked has for a moment what its parent has
    await delay(100);
    if (isBack()) return Math.round(back);
  }
}
