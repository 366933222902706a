import { examples } from '@svetionik/contracts/examples';
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { call } from '../support/call';
import { readingEndpoints } from '../support/endpoint-calls';
import { createCookie } from '../support/example-readers';
import { mirrorOrganisation } from '../support/mirror-organisation';
import { openWorld, type TestWorld } from '../support/test-world';

/** What is told of the whole installation, and to whom. */
const ofTheInstallation: Readonly<Record<string, string>> = {
  'credentials.listIssuerKeys': 'the keys of all organisers are published to everybody who checks',
  'health.readSystemStatus': 'counts of the whole installation, to who looks after it',
  'network.listOrganisations': 'sums of every member, to the network',
  'setup.readSetup':
    'whether another organisation signs with the same key, so that nobody changes it alone',
};

/** Signed anew with each request, and earlier requests are in it: audit-export.scenario.ts holds that nothing of another's is. */
const signedAnew = ['audits.exportActions'];

const volatile = [
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>'],
  // when a calendar was written
  [/DTSTAMP:\d{8}T\d{6}Z/g, 'DTSTAMP'],
  // those of the person who asks, one more with each request
  [/"sessions":\[[^\]]*\]/g, '"sessions"'],
  // a record of an action that was done meanwhile
  [/"id":"[\da-f-]{36}","at"/g, '"id","at"'],
  // of what is signed anew with each request: its id, the salt, the hash with it, and what was signed
  [/urn:uuid:[\da-f-]{36}/g, 'urn:uuid'],
  [/"(identityHash|salt|proofValue)":"[^"]*"/g, '"$1"'],
] as const;

interface Told {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

let [alone, beside]: [ReadonlyMap<string, Told>, ReadonlyMap<string, Told>] = [
  new Map(),
  new Map(),
];

beforeAll(async () => {
  let world = await openWorld();
  try {
    // what the app writes when it starts is in neither
    world = await world.renew();
    alone = await askAll(world);
    world = await world.renew();
    await mirrorOrganisation(world.client);
    await world.given.organiser(v7(), v7(), examples.otherOrganisation);
    beside = await askAll(world);
  } finally {
    await world.close();
  }
});

async function askAll(world: TestWorld): Promise<ReadonlyMap<string, Told>> {
  const told = new Map<string, Told>();
  for (const [name, endpoint] of readingEndpoints) told.set(name, await ask(world, endpoint));
  return told;
}

async function ask(world: TestWorld, endpoint: EndpointDefinition): Promise<Told> {
  await world.client.query('DELETE FROM platform.throttle');
  const cookie = await createCookie(endpoint, world);
  const { status, type, text, body } = await call(world.app, endpoint, endpoint.example, cookie);
  // bytes come without a text
  const said: unknown = text;
  return {
    status,
    type,
    text: typeof said === 'string' ? withoutVolatile(said) : sha256(body),
  };
}

function withoutVolatile(text: string): string {
  return volatile.reduce((said, [found, instead]) => said.replaceAll(found, instead), text);
}

function sha256(body: unknown): string {
  if (!Buffer.isBuffer(body)) throw new Error('a reply has neither text nor bytes');
  return createHash('sha256').update(body).digest('hex');
}

describe('an organisation beside which another one has as much of everything', () => {
  it.each(
    readingEndpoints.filter(([name]) => !(name in ofTheInstallation) && !signedAnew.includes(name)),
  )('is told the same: %s', (name) => {
    expect(beside.get(name)).toEqual(alone.get(name));
  });

  it.each(Object.keys(ofTheInstallation))('is told of the whole installation: %s', (name) => {
    expect(beside.get(name)?.text).not.toBe(alone.get(name)?.text);
  });
});
