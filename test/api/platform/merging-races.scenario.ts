import { examples } from '@svetionik/contracts/examples';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { mergeInstitutions, undoMerge } from '@svetionik/contracts/institutions';
import { erasePerson } from '@svetionik/contracts/privacy/erasure';
import { actAboutParticipants, joinRun } from '@svetionik/contracts/runs';
import { awaitCondition } from '../../support/await-condition';
import { call } from '../../support/call';
import { countWaiting } from '../../support/count-waiting';
import { GivenInstitutions } from '../../support/given-institutions';
import { GivenRuns } from '../../support/given-runs';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Two institutions become one, or two again, while people get onto a run that keeps places for both. */

const { nextRun: run, institution: kept, doubledInstitution: merged } = examples;
const merging: ExampleRequest = mergeInstitutions.example;
const undoing: ExampleRequest = {
  params: { merge: examples.newMerge },
  body: { undone: true },
};

let world: TestWorld;
let manager: string;
let ofKept: string[];
let ofMerged: string[];

/** A place for one, a place for the other, one for everybody else; two and three who work there. */
beforeEach(async () => {
  world = await openWorld();
  manager = await world.given.session(examples.administrator);
  const people = await world.given.people(
    Array.from({ length: 5 }, (_, place) => ({ email: `osoba${place}@primer.rs` })),
  );
  [ofKept, ofMerged] = [people.slice(0, 2), people.slice(2)];
  const institutions = new GivenInstitutions(world.client);
  for (const person of ofKept) await institutions.workplace({ person, institution: kept });
  for (const person of ofMerged) await institutions.workplace({ person, institution: merged });
  await world.client.query('UPDATE runs.run SET capacity = 3 WHERE id = $1', [run]);
  const runs = new GivenRuns(world.client);
  await runs.quota(run, kept, 1);
  await runs.quota(run, merged, 1);
});

afterEach(() => world.close());

interface Asked {
  readonly endpoint: EndpointDefinition;
  readonly request: ExampleRequest;
  readonly cookie: string;
}

const asManager = (endpoint: EndpointDefinition, request: ExampleRequest): Asked => ({
  ...{ endpoint, request, cookie: manager },
});

async function joining(people: readonly string[]): Promise<Asked[]> {
  const cookies = await Promise.all(people.map((person) => world.given.session(person)));
  return cookies.map((cookie) => ({ endpoint: joinRun, request: { params: { run } }, cookie }));
}

const leaving = (person: string): Asked =>
  asManager(actAboutParticipants, {
    params: { run },
    body: { people: [person], deed: { kind: 'withdraw', reason: 'Bolovanje' } },
  });

/** All of them meet at the run, which somebody else holds until the last one waits; gives what each was answered. */
async function meetAtRun(asked: readonly Asked[]): Promise<number[]> {
  await world.client.query('BEGIN');
  await world.client.query('SELECT FROM runs.run WHERE id = $1 FOR UPDATE', [run]);
  const answers: Promise<{ status: number }>[] = [];
  for (const { endpoint, request, cookie } of asked) {
    answers.push(call(world.app, endpoint, request, cookie));
    const come = answers.length;
    await awaitCondition(`${come} wait`, async () => (await countWaiting(world.client)) >= come);
  }
  await world.client.query('COMMIT');
  return (await Promise.all(answers)).map(({ status }) => status);
}

/** Places of institutions, those of everybody else last, after each number was counted again. */
async function readPlaces() {
  const { rows } = await world.client.query<{ of: string | null; places: number; taken: number }>(
    `SELECT q.institution_id AS of, q.places, q.taken FROM runs.quota q WHERE q.run_id = $1
     UNION ALL SELECT NULL, r.capacity - (SELECT coalesce(sum(places), 0) FROM runs.quota WHERE run_id = $1)::int, r.taken - (SELECT coalesce(sum(taken), 0) FROM runs.quota WHERE run_id = $1)::int FROM runs.run r WHERE r.id = $1
     ORDER BY 1 NULLS LAST`,
    [run],
  );
  const counted = await world.client.query<{ of: string | null; people: number }>(
    `SELECT quota_id AS of, count(*)::int AS people FROM runs.participant WHERE run_id = $1 AND state = 'enrolled' GROUP BY quota_id`,
    [run],
  );
  for (const place of rows) {
    expect(place.taken).toBe(counted.rows.find((row) => row.of === place.of)?.people ?? 0);
    expect(place.taken).toBeLessThanOrEqual(place.places);
  }
  return rows;
}

it('gives as many places as there are, whoever comes before and after', async () => {
  const people = [...ofMerged, ...ofKept];
  const [first, ...others] = await joining(people);
  if (!first) throw new Error('five join');
  const asked = [first, asManager(mergeInstitutions, merging), ...others];
  const [joined, merges, ...later] = await meetAtRun(asked);
  expect([joined, merges, ...later.toSorted()]).toEqual([200, 201, 200, 200, 409, 409]);
  expect(await readPlaces()).toEqual([
    { of: kept, places: 2, taken: 2 },
    { of: null, places: 1, taken: 1 },
  ]);

  const refused = people.filter((_, place) => [joined, ...later][place] === 409);
  const undone = asManager(undoMerge, undoing);
  const then = [leaving(ofMerged[0] ?? ''), undone, ...(await joining(refused))];
  const [left, parts, ...come] = await meetAtRun(then);
  expect([left, parts]).toEqual([200, 200]);
  expect([
    [200, 409],
    [409, 409],
  ]).toContainEqual(come.toSorted());
  const places = await readPlaces();
  expect(places.reduce((sum, each) => sum + each.places, 0)).toBe(3);
});

it('and an erasure of somebody on the run do not wait for each other', async () => {
  const [person = ''] = ofMerged;
  const { status } = await call(
    world.app,
    joinRun,
    { params: { run } },
    await world.given.session(person),
  );
  expect(status).toBe(200);
  const erasing = asManager(erasePerson, {
    params: { person },
    body: { address: 'osoba2@primer.rs', ground: 'request', askedOn: '2026-11-02' },
  });
  const asked = [asManager(mergeInstitutions, merging), erasing];
  expect(await meetAtRun(asked)).toEqual([201, 204]);
  expect(await readPlaces()).toEqual([
    { of: kept, places: 2, taken: 0 },
    { of: null, places: 1, taken: 0 },
  ]);
});
