import { enrol } from '@svetionik/contracts/learning/enrolments';
import { startAttempt, startEntryTest } from '@svetionik/contracts/learning/attempts';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { acceptInvitation, openInvitation } from '@svetionik/contracts/identity/acceptance';
import { succeeds, writingEndpoints } from './endpoint-calls';
import { expectStatements } from './golden-statements';
import { openWorld, type TestWorld } from './test-world';

/** By which an app comes to keep what never changes: statements are counted of one that has it. */
const filling = [
  enrol,
  startAttempt,
  startEntryTest,
  submitAttempt,
  openInvitation,
  acceptInvitation,
];

/** Every second endpoint that writes, from the first or the second on, each in a world that was made anew. */
export function describeWriting(from: 0 | 1): void {
  describe('what writes', () => {
    let world: TestWorld;

    beforeAll(async () => {
      world = await openWorld();
      for (const endpoint of filling) {
        await succeeds(endpoint, world);
        world = await world.renew();
      }
    });

    afterEach(async () => {
      world = await world.renew();
    });
    afterAll(() => world.close());

    it.each(writingEndpoints.filter((_, index) => index % 2 === from))(
      '%s succeeds with its example',
      async (name, endpoint) => expectStatements(name, await succeeds(endpoint, world)),
    );
  });
}
