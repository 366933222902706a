import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import {
  editHelpContacts,
  helpContacts,
  readHelpContacts,
} from '@svetionik/contracts/organisations';
import { issueDate } from '@svetionik/domain/certificates/register';
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

  it('say of each number where it is from, and who has changed it since', async () => {
    const [police, centre] = [
      { 'sr-Cyrl': 'Полиција', en: 'Police' },
      { 'sr-Cyrl': 'Центар', en: 'Centre' },
    ];
    const before = await call(world.app, readHelpContacts, {});
    const find = (key: string, body: unknown) =>
      helpContacts.parse(body).others.find((each) => each.key === key);
    expect(find('cptv', before.body)).toMatchObject({ number: null, grade: null });
    expect(find('natco', before.body)).toMatchObject({
      grade: 'official',
      checkedOn: '2026-11-27',
    });
    const edited = await call(
      world.app,
      editHelpContacts,
      {
        body: {
          contacts: [{ key: 'police', label: police, number: '192' }],
          others: [
            {
              key: 'cptv',
              label: centre,
              number: '011 000 00 00',
              hours: centre,
              languages: ['sr', 'rom'],
            },
            { label: centre, number: null, site: 'https://example.org' },
          ],
        },
        ifMatch: '0',
      },
      cookies.administrator,
    );
    expect(edited.status).toBe(200);
    expect(find('cptv', edited.body)).toMatchObject({
      number: '011 000 00 00',
      grade: 'organisation',
      source: null,
      checkedOn: issueDate(world.app.clock.now(), 'Europe/Belgrade').date,
      hours: { 'sr-Latn': 'Centar' },
      site: 'https://www.centarzztlj.rs',
    });
    expect(find('natco', edited.body)).toMatchObject({ grade: 'official' });
    expect(
      helpContacts.parse(edited.body).others.filter(({ key }) => key.startsWith('own-')),
    ).toMatchObject([{ number: null, site: 'https://example.org', grade: null }]);
    expect(edited.body.contacts).toMatchObject([{ key: 'police', grade: 'official' }]);
  });

  it('lose nothing beside the bar when only the bar is edited', async () => {
    const other = { label: { 'sr-Cyrl': 'Центар', en: 'Centre' }, number: '063 610 590' };
    await scenario(world.app, cookies, [
      { as, call: edit, with: { body: { contacts, others: [other] }, ifMatch: '0' }, status: 200 },
      { as, call: edit, with: { body: { contacts }, ifMatch: '1' }, status: 200 },
    ]);
    const { body } = await call(world.app, readHelpContacts, {});
    expect(
      helpContacts.parse(body).others.filter(({ number }) => number === '063 610 590'),
    ).toHaveLength(1);
  });

  it('can be saved as they were read, which keeps nothing of what the program knows', async () => {
    const { body } = await call(world.app, readHelpContacts, {});
    const { contacts: bar, others } = helpContacts.parse(body);
    const edited = await call(
      world.app,
      editHelpContacts,
      { body: { contacts: bar, others }, ifMatch: '0' },
      cookies.administrator,
    );
    expect([edited.status, edited.body.others]).toEqual([200, others]);
    const { rows } = await world.client.query('SELECT others FROM organisations.help_contacts');
    expect(rows).toEqual([{ others: [] }]);
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
