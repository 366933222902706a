import { readFileSync } from 'node:fs';
import { listChildren } from '../faults/process-connection';
import { answering, copyCourse, drawn, givenTakers, starting, type Taker } from './attempt-takers';
import { sendAll } from './client';
import { readStackCpu } from './cpu-of-stack';
import { reportEndedSessions } from './ended-sessions';
import { answerThroughKills } from './killed-processes';
import { load } from './load';
import type { Bench } from './parts';
import { ascending, median, report, rounds } from './rounds';
import { servePrograms, type ServedPrograms } from './served-programs';

const clients = 32;
const learners = 500;

/** What several web processes bring and take: requests a second, memory, how soon all know an ended session, and answers while they are killed. */
export async function compareWebProcesses(bench: Bench): Promise<readonly boolean[]> {
  const takers = await givenTakers(bench, await copyCourse(bench, 200), learners);
  const [one, two] = [
    await servePrograms(bench, { worker: true }),
    await servePrograms(bench, { worker: false, processes: 2 }),
  ];
  try {
    await sendAll(one.address, takers.map(starting));
    await compareRates(one, two, takers.slice(0, clients));
    reportMemory('One process', [one.web.pid ?? 0]);
    reportMemory('The first of two', [two.web.pid ?? 0]);
    reportMemory('Each of two', listChildren(two.web.pid ?? 0));
    return [
      await answerThroughKills(bench, two, takers),
      // ends their sessions
      await reportEndedSessions(two, takers),
    ];
  } finally {
    await one.stop();
    await two.stop();
  }
}

async function compareRates(
  one: ServedPrograms,
  two: ServedPrograms,
  takers: readonly Taker[],
): Promise<void> {
  const sequences = new Map<Taker, number>();
  const taker = (client: number): Taker => takers[client % takers.length] ?? fail();
  const reading = (client: number) =>
    ({ method: 'GET', path: '/api/v1/enrolments', cookie: taker(client).cookie }) as const;
  const saving = (client: number) => {
    const own = taker(client);
    const sequence = (sequences.get(own) ?? 0) + 1;
    sequences.set(own, sequence);
    return answering(own, ((sequence - 1) % drawn) + 1, sequence);
  };
  for (const [name, request] of [
    ['Reading one’s courses', reading],
    ['Saving an answer', saving],
  ] as const) {
    const reached: Record<'one' | 'two', Reached>[] = [];
    for (let round = 0; round < rounds; round++)
      reached.push({ one: await reach(one, request), two: await reach(two, request) });
    const told = (side: 'one' | 'two') => {
      const middle = (of: keyof Reached) =>
        median(reached.map((each) => each[side][of]).sort(ascending));
      return `${middle('rate').toFixed(0)} a second, ${middle('processor').toFixed(2)} ms of a processor each`;
    };
    report(
      `${name}: by one process ${told('one')}; by two ${told('two')}; beside PostgreSQL and the client`,
    );
  }
}

/** What was reached in a round: requests a second, and milliseconds of a processor by all that serves one. */
interface Reached {
  readonly rate: number;
  readonly processor: number;
}

async function reach(
  { address }: ServedPrograms,
  request: Parameters<typeof load>[1],
): Promise<Reached> {
  const before = readStackCpu();
  let asked = 0;
  const rate = await load(address, (client, turn) => {
    asked += 1;
    return request(client, turn);
  });
  return { rate, processor: (readStackCpu() - before) / asked };
}

function reportMemory(name: string, pids: readonly number[]): void {
  const said = pids.map((pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (key: string) =>
      (Number(new RegExp(`^${key}:\\s+(\\d+)`, 'mu').exec(rollup)?.[1]) / 1024).toFixed(0);
    const threads = /^Threads:\s+(\d+)/mu.exec(status)?.[1];
    return `${megabytes('Rss')} MB (its share ${megabytes('Pss')}), ${threads} threads`;
  });
  report(`${name}: ${said.join('; ')}`);
}

function fail(): never {
  throw new Error('there are no takers');
}
