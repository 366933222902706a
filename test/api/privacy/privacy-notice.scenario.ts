import { examples } from '@svetionik/contracts/examples';
import { readPrivacyNotice, setRetention } from '@svetionik/contracts/privacy';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let administrator: string;

beforeAll(async () => {
  world = await openWorld();
  administrator = await world.given.session(examples.administrator);
});

afterAll(() => world.close());

describe('the privacy notice', () => {
  it('says to anybody who is responsible, how to reach them, and the periods as they are set', async () => {
    const ground = { 'sr-Latn': 'Lista kategorija, 12', 'sr-Cyrl': 'Листа категорија, 12' };
    const period = {
      params: { kind: 'training-evidence' },
      body: { years: 5, ground },
      ifMatch: '0',
    };
    await scenario(world.app, { administrator }, [
      {
        as: 'nobody',
        call: readPrivacyNotice,
        status: 200,
        has: {
          controller: 'Organizacija',
          contact: 'zastita.podataka@primer.rs',
          retention: [
            { kind: 'register-entry', years: null },
            { kind: 'training-evidence', years: null },
            { kind: 'action-record', years: null },
            { kind: 'safeguarding-report', years: null },
          ],
        },
      },
      { as: 'administrator', call: setRetention, with: period, status: 200 },
      {
        as: 'nobody',
        call: readPrivacyNotice,
        status: 200,
        has: {
          retention: [{ years: null }, { kind: 'training-evidence', years: 5, ground }, {}, {}],
        },
      },
    ]);
  });
});
