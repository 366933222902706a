import { everyEndpoint, told } from '../support/endpoint-calls';
import type { Given } from '../support/given';
import { refusals, type Refusal } from '../support/refusals';
import { digestRows } from '../support/row-digest';
import { openWorld, type TestWorld } from '../support/test-world';

describe('whoever may not', () => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterEach(() => world.client.query('DELETE FROM platform.throttle'));
  afterAll(() => world.close());

  it.each(everyEndpoint.filter(([, endpoint]) => refusals(endpoint).length > 0))(
    '%s refuses whoever may not, and changes nothing',
    async (_, endpoint) => {
      const rows = [];
      for (const refusal of refusals(endpoint))
        rows.push({ ...refusal, cookie: await cookieOf(refusal, world.given) });
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
});

async function cookieOf(
  { person, provenMinutes, byProvider }: Refusal,
  given: Given,
): Promise<string | undefined> {
  const personId = await person?.(given);
  if (personId === undefined) return undefined;
  return byProvider ? given.providerSession(personId) : given.session(personId, provenMinutes);
}
