import { editHelpContacts } from '@svetionik/contracts/organisations';
import { createOrganiser, editOrganiser, readOrganiser } from '@svetionik/contracts/organisers';
import { examples } from '@svetionik/contracts/examples';
import { uploadFile } from '@svetionik/contracts/uploads';
import { scenario } from '../../support/scenario';
import { sendFile } from '../../support/send-file';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'administrator' as const;
const params = { organiser: examples.organiser };
const text = createOrganiser.example.body;

let world: TestWorld;
let cookies: { administrator: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = { administrator: await world.given.session(examples.administrator) };
});
afterEach(() => world.close());

const inPlace = (place: string) => ({
  params,
  body: { ...text, place: { 'sr-Latn': place, 'sr-Cyrl': 'Београд' } },
  ifMatch: '1',
});

describe('what may tell who somebody is', () => {
  it.each([
    ['064 123 45 67', 'phone'],
    ['vozilo BG 123-AB', 'plate'],
    ['pasoš 012345678', 'passport'],
    ['lična karta 012345678', 'identity-card'],
    ['RS35 2600 0560 1001 6113 79', 'iban'],
  ])('is not stored before a person has said that it may be: %s', async (place, kind) => {
    await scenario(world.app, cookies, [
      {
        as,
        call: editOrganiser,
        with: inPlace(place),
        status: 422,
        has: {
          code: 'text.identifier',
          fields: [{ path: 'body.place.sr-Latn', reason: kind }],
          details: { kinds: [kind] },
        },
        hasNot: [place],
      },
      { as, call: readOrganiser, with: { params }, status: 200, has: { version: 1 } },
      {
        as,
        call: editOrganiser,
        with: { ...inPlace(place), confirmed: [kind] },
        status: 200,
        has: { version: 2 },
      },
    ]);
  });

  it('is asked about kind by kind, and a confirmation lets no personal number through', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: editOrganiser,
        with: { ...inPlace('BG 123-AB, 064 123 45 67'), confirmed: ['phone', 'other'] },
        status: 422,
        has: { code: 'text.identifier', details: { kinds: ['plate'] } },
      },
      {
        as,
        call: editOrganiser,
        with: { ...inPlace('0101099710005'), confirmed: ['phone', 'jmbg', 'personal-number'] },
        status: 422,
        has: { code: 'text.personal-number' },
      },
    ]);
  });

  it.each([
    ['zahtev 064 123 45 67.txt', 'phone'],
    ['BG-123-AB.txt', 'plate'],
  ])('is asked about in the name of a file, too: %s', async (name, kind) => {
    const trainer = await world.given.session(examples.trainer);
    const send = (confirmed: readonly string[]) =>
      sendFile(world.app, uploadFile, { bytes: Buffer.from('Beleška'), name, confirmed }, trainer);
    const { status, body, text: said } = await send([]);
    expect([status, body.code, body.fields]).toEqual([
      422,
      'text.identifier',
      [{ path: 'body.name', reason: kind }],
    ]);
    expect(said).not.toContain(name);
    expect((await send([kind])).status).toBeLessThan(300);
  });

  it('is none where an organisation publishes it', async () => {
    const contacts = [{ label: { 'sr-Cyrl': 'Линија', en: 'Line' }, number: '064 123 45 67' }];
    await scenario(world.app, cookies, [
      { as, call: editOrganiser, with: inPlace('tel. 011/785-0000, 116 000'), status: 200 },
      { as, call: editHelpContacts, with: { body: { contacts }, ifMatch: '0' }, status: 200 },
      {
        as,
        call: editOrganiser,
        with: { ...inPlace('+381 64 1234567'), ifMatch: '2' },
        status: 200,
      },
    ]);
  });
});
