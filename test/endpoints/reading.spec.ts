import { readingEndpoints, succeeds } from '../support/endpoint-calls';
import { reads } from '../support/example-readers';
import { expectStatements } from '../support/golden-statements';
import { openWorld, type TestWorld } from '../support/test-world';

describe('what only reads', () => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterEach(() => world.client.query('DELETE FROM platform.throttle'));
  afterAll(() => world.close());

  it.each(readingEndpoints)('%s succeeds with its example', async (name, endpoint) => {
    const statements = await succeeds(endpoint, world);
    // those of the others are counted where it does not matter what was read before
    if (!reads.includes(endpoint)) expectStatements(name, statements);
  });
});
