import { checkCertificate } from '@svetionik/contracts/checks';
import {
  issueCertificates,
  listEligible,
  previewCertificate,
} from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { giveLicenceNumber } from '@svetionik/contracts/identity/account';
import { listLicenceRequests } from '@svetionik/contracts/profiles';
import { readRecognition } from '@svetionik/contracts/recognition';
import { listCertificates, replaceCertificate } from '@svetionik/contracts/register';
import { firstProfiles } from '@svetionik/domain/certificates/first-profiles';
import { v7 } from 'uuid';
import { statePointsOfTeachers } from '../../../apps/backend/src/migrations/0361-points-of-teachers-are-stated';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';

const as = 'administrator' as const;
const courses = [examples.otherCourseSlug];
const day = '2026-03-05T10:00:00Z';
const asksSeal = `UPDATE profiles.profile_version SET definition = definition || '{"asksSeal": true}'`;
const picture = '(SELECT hash FROM platform.file LIMIT 1)';

let world: CertificationWorld;
let nurse: string;
let health: string;

/** One nurse with a licence number has passed a course whose certificates are issued by the profile of health. */
beforeEach(async () => {
  world = await openCertificationWorld();
  await world.given.sessionsAt(day);
  world.app.clock.advance(new Date(day).getTime() - world.app.clock.now().getTime());
  await world.client.query('UPDATE learning.enrolment SET withdrawn_at = now()');
  nurse = await world.given.person({
    email: 'sestra@primer.rs',
    name: { latin: 'Ana Ilić', cyrillic: 'Ана Илић' },
    profession: 'health',
    licenceNumber: '301-7',
  });
  await world.certificates.passed({ person: nurse });
  health = await world.certificates.profile({ courses });
});

afterEach(() => world.close());

async function eligible(): Promise<Record<string, unknown>> {
  const { body } = await call(world.app, listEligible, {}, world.cookies.administrator);
  expect(body.items).toHaveLength(1);
  return body.items[0];
}

async function facts(): Promise<Record<string, unknown>> {
  const { rows } = await world.client.query(
    `SELECT facts, kind FROM registry.certificate WHERE facts->>'holderName' = 'Ana Ilić' ORDER BY number DESC LIMIT 1`,
  );
  return { ...rows[0]?.facts, kind: rows[0]?.kind };
}

it('freezes what the profile asks for with the certificate, whatever becomes of profile and accreditation', async () => {
  const accreditation = await world.certificates.accreditation({
    profile: health,
    courses,
    validTo: '2026-03-05',
  });
  expect(await eligible()).toMatchObject({
    missing: [],
    profile: { id: health },
    accreditation,
    gap: null,
  });
  await world.walk([
    {
      as,
      call: issueCertificates,
      with: { params: { batch: v7() }, body: { course: null, expected: 1 } },
      status: 201,
      has: { size: 1 },
    },
  ]);
  await world.client.query(
    `UPDATE profiles.accreditation SET decision = decision || '{"number": "drugi"}'`,
  );
  expect(await facts()).toMatchObject({
    kind: 'completion',
    titleLine: 'o završenom kursu',
    profile: {
      orientation: 'landscape',
      partnerName: 'Dom zdravlja „Luka“',
      partnerRole: 'programme-organiser',
      details: [
        { field: 'licenceNumber', label: 'broj licence', value: '301-7' },
        { field: 'educationKind', value: 'onlajn test' },
        { field: 'accreditationNumber', value: '153-02-239/2026-01' },
        { field: 'points', value: '6' },
        { field: 'place', value: 'onlajn' },
      ],
    },
  });
});

it.each([
  ['licenceNumber', 'licence-missing', `UPDATE identity.person SET licence_number = NULL`],
  [
    'points',
    'detail-missing',
    `UPDATE profiles.accreditation SET decision = decision || '{"points": null}'`,
  ],
  [
    'points',
    'points-differ',
    `UPDATE profiles.profile_version SET definition = definition || '{"pointsPerHour": 1}'`,
  ],
  [
    'partnerName',
    'partner-missing',
    `UPDATE profiles.accreditation SET decision = decision || '{"formalOrganiser": {"sr-Latn": "", "sr-Cyrl": ""}}'`,
  ],
  [
    'seal',
    'seal-missing',
    `${asksSeal}; UPDATE organisations.signatory SET signature_hash = ${picture}`,
  ],
  [
    'signature',
    'signature-missing',
    `${asksSeal}; UPDATE organisations.organiser SET seal_hash = ${picture}`,
  ],
])('issues nothing without %s, and names it', async (field, code, change) => {
  await world.certificates.accreditation({ profile: health, courses });
  await world.client.query(change);
  expect(await eligible()).toMatchObject({ missing: [{ code, field }] });
  expect((await world.issue(1)).body).toMatchObject({ status: 409, details: { count: 0 } });
});

it.each([
  ['missing', undefined],
  ['lapsed', { validFrom: '2025-03-05', validTo: '2026-03-04' }],
  ['not-yet', { validFrom: '2026-03-06' }],
])(
  'confirms participation only where the accreditation is %s, and says so',
  async (gap, period) => {
    if (period) await world.certificates.accreditation({ profile: health, courses, ...period });
    expect(await eligible()).toMatchObject({ missing: [], gap, accreditation: null });
    expect((await world.issue(1)).status).toBe(201);
    expect(await facts()).toMatchObject({
      kind: 'participation',
      titleLine: 'o učešću',
      profile: { details: [{ field: 'licenceNumber' }, { field: 'place' }] },
    });
  },
);

it('tells whoever checks it that a document confirms participation only', async () => {
  await world.issue(1);
  await world.app.runJobs();
  const { rows } = await world.client.query(
    `SELECT check_code AS code FROM registry.certificate WHERE facts->>'holderName' = 'Ana Ilić'`,
  );
  const said = { status: 200, has: { kind: 'participation' } } as const;
  await world.walk([
    { as: 'nobody', call: checkCertificate, with: { params: { code: rows[0]?.code } }, ...said },
    {
      as: 'nobody',
      call: checkCertificate,
      with: { params: { code: examples.checkCode } },
      status: 200,
      has: { kind: 'completion' },
    },
    {
      as,
      call: listCertificates,
      with: { query: { search: 'Ana Ilić' } },
      status: 200,
      has: { items: [{ kind: 'participation' }] },
    },
  ]);
});

it('tells whoever thinks of taking the course what it counts for today', async () => {
  const asked = {
    as: 'nobody',
    call: readRecognition,
    with: { params: { slug: examples.otherCourseSlug } },
    status: 200,
  } as const;
  await world.walk([
    {
      ...asked,
      has: { items: [{ professions: ['health'], accreditation: null, gap: 'missing' }] },
    },
  ]);
  await world.certificates.accreditation({ profile: health, courses, validTo: '2026-03-05' });
  await world.walk([
    {
      ...asked,
      has: {
        items: [
          {
            professions: ['health'],
            accreditation: { number: '153-02-239/2026-01', points: 6, validTo: '2026-03-05' },
            gap: null,
          },
        ],
      },
    },
  ]);
  world.app.clock.advance(86_400_000);
  await world.walk([
    { ...asked, has: { items: [{ accreditation: null, gap: 'lapsed' }] } },
    { ...asked, with: { params: { slug: 'nema-ga' } }, status: 404 },
  ]);
});

it('has the profile of any accreditation that an edition of the course has had, so that a lapse is not hidden', async () => {
  await world.client.query('DELETE FROM profiles.profile_course');
  expect(await eligible()).toMatchObject({ profile: null });
  await world.certificates.accreditation({
    profile: health,
    courses,
    validFrom: '2020-01-01',
    validTo: '2020-12-31',
  });
  expect(await eligible()).toMatchObject({ profile: { id: health }, gap: 'lapsed' });
});

it('replaces a confirmation by a certificate once the accreditation is entered', async () => {
  await world.issue(1);
  await world.runJobsToTheEnd();
  const [old] = await world.issued();
  await world.certificates.accreditation({ profile: health, courses });
  const params = { certificate: old?.id ?? '', replacement: v7() };
  expect(
    (
      await call(
        world.app,
        replaceCertificate,
        { params, body: { reason: 'wrong-data' } },
        world.cookies.administrator,
      )
    ).status,
  ).toBe(201);
  expect(await facts()).toMatchObject({ kind: 'completion' });
});

it('shows what the document would say, with the programme where the profile asks for it', async () => {
  const teachers = firstProfiles[1]?.definition;
  await world.certificates.profile({
    courses,
    ...(teachers && {
      definition: { ...teachers, professions: ['health'], asksAccreditation: false, fields: [] },
    }),
  });
  await world.client.query('DELETE FROM profiles.profile_course WHERE profile_id = $1', [health]);
  const { enrolment } = await eligible();
  const { body } = await call(
    world.app,
    previewCertificate,
    { params: { enrolment: String(enrolment) } },
    world.cookies.administrator,
  );
  expect(body.facts.profile).toMatchObject({
    orientation: 'portrait',
    details: [],
    programme: {
      objectives: expect.arrayContaining([expect.any(String)]),
      modules: [{ minutes: expect.any(Number) }],
    },
  });
});

it('goes on as before for a course without a profile, and for a profession that the profile is not for', async () => {
  await world.client.query(
    `UPDATE identity.person SET profession = 'police' WHERE email = 'sestra@primer.rs'`,
  );
  expect(await eligible()).toMatchObject({ missing: [], profile: null, gap: null });
  await world.issue(1);
  expect((await facts())['profile']).toBeUndefined();
});

it('asks the holder for the licence number until it is given, and refuses a personal number', async () => {
  const cookie = await world.given.session(nurse);
  const asked = async () => (await call(world.app, listLicenceRequests, {}, cookie)).body.items;
  expect(await asked()).toEqual([]);
  await world.client.query('UPDATE identity.person SET licence_number = NULL');
  expect(await asked()).toMatchObject([{ enrolment: (await eligible())['enrolment'] }]);
  expect(
    (await call(world.app, giveLicenceNumber, { body: { licenceNumber: '0101099710005' } }, cookie))
      .body,
  ).toMatchObject({ code: 'text.personal-number' });
  expect(
    (await call(world.app, giveLicenceNumber, { body: { licenceNumber: '301 🙂' } }, cookie)).body,
  ).toMatchObject({ code: 'text.unprintable' });
  expect(
    (await call(world.app, giveLicenceNumber, { body: { licenceNumber: '301-7' } }, cookie)).body,
  ).toMatchObject({ licenceNumber: '301-7', profession: 'health' });
  expect(await asked()).toEqual([]);
  expect(await eligible()).toMatchObject({ missing: [] });
});

describe('a profile of education from before', () => {
  const teachers = firstProfiles.find(({ tracks }) => tracks.includes('education'))?.definition;
  const { pointsPerHour: _, ...before } = teachers ?? {};

  it.each<[string, object, { points: number; hours: number | null } | null, number[]]>([
    ['no accreditation', before, null, [1]],
    ['points as many as hours', before, { points: 8, hours: 8 }, [1]],
    ['other points than hours', before, { points: 6, hours: 8 }, []],
    ['points for the hours of its course', before, { points: 6, hours: null }, []],
    ['a number of its own', { ...before, pointsPerHour: 0.5 }, { points: 4, hours: 8 }, [0.5]],
    ['another profession', { ...before, professions: ['health'] }, null, []],
  ])(
    'says how many points an hour gives where nothing is refused by it: %s',
    async (_, definition, decision, stated) => {
      const { client, certificates } = world;
      await client.query(
        'UPDATE profiles.profile_version SET definition = $1 WHERE profile_id = $2',
        [definition, health],
      );
      if (decision) await certificates.accreditation({ profile: health, courses, ...decision });
      await client.query(statePointsOfTeachers);
      const { rows } = await client.query<{ points: number | null; number: number }>(
        `SELECT (definition->>'pointsPerHour')::float AS points, number FROM profiles.profile_version WHERE profile_id = $1 ORDER BY number DESC LIMIT 1`,
        [health],
      );
      expect(rows.flatMap(({ points }) => points ?? [])).toEqual(stated);
      await client.query(statePointsOfTeachers);
      const again = await client.query(
        'SELECT FROM profiles.profile_version WHERE profile_id = $1',
        [health],
      );
      expect(again.rowCount).toBe(rows[0]?.number);
    },
  );
});
