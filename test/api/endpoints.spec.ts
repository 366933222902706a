import { endpoints } from '@svetionik/contracts';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { roleWith, rolesWithout, type Role } from '@svetionik/contracts/permissions';
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

/** Each endpoint with its example: refused as nobody, in the wrong roles, on the page of somebody else, from elsewhere and with what breaks its contract, with no row changed; then it succeeds. */
describe.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (_, endpoint) => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterAll(() => world.close());

  for (const { as, person, status, owner } of refusals(endpoint)) {
    it(`refuses ${as} with ${status}`, async () => {
      const cookie = person === undefined ? undefined : await world.given.session(await person(world.given));
      const before = await digestRows(world.client);
      const response = await call(world.app, endpoint, endpoint.example, cookie, owner);
      expect({ status: response.status, type: response.type }).toEqual({ status, type: 'application/problem+json' });
      expect(await digestRows(world.client)).toEqual(before);
    });
  }

  if (badRequests(endpoint).length > 0) {
    it('refuses what breaks its contract, and changes nothing', async () => {
      const cookie = await cookieFor(endpoint, world);
      const before = await digestRows(world.client);
      for (const { wrong, request, status } of badRequests(endpoint)) {
        const response = await call(world.app, endpoint, request, cookie);
        expect({ wrong, status: response.status, type: response.type }).toEqual({ wrong, status, type: 'application/problem+json' });
      }
      expect(await digestRows(world.client)).toEqual(before);
    });
  }

  it('succeeds with its example', async () => {
    const cookie = await cookieFor(endpoint, world);
    const response = await call(world.app, endpoint, endpoint.example, cookie);
    expect(response.status < 400 ? undefined : response.body).toBeUndefined();
    expect(Object.keys(endpoint.replies)).toContain(String(response.status));
  });
});

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
  const right = endpoint.exampleAs === undefined || endpoint.exampleAs === 'nobody' ? roleWith(endpoint.permission) : endpoint.exampleAs;
  const wrong = rolesWithout(endpoint.permission);
  const rows: Refusal[] = [
    { as: 'nobody', person: undefined, status: 401 },
    { as: `somebody with ${wrong.join(' and ') || 'no role'}`, person: (given) => given.person({ email: 'druga.uloga@primer.rs', roles: wrong }), status: 403 },
    { as: `a ${right} on the page of somebody else`, person: () => standardPersons[right], status: 401, owner: examples.newPerson },
  ];
  if (endpoint.owned ?? endpoint.params !== undefined) {
    rows.push({ as: `a ${right} of another organisation`, person: () => elsewhere[right], status: 404 });
    if (right === 'learner') rows.push({ as: 'another learner', person: () => examples.newPerson, status: 404 });
  }
  return rows;
}
