import { examples } from '@svetionik/contracts/examples';
import {
  archiveProfile,
  createProfile,
  editProfile,
  listCertifiedCourses,
  listProfiles,
  listProfileVersions,
  readProfile,
  renderProfile,
} from '@svetionik/contracts/profiles';
import { v7 } from 'uuid';
import { Throttle } from '../../../apps/backend/src/platform/access/throttle';
import { call } from '../../support/call';
import { readPdf } from '../../support/read-pdf';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'administrator' as const;
const text = createProfile.example.body;
const named = (name: string) => ({ 'sr-Latn': name, 'sr-Cyrl': name });

let world: TestWorld;
let cookies: { administrator: string };

beforeAll(async () => {
  world = await openWorld();
  cookies = { administrator: await world.given.session(examples.administrator) };
});

afterAll(() => world.close());

async function courses(): Promise<{ id: string; tracks: string[]; editions: { id: string }[] }[]> {
  return (await call(world.app, listCertifiedCourses, {}, cookies.administrator)).body.items;
}

describe('courses that profiles name', () => {
  it('are all listed, page by page', async () => {
    const all: { id: string }[] = [];
    let after: string | null | undefined;
    while (after !== null) {
      const { body }: { body: { items: { id: string }[]; next: string | null } } = await call(
        world.app,
        listCertifiedCourses,
        { query: { limit: '1', ...(after === undefined ? {} : { after }) } },
        cookies.administrator,
      );
      all.push(...body.items);
      after = body.next;
    }
    expect(all.map(({ id }) => id)).toEqual((await courses()).map(({ id }) => id));
    expect(all.length).toBeGreaterThan(1);
  });

  it('say for which professions they are, because a list begins with the template of their authority', async () => {
    for (const { tracks } of await courses()) expect(tracks).not.toHaveLength(0);
  });
});

describe('a profile', () => {
  it('says for which of its courses another one is taken', async () => {
    const [older, newer] = [{ profile: v7() }, { profile: v7() }];
    const [course] = await courses();
    const body = {
      ...text,
      definition: { ...text.definition, professions: ['media' as const] },
      courses: [course?.id ?? ''],
    };
    const takenBefore = [{ course: course?.id, profile: { id: older.profile, name: text.name } }];
    await scenario(world.app, cookies, [
      {
        as,
        call: createProfile,
        with: { params: older, body },
        status: 201,
        has: { takenBefore: [] },
      },
      { as, call: createProfile, with: { params: newer, body }, status: 201, has: { takenBefore } },
      {
        as,
        call: archiveProfile,
        with: { params: older, body: { archived: true }, ifMatch: '1' },
        status: 200,
        has: { takenBefore: [] },
      },
      { as, call: readProfile, with: { params: newer }, status: 200, has: { takenBefore: [] } },
    ]);
  });

  it('is made once, with the courses that it is for', async () => {
    const params = { profile: v7() };
    const body = { ...text, courses: (await courses()).map(({ id }) => id) };
    await scenario(world.app, cookies, [
      {
        as,
        call: createProfile,
        with: { params, body },
        status: 201,
        has: { version: 1, number: 1, archived: false },
      },
      {
        as,
        call: createProfile,
        with: { params, body: { ...body, courses: body.courses.toReversed() } },
        status: 200,
      },
      {
        as,
        call: createProfile,
        with: { params, body: text },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as,
        call: readProfile,
        with: { params },
        status: 200,
        has: { courses: [...body.courses].sort() },
      },
    ]);
  });

  it('keeps every version, and is changed from the one that was seen only', async () => {
    const params = { profile: v7() };
    await world.client.query(
      `UPDATE identity.person SET name_latin = 'Vesna Ilić', name_cyrillic = 'Весна Илић' WHERE id = $1`,
      [examples.administrator],
    );
    const [first, second] = ['Prvi', 'Drugi'].map((name) => ({ ...text, name: named(name) }));
    await scenario(world.app, cookies, [
      { as, call: createProfile, with: { params, body: text }, status: 201 },
      { as, call: editProfile, with: { params, body: first }, status: 428 },
      {
        as,
        call: editProfile,
        with: { params, body: first, ifMatch: '1' },
        status: 200,
        has: { version: 2, number: 2 },
      },
      {
        as,
        call: editProfile,
        with: { params, body: second, ifMatch: '1' },
        status: 412,
        has: { current: { version: 2, name: first?.name } },
      },
      {
        as,
        call: archiveProfile,
        with: { params, body: { archived: true }, ifMatch: '2' },
        status: 200,
        has: { version: 3, number: 2, archived: true },
      },
      {
        as,
        call: listProfileVersions,
        with: { params },
        status: 200,
        has: {
          items: [
            {
              number: 2,
              by: examples.administrator,
              byName: { latin: 'Vesna Ilić', cyrillic: 'Весна Илић' },
              name: first?.name,
            },
            { number: 1, name: text.name },
          ],
        },
      },
    ]);
  });

  it('is kept from changing what a version said', async () => {
    await world.client.query('SET ROLE svetionik_app');
    await expect(
      world.client.query(`UPDATE profiles.profile_version SET definition = '{}'`),
    ).rejects.toThrow(/permission denied/);
    await world.client.query('RESET ROLE');
  });

  it.each([
    [
      'a field twice',
      {
        ...text,
        definition: {
          ...text.definition,
          fields: [...text.definition.fields, ...text.definition.fields],
        },
      },
      400,
      'request.invalid',
    ],
    ['a course of nobody', { ...text, courses: [v7()] }, 422, 'certification.course-unknown'],
    [
      'a letter that no font has',
      {
        ...text,
        definition: {
          ...text.definition,
          fields: [{ field: 'place', required: true, label: named('漢') }],
        },
      },
      422,
      'certification.unprintable',
    ],
    ['a personal number', { ...text, name: named('0101 09971 0005') }, 422, 'text.personal-number'],
  ])('refuses %s and leaves nothing behind', async (_, body, status, code) => {
    const params = { profile: v7() };
    await scenario(world.app, cookies, [
      { as, call: createProfile, with: { params, body }, status, has: { code } },
      { as, call: readProfile, with: { params }, status: 404 },
    ]);
  });

  it('is shown as a document that calls itself a sample', async () => {
    const { body, headers } = await call(
      world.app,
      renderProfile,
      renderProfile.example,
      cookies.administrator,
    );
    expect([headers['content-disposition'], readPdf(body).title]).toEqual([
      expect.stringContaining('Uzorak.pdf'),
      'Uzorak: Sertifikat, bez delovodnog broja',
    ]);
  });

  it('is shown as no document where something could not be printed, or too often', async () => {
    const definition = {
      ...text.definition,
      fields: [{ field: 'place', required: true, label: named('漢') }],
    };
    const body = { ...renderProfile.example.body, definition };
    await scenario(world.app, cookies, [
      {
        as,
        call: renderProfile,
        with: { body },
        status: 422,
        has: { code: 'certification.unprintable', details: { problems: ['missing-glyph:place'] } },
      },
    ]);
    const throttle = world.app.app.get(Throttle);
    for (const _ of Array(30).keys())
      await throttle.admits(`sample:${examples.administrator}`, 30, 600);
    await scenario(world.app, cookies, [
      { as, call: renderProfile, with: { body }, status: 429, has: { code: 'request.too-many' } },
    ]);
  });

  it('is listed page by page in the order of making', async () => {
    const whole = (await call(world.app, listProfiles, {}, cookies.administrator)).body.items.map(
      ({ id }: { id: string }) => id,
    );
    const first = (
      await call(world.app, listProfiles, { query: { limit: '2' } }, cookies.administrator)
    ).body;
    const next = (
      await call(
        world.app,
        listProfiles,
        { query: { limit: '100', after: first.next } },
        cookies.administrator,
      )
    ).body;
    expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(whole);
  });
});
