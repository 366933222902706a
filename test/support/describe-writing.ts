import { succeeds, writingEndpoints } from './endpoint-calls';
import { openWorld, type TestWorld } from './test-world';

/** Every second endpoint that writes, from the first or the second on, each in a world that was made anew. */
export function describeWriting(from: 0 | 1): void {
  describe('what writes', () => {
    let world: TestWorld;

    beforeAll(async () => {
      world = await openWorld();
    });

    afterEach(async () => {
      world = await world.renew();
    });
    afterAll(() => world.close());

    it.each(writingEndpoints.filter((_, index) => index % 2 === from))(
      '%s succeeds with its example',
      (_, endpoint) => succeeds(endpoint, world),
    );
  });
}
