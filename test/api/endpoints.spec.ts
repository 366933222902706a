import { endpoints } from '@svetionik/contracts';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { roleWith, rolesWithout, type Role } from '@svetionik/contracts/permissions';
import { v7 } from 'uuid';
import { badRequests } from '../support/bad-requests';
import { call } from '../support/call';
import { cookieFor, standardPersons } from '../support/example-readers';
import type { Given } from '../support/given';
import { digestRows } from '../support/row-digest';
import { openWorld, type TestWorld } from '../support/test-world';

const elsewhere: Readonly<Record<Role, string>> = {
  learner: examples.otherLearner,
  trainer: examples.otherTrainer,
  administrator: examples.otherAdministrator,
};

type Named = readonly [name: string, endpoint: EndpointDefinition];

const all = endpoints.map((endpoint): Named => [endpoint.name, endpoint]);
const [reading, writing] = [
  all.filter(([, { method }]) => method === 'GET'),
  all.filter(([, { method }]) => method !== 'GET'),
];

/** What is refused changes nothing, and what only reads little, so that both share a world; whatever writes finds it anew. */
describe('in one world', () => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterEach(() => world.client.query('DELETE FROM platform.throttle'));
  afterAll(() => world.close());

  it.each(all.filter(([, endpoint]) => refusals(endpoint).length > 0))(
    '%s refuses whoever may not, and changes nothing',
    async (_, endpoint) => {
      const rows = [];
      for (const { person, ...refusal } of refusals(endpoint))
        rows.push({
          ...refusal,
          cookie: person && (await world.given.session(await person(world.given))),
        });
      const before = await digestRows(world.client);
      for (const { as, owner, status, cookie } of rows)
        expect({ as, ...(await told(world, endpoint, { cookie, owner })) }).toEqual({
          as,
          status,
          type: 'application/problem+json',
        });
      expect(await digestRows(world.client)).toEqual(before);
    },
  );

  it.each(all.filter(([, endpoint]) => badRequests(endpoint).length > 0))(
    '%s refuses what breaks its contract, and changes nothing',
    async (_, endpoint) => {
      const cookie = await cookieFor(endpoint, world);
      const before = await digestRows(world.client);
      for (const { wrong, request, status } of badRequests(endpoint)) {
        expect({ wrong, ...(await told(world, endpoint, { cookie, request })) }).toEqual({
          wrong,
          status,
          type: 'application/problem+json',
        });
      }
      expect(await digestRows(world.client)).toEqual(before);
    },
  );

  it.each(reading)('%s succeeds with its example', (_, endpoint) => succeeds(endpoint, world));
});

describe('each in a world that was made anew', () => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterEach(async () => {
    world = await world.renew();
  });
  afterAll(() => world.close());

  it.each(writing)('%s succeeds with its example', (_, endpoint) => succeeds(endpoint, world));
});

interface Asked {
  readonly cookie: string | undefined;
  readonly owner?: string | undefined;
  readonly request?: ExampleRequest;
}

/** What an endpoint answers, short. */
async function told(
  { app }: TestWorld,
  endpoint: EndpointDefinition,
  { cookie, owner, request = endpoint.example }: Asked,
): Promise<{ status: number; type: string }> {
  const { status, type } = await call(app, endpoint, request, cookie, owner);
  return { status, type };
}

async function succeeds(endpoint: EndpointDefinition, world: TestWorld): Promise<void> {
  const response = await call(
    world.app,
    endpoint,
    endpoint.example,
    await cookieFor(endpoint, world),
  );
  expect(response.status < 400 ? undefined : response.body).toBeUndefined();
  expect(Object.keys(endpoint.replies)).toContain(String(response.status));
}

interface Refusal {
  readonly as: string;
  /** Who is signed in; undefined is nobody. */
  readonly person: ((given: Given) => string | Promise<string>) | undefined;
  readonly status: number;
  /** Whose page the request says that it comes from. */
  readonly owner?: string;
}

/** What every endpoint that is not public must refuse: without exception nobody, all wrong roles at once, and the page of somebody else. */
function refusals(endpoint: EndpointDefinition): Refusal[] {
  if (endpoint.permission === 'public') return [];
  const right =
    endpoint.exampleAs === undefined || endpoint.exampleAs === 'nobody'
      ? roleWith(endpoint.permission)
      : endpoint.exampleAs;
  const wrong = rolesWithout(endpoint.permission);
  const rows: Refusal[] = [
    { as: 'nobody', person: undefined, status: 401 },
    {
      as: `somebody with ${wrong.join(' and ') || 'no role'}`,
      person: (given) => given.person({ email: `${v7()}@primer.rs`, roles: wrong }),
      status: 403,
    },
    {
      as: `a ${right} on the page of somebody else`,
      person: () => standardPersons[right],
      status: 401,
      owner: examples.newPerson,
    },
  ];
  if (endpoint.owned ?? endpoint.params !== undefined) {
    rows.push({
      as: `a ${right} of another organisation`,
      person: () => elsewhere[right],
      status: 404,
    });
    if (right === 'learner')
      rows.push({ as: 'another learner', person: () => examples.newPerson, status: 404 });
  }
  return rows;
}
