import {
  answering,
  copyCourse,
  givenTakers,
  starting,
  submitting,
  type Taker,
} from './attempt-takers';
import { BareServer } from './bare-server';
import { BenchClient, type Reply } from './client';
import { readStackCpu } from './cpu-of-stack';
import type { ClientRequest } from './load';
import type { Bench } from './parts';
import { ascending, median, report, rounds } from './rounds';
import { servePrograms } from './served-programs';
import { recordVisits, type Visitor } from './visits';
import { writeSteps, type MeasuredStep } from './written-steps';

/** What a step is measured against: the bare select or the bare committed insert, with a reply of as many bytes. */
interface Step {
  readonly name: string;
  readonly floor: 'select' | 'insert';
  /** How many floors it may take of a processor. */
  readonly atMost: number;
  /** All requests of one step, each turn by another person. */
  readonly requests: (turn: number) => readonly ClientRequest[];
  /** Steps in a round. */
  readonly times: number;
}

/** A starter course. */
const course = 'zdravstvo';
/** So many people that nobody comes again within ten seconds, for which a process remembers who somebody is. */
const people = 2_500;
const takersOfRound = 300;
/** So many that the kernel's ticks of ten milliseconds tell them apart. */
const floors = 3_000;
/** As many as answered at once. */
const connections = 4;

/**
 * What each step of a learner takes of a processor, by all that serves it, from the programs as they are installed, in turn with a bare server
 * that does one select, or one committed insert.
 */
export async function compareSteps(bench: Bench): Promise<readonly boolean[]> {
  const programs = await servePrograms(bench, { worker: true });
  const bare = await BareServer.start(bench);
  try {
    const edition = await copyCourse(bench, 200);
    const visitors = await givenVisitors(bench, edition, people);
    const steps = [
      ...(await pageSteps(programs.address, visitors)),
      ...dataSteps(visitors),
      ...(await attemptSteps(bench, edition)),
    ];
    // as the database does by itself within a minute; until then it plans for the tables as they were
    await bench.client.query('ANALYZE');
    const measured: MeasuredStep[] = [];
    for (const step of steps) measured.push(await compareStep(step, programs.address, bare));
    await writeSteps(measured);
    return measured.map(({ reached }) => reached);
  } finally {
    bare.stop();
    await programs.stop();
  }
}

async function compareStep(step: Step, address: string, bare: BareServer): Promise<MeasuredStep> {
  const bytes = await replyBytes(address, step.requests(0));
  const requests = step.requests(0).length;
  const pairs: { readonly floor: number; readonly subject: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const from = 1 + round * step.times;
    const floor = await milliseconds(bare.address, floors, () => [bare[step.floor](bytes)]);
    const subject = await milliseconds(address, step.times, (turn) => step.requests(from + turn));
    // the first round reads what is kept from then on
    if (round > 0) pairs.push({ floor, subject });
  }
  const ratios = pairs.map(({ floor, subject }) => subject / floor).sort(ascending);
  const [floor, subject] = [
    median(pairs.map((pair) => pair.floor).sort(ascending)),
    median(pairs.map((pair) => pair.subject).sort(ascending)),
  ];
  const reached = median(ratios) <= step.atMost;
  report(
    `${step.name}: ${subject.toFixed(2)} ms of a processor in ${requests} requests of ${bytes} bytes, ${median(ratios).toFixed(1)} bare ${step.floor}s of ${floor.toFixed(2)} ms (${ratios[0]?.toFixed(1)} to ${ratios.at(-1)?.toFixed(1)}), at most ${step.atMost}: ${reached ? 'reached' : 'MISSED'}`,
  );
  const { name, atMost } = step;
  return {
    name,
    floor: step.floor,
    atMost,
    requests,
    bytes,
    reached,
    floorMilliseconds: floor,
    milliseconds: subject,
    ratios,
  };
}

/** Processor time of everything that was started here, for one step. */
async function milliseconds(
  address: string,
  times: number,
  requests: (turn: number) => readonly ClientRequest[],
): Promise<number> {
  const client = new BenchClient(address, connections);
  const before = readStackCpu();
  let turn = 0;
  const walk = async (): Promise<void> => {
    while (turn < times) {
      for (const request of requests(turn++)) await sendOne(client, request);
    }
  };
  await Promise.all(Array.from({ length: connections }, walk));
  const taken = readStackCpu() - before;
  client.close();
  return taken / times;
}

async function sendOne(client: BenchClient, request: ClientRequest): Promise<Reply> {
  const reply = await client.send(request);
  if (reply.status >= 400)
    throw new Error(`${request.method} ${request.path} was answered with ${reply.status}`);
  return reply;
}

async function replyBytes(address: string, requests: readonly ClientRequest[]): Promise<number> {
  const client = new BenchClient(address, 1);
  let bytes = 0;
  for (const request of requests) bytes += (await sendOne(client, request)).bytes;
  client.close();
  return bytes;
}

/** The pages as a browser opens them that has been there before. */
async function pageSteps(address: string, visitors: readonly Visitor[]): Promise<readonly Step[]> {
  const [first = fail()] = visitors;
  const pages = [
    { name: 'Dashboard', path: '/learn', atMost: 12 },
    { name: 'Course page', path: `/courses/${course}`, atMost: 9 },
    { name: 'Lesson', path: `/learn/${first.enrolment}`, atMost: 7 },
  ];
  const visits = await recordVisits(
    address,
    first,
    pages.map(({ path }) => path),
  );
  if (visits === undefined) report('Pages: not measured, no Chromium was found.');
  return pages.flatMap(({ name, atMost }, index) => {
    const visit = visits?.[index];
    return visit === undefined
      ? []
      : [
          {
            name,
            atMost,
            floor: 'select' as const,
            times: 300,
            requests: byVisitor(visitors, visit),
          },
        ];
  });
}

function dataSteps(visitors: readonly Visitor[]): readonly Step[] {
  const get = (pathOf: (visitor: Visitor) => string) =>
    byVisitor(visitors, (visitor) => [
      { method: 'GET', path: pathOf(visitor), cookie: visitor.cookie },
    ]);
  const page = { floor: 'select', atMost: 3, times: 500 } as const;
  return [
    { name: 'Dashboard data', ...page, requests: get(() => '/api/v1/enrolments') },
    { name: 'Course page data', ...page, requests: get(() => `/api/v1/courses/${course}`) },
    {
      name: 'Player data',
      ...page,
      requests: get(({ enrolment }) => `/api/v1/enrolments/${enrolment}`),
    },
  ];
}

function byVisitor(
  visitors: readonly Visitor[],
  visit: (visitor: Visitor) => readonly ClientRequest[],
): Step['requests'] {
  return (turn) => visit(visitors[turn % visitors.length] ?? fail());
}

/** Each round starts, answers and hands in the attempts of other people. */
async function attemptSteps(bench: Bench, edition: string): Promise<readonly Step[]> {
  const takers = await givenTakers(bench, edition, takersOfRound * (rounds + 1) + 1);
  const taker = (turn: number): Taker => takers[turn] ?? fail();
  const write = { floor: 'insert', times: takersOfRound } as const;
  return [
    {
      name: 'Starting an attempt',
      ...write,
      atMost: 6,
      requests: (turn) => [starting(taker(turn))],
    },
    {
      name: 'Saving an answer',
      ...write,
      atMost: 2.5,
      requests: (turn) => [answering(taker(turn), 1)],
    },
    { name: 'Handing in', ...write, atMost: 6, requests: (turn) => [submitting(taker(turn))] },
  ];
}

async function givenVisitors(bench: Bench, edition: string, count: number): Promise<Visitor[]> {
  const takers = await givenTakers(bench, edition, count);
  const { rows } = await bench.client.query<{ id: string; person: string }>(
    'SELECT id, person_id AS person FROM learning.enrolment WHERE id = ANY ($1)',
    [takers.map(({ enrolment }) => enrolment)],
  );
  const persons = new Map(rows.map(({ id, person }) => [id, person]));
  return takers.map(({ enrolment, cookie }) => ({
    enrolment,
    cookie,
    person: persons.get(enrolment) ?? fail(),
  }));
}

function fail(): never {
  throw new Error('what the bench made is missing');
}
