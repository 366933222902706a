import {
  archiveAccreditation,
  createAccreditation,
  editAccreditation,
  listAccreditations,
  previewAccreditation,
  readAccreditation,
} from '@svetionik/contracts/accreditations';
import { examples } from '@svetionik/contracts/examples';
import { createProfile, listCertifiedCourses, readProfile } from '@svetionik/contracts/profiles';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'administrator' as const;
const decision = createAccreditation.example.body;
const named = (name: string) => ({ 'sr-Latn': name, 'sr-Cyrl': name });

let world: TestWorld;
let cookies: { administrator: string };

beforeAll(async () => {
  world = await openWorld();
  cookies = { administrator: await world.given.session(examples.administrator) };
});

afterAll(() => world.close());

async function courses(): Promise<
  { id: string; tracks: string[]; editions: { id: string; hours: number }[] }[]
> {
  return (await call(world.app, listCertifiedCourses, {}, cookies.administrator)).body.items;
}

describe('an accreditation', () => {
  it('is made once, tied to editions, and archived', async () => {
    const params = { accreditation: v7() };
    const all = await courses();
    const editions = all.flatMap((course) => course.editions.map(({ id }) => id));
    const tied = all.map(({ id }) => id).sort();
    const body = { ...decision, editions };
    await scenario(world.app, cookies, [
      {
        as,
        call: createAccreditation,
        with: { params, body },
        status: 201,
        has: { version: 1, points: 6, profile: { id: examples.profile } },
      },
      { as, call: createAccreditation, with: { params, body }, status: 200 },
      {
        as,
        call: readProfile,
        with: { params: { profile: examples.profile } },
        status: 200,
        has: { courses: [], usedBy: tied },
      },
      {
        as,
        call: createAccreditation,
        with: { params, body: decision },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as,
        call: editAccreditation,
        with: { params, body: decision, ifMatch: '1' },
        status: 200,
        has: { version: 2, editions: [] },
      },
      {
        as,
        call: editAccreditation,
        with: { params, body, ifMatch: '1' },
        status: 412,
        has: { current: { version: 2 } },
      },
      {
        as,
        call: archiveAccreditation,
        with: { params, body: { archived: true }, ifMatch: '2' },
        status: 200,
        has: { state: 'archived' },
      },
    ]);
  });

  it('is not saved with other points than the profile computes from the hours', async () => {
    const [params, profile] = [{ accreditation: v7() }, v7()];
    const [course] = await courses();
    const [edition] = course?.editions ?? [];
    const editions = edition ? [edition.id] : [];
    const hours = edition?.hours ?? 0;
    const refused = { code: 'certification.points-differ' };
    const points = { field: 'points', required: true, label: null } as const;
    const { definition } = createProfile.example.body;
    const write = (body: object, status: number, has: object) => ({
      as,
      call: createAccreditation,
      with: { params, body: { ...decision, profile, ...body } },
      status,
      has,
    });
    await scenario(world.app, cookies, [
      {
        as,
        call: createProfile,
        with: {
          params: { profile },
          body: {
            ...createProfile.example.body,
            definition: { ...definition, fields: [points], pointsPerHour: 1.5 },
          },
        },
        status: 201,
        has: { definition: { pointsPerHour: 1.5 } },
      },
      write({ points: 6.1, hours: 4 }, 422, {
        ...refused,
        details: { points: 6.1, hours: 4, expected: 6 },
      }),
      write({ editions }, 422, { ...refused, details: { hours, expected: hours * 1.5 } }),
      write({ points: null, editions }, 201, { points: null }),
      {
        as,
        call: editAccreditation,
        with: {
          params,
          body: { ...decision, profile, points: 6, hours: 4, editions },
          ifMatch: '1',
        },
        status: 200,
        has: { points: 6, hours: 4 },
      },
    ]);
  });

  it.each([
    ['2020-01-01', '2020-12-31', 'lapsed'],
    ['2020-01-01', null, 'in-force'],
    ['2099-01-01', null, 'not-yet'],
  ])('from %s to %s is %s', async (validFrom, validTo, state) => {
    const params = { accreditation: v7() };
    await scenario(world.app, cookies, [
      {
        as,
        call: createAccreditation,
        with: { params, body: { ...decision, validFrom, validTo } },
        status: 201,
        has: { state },
      },
      {
        as,
        call: readAccreditation,
        with: { params },
        status: 200,
        has: { validFrom, validTo, state },
      },
      {
        as,
        call: listAccreditations,
        with: { query: { state, limit: '1' } },
        status: 200,
        has: { items: [{ state }] },
      },
      {
        as,
        call: previewAccreditation,
        with: { body: { ...decision, validFrom, validTo } },
        status: 200,
        has: { samples: [{ gap: state === 'in-force' ? null : state }, {}] },
      },
    ]);
  });

  it.each([
    ['that ends before it begins', { ...decision, validTo: '2025-12-31' }, 400, 'request.invalid'],
    [
      'of a profile of nobody',
      { ...decision, profile: v7() },
      422,
      'certification.profile-unknown',
    ],
    [
      'with a text that does not fit',
      { ...decision, number: '1234567890 '.repeat(7), educationKind: named('W'.repeat(120)) },
      422,
      'certification.unprintable',
    ],
    [
      'of an edition of nobody',
      { ...decision, editions: [v7()] },
      422,
      'certification.course-unknown',
    ],
  ])('%s is refused', async (_, body, status, code) => {
    await scenario(world.app, cookies, [
      {
        as,
        call: createAccreditation,
        with: { params: { accreditation: v7() }, body },
        status,
        has: { code },
      },
    ]);
  });

  it('is listed with the one that begins last first', async () => {
    const { body } = await call(world.app, listAccreditations, {}, cookies.administrator);
    const begins: string[] = body.items.map(({ validFrom }: { validFrom: string }) => validFrom);
    expect(begins).toEqual([...begins].sort().toReversed());
    expect(begins[0]).toBe('2099-01-01');
  });
});
