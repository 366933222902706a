import { callEndpoint } from '@svetionik/client/call-endpoint';
import { listTracks } from '@svetionik/contracts/catalogue';
import { examples } from '@svetionik/contracts/examples';
import { chooseLanguage, readAccount } from '@svetionik/contracts/identity/account';
import { origin } from '../../support/create-test-app';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const address = () => world.app.app.getUrl();

describe('a program that calls the API by its contracts', () => {
  it('reads what is public', async () => {
    const tracks = await callEndpoint(listTracks, {}, { address: await address() });
    expect(tracks.items).toHaveLength(5);
  });

  it('reads and changes in the name of who is signed in', async () => {
    const cookie = await world.given.session(examples.learner);
    const sending = { address: await address(), headers: { cookie, origin } };
    await callEndpoint(chooseLanguage, chooseLanguage.example, sending);
    expect((await callEndpoint(readAccount, {}, sending)).id).toBe(examples.learner);
  });

  it('is told by a code what kept it', async () => {
    const call = callEndpoint(readAccount, {}, { address: await address() });
    await expect(call).rejects.toMatchObject({ code: 'access.sign-in-required', status: 401 });
  });
});
