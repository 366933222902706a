import { readingEndpoints, succeeds } from '../support/endpoint-calls';
import { openWorld, type TestWorld } from '../support/test-world';

describe('what only reads', () => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterEach(() => world.client.query('DELETE FROM platform.throttle'));
  afterAll(() => world.close());

  it.each(readingEndpoints)('%s succeeds with its example', (_, endpoint) =>
    succeeds(endpoint, world),
  );
});
