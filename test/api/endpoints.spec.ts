import { endpoints } from '@svetionik/contracts';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { roleWith, roleWithout, type Role } from '@svetionik/contracts/permissions';
import { badRequests } from '../support/bad-requests';
import { call } from '../support/call';
import { digestRows } from '../support/row-digest';
import { openWorld, type TestWorld } from '../support/test-world';

const own: Readonly<Record<Role, string>> = { learner: examples.learner, trainer: examples.trainer, administrator: examples.administrator };
const elsewhere: Readonly<Record<Role, string>> = {
  learner: examples.otherLearner,
  trainer: examples.otherTrainer,
  administrator: examples.otherAdministrator,
};

/** Each endpoint with its example: refused as nobody, in the wrong role, from elsewhere and with what breaks its contract, with no row changed; then it succeeds. */
describe.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (_, endpoint) => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterAll(() => world.close());

  for (const { as, personId, status } of refusals(endpoint)) {
    it(`refuses ${as} with ${status}`, async () => {
      const cookie = personId === undefined ? undefined : await world.given.session(personId);
      const before = await digestRows(world.client);
      const response = await call(world.app, endpoint, endpoint.example, cookie);
      expect({ status: response.status, type: response.type }).toEqual({ status, type: 'application/problem+json' });
      expect(await digestRows(world.client)).toEqual(before);
    });
  }

  if (badRequests(endpoint).length > 0) {
    it('refuses what breaks its contract, and changes nothing', async () => {
      const cookie = await rightCookie(endpoint, world);
      const before = await digestRows(world.client);
      for (const { wrong, request, status } of badRequests(endpoint)) {
        const response = await call(world.app, endpoint, request, cookie);
        expect({ wrong, status: response.status, type: response.type }).toEqual({ wrong, status, type: 'application/problem+json' });
      }
      expect(await digestRows(world.client)).toEqual(before);
    });
  }

  it('succeeds with its example', async () => {
    const cookie = await rightCookie(endpoint, world);
    const response = await call(world.app, endpoint, endpoint.example, cookie);
    expect(response.status < 400 ? undefined : response.body).toBeUndefined();
    expect(Object.keys(endpoint.replies)).toContain(String(response.status));
  });
});

async function rightCookie({ exampleAs, permission }: EndpointDefinition, world: TestWorld): Promise<string | undefined> {
  const as = exampleAs ?? (permission === 'public' ? 'nobody' : roleWith(permission));
  return as === 'nobody' ? undefined : world.given.session(own[as]);
}

interface Refusal {
  readonly as: string;
  readonly personId: string | undefined;
  readonly status: number;
}

function refusals(endpoint: EndpointDefinition): Refusal[] {
  if (endpoint.permission === 'public') return [];
  const right = endpoint.exampleAs === undefined || endpoint.exampleAs === 'nobody' ? roleWith(endpoint.permission) : endpoint.exampleAs;
  const wrong = endpoint.permission === 'account' ? undefined : roleWithout(endpoint.permission);
  const rows: Refusal[] = [{ as: 'nobody', personId: undefined, status: 401 }];
  if (wrong !== undefined && right !== 'learner') rows.push({ as: `a ${wrong}`, personId: own[wrong], status: 403 });
  if (endpoint.owned ?? endpoint.params !== undefined) {
    rows.push({ as: `a ${right} of another organisation`, personId: elsewhere[right], status: 404 });
    if (right === 'learner') rows.push({ as: 'another learner', personId: examples.newPerson, status: 404 });
  }
  return rows;
}
