import { examples } from '@svetionik/contracts/examples';
import {
  addSignatory,
  archiveOrganiser,
  createOrganiser,
  editOrganiser,
  editSignatory,
  listOrganiserNames,
  listOrganisers,
  readOrganiser,
  readSeal,
  setSeal,
} from '@svetionik/contracts/organisers';
import sharp from 'sharp';
import request, { type Response } from 'supertest';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { origin } from '../../support/create-test-app';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'administrator' as const;
const params = { organiser: examples.organiser };
const text = createOrganiser.example.body;
const signatory = addSignatory.example.body;

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

describe('an organiser', () => {
  it('is made once, however often it is sent', async () => {
    const id = { organiser: v7() };
    const other = { ...text, place: { 'sr-Latn': 'Niš', 'sr-Cyrl': 'Ниш' } };
    await scenario(world.app, cookies, [
      {
        as,
        call: createOrganiser,
        with: { params: id, body: text },
        status: 201,
        has: {
          version: 1,
          complete: false,
          archived: false,
          registerDesignation: '02',
          signatories: [],
          signingKey: null,
        },
      },
      {
        as,
        call: createOrganiser,
        with: { params: id, body: text },
        status: 200,
        has: { id: id.organiser },
      },
      {
        as,
        call: createOrganiser,
        with: { params: id, body: other },
        status: 409,
        has: { code: 'creation.differs' },
      },
      { as, call: readOrganiser, with: { params: id }, status: 200, has: { place: text.place } },
    ]);
  });

  it('is changed from the version that was seen only', async () => {
    const first = { ...text, name: { 'sr-Latn': 'Prva', 'sr-Cyrl': 'Прва' } };
    const second = { ...text, name: { 'sr-Latn': 'Druga', 'sr-Cyrl': 'Друга' } };
    await scenario(world.app, cookies, [
      { as, call: editOrganiser, with: { params, body: first }, status: 428 },
      {
        as,
        call: editOrganiser,
        with: { params, body: first, ifMatch: '1' },
        status: 200,
        has: { version: 2 },
      },
      {
        as,
        call: editOrganiser,
        with: { params, body: second, ifMatch: '1' },
        status: 412,
        has: { code: 'edit.conflict', current: { version: 2, name: first.name } },
      },
      {
        as,
        call: readOrganiser,
        with: { params },
        status: 200,
        has: { version: 2, name: first.name },
      },
    ]);
    const audits = await world.client.query(
      `SELECT actor_id FROM platform.audit WHERE action = 'organisations.editOrganiser' AND subject_ids = ARRAY[$1::uuid]`,
      [examples.organiser],
    );
    expect(audits.rows).toEqual([{ actor_id: examples.administrator }]);
  });

  it('keeps one of two simultaneous changes, and tells the other', async () => {
    const edits = ['Prva', 'Druga'].map((name) =>
      call(
        world.app,
        editOrganiser,
        { params, body: { ...text, name: { 'sr-Latn': name, 'sr-Cyrl': name } }, ifMatch: '1' },
        cookies.administrator,
      ),
    );
    expect((await Promise.all(edits)).map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is incomplete until a certificate could name its place and who signs', async () => {
    const id = { organiser: v7() };
    const none = { 'sr-Latn': '', 'sr-Cyrl': '' };
    await scenario(world.app, cookies, [
      {
        as,
        call: createOrganiser,
        with: { params: id, body: { ...text, place: none } },
        status: 201,
        has: { complete: false },
      },
      {
        as,
        call: addSignatory,
        with: { params: { ...id, signatory: v7() }, body: signatory },
        status: 201,
        has: { complete: false, version: 2 },
      },
      {
        as,
        call: editOrganiser,
        with: { params: id, body: text, ifMatch: '2' },
        status: 200,
        has: { complete: true },
      },
    ]);
  });

  it.each(['02-', '-2', '0 2', '02–3', '0'.repeat(21)])(
    'has no register of the designation %j',
    async (registerDesignation) => {
      await scenario(world.app, cookies, [
        {
          as,
          call: editOrganiser,
          with: { params, body: { ...text, registerDesignation }, ifMatch: '1' },
          status: 400,
        },
      ]);
    },
  );

  it('holds no personal number, in whichever field it is written', async () => {
    const number = '0101 09971 0005';
    const body = { ...text, place: { 'sr-Latn': `Beograd ${number}`, 'sr-Cyrl': 'Београд' } };
    await scenario(world.app, cookies, [
      {
        as,
        call: createOrganiser,
        with: { params: { organiser: v7() }, body },
        status: 422,
        has: { code: 'text.personal-number' },
        hasNot: [number],
      },
      {
        as,
        call: editOrganiser,
        with: { params, body, ifMatch: '1' },
        status: 422,
        has: { code: 'text.personal-number' },
      },
      { as, call: readOrganiser, with: { params }, status: 200, has: { version: 1 } },
    ]);
  });

  it('is called nothing that its documents could not print, and neither is who signs', async () => {
    const unprintable = {
      status: 422,
      has: { code: 'text.unprintable', details: { signs: '漢' } },
    } as const;
    const name = { 'sr-Latn': 'Luka 漢', 'sr-Cyrl': 'Лука' };
    const signs = { params: { ...params, signatory: v7() }, body: { ...signatory, name } };
    await scenario(world.app, cookies, [
      {
        as,
        call: createOrganiser,
        with: { params: { organiser: v7() }, body: { ...text, name } },
        ...unprintable,
      },
      {
        as,
        call: editOrganiser,
        with: { params, body: { ...text, registerDesignation: '漢' }, ifMatch: '1' },
        ...unprintable,
      },
      { as, call: addSignatory, with: signs, ...unprintable },
      {
        as,
        call: editSignatory,
        with: { ...signs, params: { ...params, signatory: examples.signatory }, ifMatch: '1' },
        ...unprintable,
      },
      { as, call: readOrganiser, with: { params }, status: 200, has: { version: 1 } },
    ]);
  });

  it('is named as it is read, whatever was pasted with the name', async () => {
    const typed = {
      'sr-Latn': ' Vesna\u00a0 Ilic\u0301\u200b',
      'sr-Cyrl': '\u202eВесна\u202c  Илић',
    };
    const read = { 'sr-Latn': 'Vesna Ilić', 'sr-Cyrl': 'Весна Илић' };
    await scenario(world.app, cookies, [
      {
        as,
        call: editOrganiser,
        with: { params, body: { ...text, name: typed }, ifMatch: '1' },
        status: 200,
        has: { name: read },
      },
      {
        as,
        call: editOrganiser,
        with: { params, body: { ...text, name: { ...typed, 'sr-Latn': '\u200b ' } }, ifMatch: '2' },
        status: 400,
      },
    ]);
  });

  it('can be archived and brought back; trainers choose among the others', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: listOrganiserNames,
        status: 200,
        has: { items: [{ id: examples.organiser }] },
      },
      {
        as,
        call: archiveOrganiser,
        with: { params, body: { archived: true }, ifMatch: '1' },
        status: 200,
        has: { archived: true },
      },
      { as: 'trainer', call: listOrganiserNames, status: 200, has: { items: [] } },
      {
        as,
        call: archiveOrganiser,
        with: { params, body: { archived: false }, ifMatch: '2' },
        status: 200,
        has: { archived: false },
      },
      {
        as: 'trainer',
        call: listOrganiserNames,
        status: 200,
        has: { items: [{ id: examples.organiser }] },
      },
    ]);
  });

  it('stands in the order of the Serbian alphabet, page after page', async () => {
    for (const name of ['Čigra', 'Ćuk', 'Cvet', 'Džep', 'Dub', 'Đurđevak']) {
      await call(
        world.app,
        createOrganiser,
        {
          params: { organiser: v7() },
          body: { ...text, name: { 'sr-Latn': name, 'sr-Cyrl': name } },
        },
        cookies.administrator,
      );
    }
    const names: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const query: Record<string, string> = after === '' ? { limit: '2' } : { limit: '2', after };
      const { body }: Response = await call(
        world.app,
        listOrganisers,
        { query },
        cookies.administrator,
      );
      names.push(
        ...body.items.map((item: { name: { 'sr-Latn': string } }) => item.name['sr-Latn']),
      );
      after = body.next;
    }
    expect(names).toEqual(['Cvet', 'Čigra', 'Ćuk', 'Dub', 'Džep', 'Đurđevak', 'Organizator']);
  });
});

describe('the seal', () => {
  it.each(['jpeg', 'webp', 'png'] as const)(
    'is kept as PNG without metadata, sent as %s',
    async (kind) => {
      const sent = await sharp({
        create: { width: 1800, height: 900, channels: 3, background: 'navy' },
      })
        .withExif({ IFD0: { Artist: 'Neko' } })
        .toFormat(kind)
        .toBuffer();
      expect((await upload(setSeal.path, sent)).status).toBe(200);
      const kept = await call(world.app, readSeal, { params }, cookies.administrator);
      expect(kept.headers['x-content-type-options']).toBe('nosniff');
      expect(await sharp(kept.body).metadata()).toMatchObject({
        format: 'png',
        width: 1400,
        height: 700,
      });
      expect((await sharp(kept.body).metadata()).exif).toBeUndefined();
    },
  );

  it.each([
    [
      'an SVG, whatever its name',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'upload.type-refused',
    ],
    ['a text', Buffer.from('MZ nothing to see'), 'upload.type-refused'],
    [
      'half a picture',
      Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1'),
      'upload.not-a-picture',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    expect((await upload(setSeal.path, bytes)).body).toMatchObject({ status: 422, code });
  });

  it('refuses a picture that unpacks to too many pixels', async () => {
    const bomb = await sharp({
      create: { width: 5000, height: 4000, channels: 3, background: 'white' },
    })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(200_000);
    expect((await upload(setSeal.path, bomb)).body).toMatchObject({
      status: 422,
      code: 'upload.picture-too-large',
    });
  });
});

function upload(path: string, bytes: Buffer): request.Test {
  const sending = request(world.app.app.getHttpServer())
    .put(path.replace(':organiser', examples.organiser))
    .set({ Origin: origin, Cookie: cookies.administrator, 'If-Match': '"1"' });
  return sending.attach('picture', bytes, { filename: 'pecat.png', contentType: 'image/png' });
}
