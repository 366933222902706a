import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import {
  answerReport,
  makeOwnKey,
  openCase,
  sendReport,
  writeMore,
} from '@svetionik/contracts/safeguarding';
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What is sent twice is there once, and two who write at once both are heard. */

const { caseKey, passphrase } = exampleSecrets;
const { safeguardingReport: report } = examples;

let world: TestWorld;
let officer: string;

beforeEach(async () => {
  world = await openWorld();
  officer = await world.given.session(examples.colleague);
});

afterEach(() => world.close());

async function sendAtOnce(
  endpoint: EndpointDefinition,
  requests: readonly ExampleRequest[],
  cookie?: string,
): Promise<number[]> {
  const sent = requests.map((each) => call(world.app, endpoint, each, cookie));
  return (await Promise.all(sent)).map(({ status }) => status).sort();
}

const count = async (table: string) =>
  (await world.client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))
    .rows[0]?.count;

const body = { organisation: examples.organisation, text: 'Vikao je.', toNetwork: false };
const keyed = (place: number) => `aaaa-bbbb-cccc-dddd-eeee-000${place}`;
const sending = (place: number): ExampleRequest => ({
  params: { report: randomUUID() },
  body: { ...body, caseKey: keyed(place) },
});
const key = (): ExampleRequest => ({ params: { key: v7() }, body: { passphrase } });

it('a report that is sent twice at once is one', async () => {
  const once = sending(1);
  expect(await sendAtOnce(sendReport, [once, once, once])).toEqual([200, 200, 201]);
  expect(await count('safeguarding.report')).toBe(2);
});

it('the first reports of three officers make one key of recovery between them', async () => {
  const others = [examples.administrator, examples.trainer];
  await world.client.query(
    `UPDATE identity.member SET roles = array_append(roles, 'safeguarding-officer') WHERE person_id = ANY ($1)`,
    [others],
  );
  for (const person of others)
    expect(await sendAtOnce(makeOwnKey, [key()], await world.given.session(person))).toEqual([201]);
  const sent = await sendAtOnce(sendReport, [1, 2, 3, 4].map(sending));
  expect(sent).toEqual([201, 201, 201, 201]);
  expect(await count('safeguarding.recovery_key')).toBe(1);
  expect(await count('safeguarding.recovery_share')).toBe(3);
});

it('of two keys that are made at once one stays', async () => {
  const statuses = await sendAtOnce(makeOwnKey, [key(), key()], officer);
  expect(statuses.every((status) => [201, 409].includes(status))).toBe(true);
  const { rows } = await world.client.query(
    'SELECT FROM safeguarding.officer_key WHERE person_id = $1 AND ended_at IS NULL',
    [examples.colleague],
  );
  expect(rows).toHaveLength(1);
});

it('an answer and what the sender writes at the same moment are both there', async () => {
  const answers = ['Prvi.', 'Drugi.'].map((text) => ({
    params: { report, answer: randomUUID() },
    body: { text },
  }));
  const more = ['Treći.', 'Četvrti.'].map((text) => ({
    params: { message: randomUUID() },
    body: { caseKey, text },
  }));
  const statuses = await Promise.all([
    sendAtOnce(answerReport, answers, officer),
    sendAtOnce(writeMore, more),
  ]);
  expect(statuses.flat()).toEqual([201, 201, 201, 201]);
  const { body: opened } = await call(world.app, openCase, { body: { caseKey } });
  expect(opened.messages).toHaveLength(5);
});

it('an answer under the id of another message is refused, and not lost in silence', async () => {
  const message = randomUUID();
  const more = { params: { message }, body: { caseKey, text: 'Još nešto.' } };
  expect(await sendAtOnce(writeMore, [more])).toEqual([201]);
  const answer = { params: { report, answer: message }, body: { text: 'Hvala.' } };
  expect(await sendAtOnce(answerReport, [answer], officer)).toEqual([409]);
});
