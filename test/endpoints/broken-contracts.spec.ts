import { badRequests } from '../support/bad-requests';
import { everyEndpoint, told } from '../support/endpoint-calls';
import { createCookie } from '../support/example-readers';
import { digestRows } from '../support/row-digest';
import { openWorld, type TestWorld } from '../support/test-world';

describe('a request that breaks the contract', () => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterEach(() => world.client.query('DELETE FROM platform.throttle'));
  afterAll(() => world.close());

  it.each(everyEndpoint.filter(([, endpoint]) => badRequests(endpoint).length > 0))(
    '%s refuses what breaks its contract, and changes nothing',
    async (_, endpoint) => {
      const cookie = await createCookie(endpoint, world);
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
});
