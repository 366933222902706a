import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { editHelpContacts, readHelpContacts } from '@svetionik/contracts/organisations';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'administrator' as const;

let world: TestWorld;
let cookies: { administrator: string; trainer: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    administrator: await world.given.session(examples.administrator),
    trainer: await world.given.session(examples.trainer),
  };
});

afterEach(() => world.close());

describe('the help contacts', () => {
  const edit: EndpointDefinition = editHelpContacts;
  const contacts = [
    { label: { 'sr-Cyrl': 'Њен СОС телефон', en: 'SOS line' }, number: '+381 11 785 0000' },
  ];

  it('are there before anybody has edited them, for everyone', async () => {
    const { body } = await call(world.app, readHelpContacts, {});
    expect(body).toMatchObject({
      version: 0,
      contacts: [{ number: '192' }, { number: '011 785 0000' }, { number: '116 000' }],
    });
  });

  it('are one list that two people cannot overwrite for each other', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: edit,
        with: { body: { contacts }, ifMatch: '0' },
        status: 200,
        has: { version: 1 },
      },
      {
        as,
        call: edit,
        with: { body: { contacts }, ifMatch: '0' },
        status: 412,
        has: { current: { version: 1 } },
      },
      {
        as,
        call: edit,
        with: { body: { contacts: [...contacts, ...contacts] }, ifMatch: '1' },
        status: 200,
        has: { version: 2 },
      },
      {
        as: 'nobody',
        call: readHelpContacts,
        status: 200,
        has: { contacts: [{ label: { 'sr-Latn': 'Njen SOS telefon', en: 'SOS line' } }, {}] },
      },
    ]);
  });

  it('are never none, and never somebody’s personal number', async () => {
    const number = { label: { 'sr-Cyrl': '0101099710005', en: 'SOS' }, number: '192' };
    await scenario(world.app, cookies, [
      { as, call: edit, with: { body: { contacts: [] }, ifMatch: '0' }, status: 400 },
      {
        as,
        call: edit,
        with: { body: { contacts: [number] }, ifMatch: '0' },
        status: 422,
        has: { code: 'text.personal-number' },
      },
      { as: 'nobody', call: readHelpContacts, status: 200, has: { version: 0 } },
    ]);
  });
});
