import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { checkCertificate } from '@svetionik/contracts/checks';
import { readAchievement } from '@svetionik/contracts/credentials';
import { examples } from '@svetionik/contracts/examples';
import {
  readOwnProgramme,
  readProgramme,
  setProgrammeCertificate,
} from '@svetionik/contracts/programmes';
import { readTranscript } from '@svetionik/contracts/transcript';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { GivenProgrammes } from '../../support/given-programmes';
import { scenario } from '../../support/scenario';

const definition: ProfileDefinition = {
  ...{ professions: [], orientation: 'portrait', fields: [], partner: null },
  ...{ programmePage: true, asksAccreditation: false },
};
const programme = examples.newProgramme;
const own = { params: { programme } };
const as = 'administrator';

let world: CertificationWorld;
let given: GivenProgrammes;
let parts: Record<'first' | 'one' | 'another' | 'last', string>;
let profile: string;
let person: string;
let cookies: Record<'administrator' | 'stranger' | 'holder', string>;

beforeEach(async () => {
  world = await openCertificationWorld();
  given = new GivenProgrammes(world.client);
  parts = await given.path(programme);
  profile = await world.certificates.profile({ definition });
  await world.client.query('UPDATE assessment.attempt SET passed = false WHERE passed');
  person = await world.given.person({
    email: 'ana@primer.rs',
    name: { latin: 'Ana Ilić', cyrillic: 'Ана Илић' },
    licenceNumber: '301-12345',
  });
  cookies = {
    administrator: world.cookies.administrator,
    stranger: await world.given.session(examples.otherAdministrator),
    holder: await world.given.session(person),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

/** The programme is certified by a profile, or by none any more. */
async function certify(by: string | null = profile): Promise<void> {
  const { body } = await call(world.app, readProgramme, own, cookies.administrator);
  const { version } = readProgramme.replies[200].schema.parse(body);
  const request = { ...own, ifMatch: String(version), body: { profile: by } };
  const answer = await call(world.app, setProgrammeCertificate, request, cookies.administrator);
  expect(answer.status).toBe(200);
}

/** Somebody passes courses of the path, of which the first, one of the two and the last complete it. */
async function pass(...courses: readonly string[]): Promise<void> {
  for (const course of courses) await world.certificates.passed({ person, course });
}

async function listForProgramme() {
  const query = { query: { course: programme } };
  const { body } = await call(world.app, listEligible, query, cookies.administrator);
  return listEligible.replies[200].schema.parse(body);
}

function issue(expected: number) {
  const request = { params: { batch: v7() }, body: { course: programme, expected } };
  return call(world.app, issueCertificates, request, cookies.administrator);
}

async function complete(): Promise<void> {
  await given.participant(programme, person);
  await pass('treci-kurs', 'drugi-kurs', 'probni-kurs');
}

describe('a certificate for a whole programme', () => {
  it('is for whoever completed it, once a profile is named for that', async () => {
    await complete();
    expect((await listForProgramme()).items).toEqual([]);
    await certify();
    const { items, courses } = await listForProgramme();
    expect(items).toMatchObject([
      {
        person: { id: person },
        course: { id: programme, title: { 'sr-Latn': 'Put', 'sr-Cyrl': 'Пут' }, edition: 1 },
        ...{ percent: 90, missing: [] },
        profile: { id: profile },
      },
    ]);
    expect(courses).toContainEqual({
      id: programme,
      title: { 'sr-Latn': 'Put', 'sr-Cyrl': 'Пут' },
      count: 1,
    });
    await world.client.query(
      `UPDATE assessment.attempt SET passed = false WHERE person_id = $1 AND course_edition_id IN
         (SELECT current_edition_id FROM catalogue.course WHERE slug = 'probni-kurs')`,
      [person],
    );
    expect((await listForProgramme()).items).toEqual([]);
  });

  it('is issued once with the next number, and names the programme, its parts and their hours', async () => {
    await complete();
    await certify();
    const replies = await Promise.all([issue(1), issue(1), issue(1)]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    await world.runJobsToTheEnd();
    const { rows } = await world.client.query<{
      number: number;
      code: string;
      rendering: string;
      facts: Record<string, unknown>;
    }>(
      `SELECT number, check_code AS code, rendering, facts FROM registry.certificate WHERE person_id = $1`,
      [person],
    );
    expect(rows).toHaveLength(1);
    const [certificate] = rows;
    expect(certificate).toMatchObject({
      number: world.register.first,
      rendering: 'ready',
      facts: {
        programme,
        courseTitle: 'Put',
        titleLine: 'o završenom programu',
        resultPercent: 90,
        profile: { programme: { modules: [{}, {}, {}] } },
      },
    });
    const { rows: sums } = await world.client.query<{ hours: number }>(
      `SELECT sum(e.hours)::float8 AS hours FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id
       WHERE c.organisation_id = $1 AND c.slug IN ('treci-kurs', 'drugi-kurs', 'probni-kurs')`,
      [examples.organisation],
    );
    expect(certificate?.facts['hours']).toBe(sums[0]?.hours);
    expect((await listForProgramme()).items).toEqual([]);
    await walk([
      {
        as: 'holder',
        call: readOwnProgramme,
        with: own,
        status: 200,
        has: { certified: true, complete: true, certificate: { ready: true } },
      },
      {
        as: 'holder',
        call: readTranscript,
        status: 200,
        has: { courses: [{ title: { 'sr-Latn': 'Put' } }, {}, {}, {}] },
      },
      {
        as: 'stranger',
        call: checkCertificate,
        with: { params: { code: certificate?.code ?? '' } },
        status: 200,
      },
      {
        as: 'stranger',
        call: readAchievement,
        with: { params: { course: programme, edition: '1' } },
        status: 200,
        has: { name: 'Put', version: '1' },
      },
    ]);
  });

  it('leaves certificates of its courses as they are', async () => {
    await complete();
    await certify();
    const all = { query: {} };
    const { body } = await call(world.app, listEligible, all, cookies.administrator);
    const { items } = listEligible.replies[200].schema.parse(body);
    expect(items.filter(({ course }) => course.id !== programme)).toHaveLength(3);
    expect(items.at(-1)?.course.id).toBe(programme);
    const page = { query: { limit: '2', after: items[1]?.enrolment ?? '' } };
    const next = await call(world.app, listEligible, page, cookies.administrator);
    expect(next.body).toMatchObject({
      items: [{ enrolment: items[2]?.enrolment }, { enrolment: items[3]?.enrolment }],
      next: null,
    });
  });

  it('needs something that was passed here, and a profile of the organisation', async () => {
    await given.participant(programme, person);
    const training = await given.confirmedTraining(v7(), person);
    for (const part of [parts.first, parts.one, parts.last])
      await world.client.query(
        `INSERT INTO programmes.recognition (organisation_id, programme_id, person_id, part_id, training_id, recognised_at) VALUES ($1, $2, $3, $4, $5, now())`,
        [examples.organisation, programme, person, part, training],
      );
    await certify();
    expect((await listForProgramme()).items).toEqual([]);
    await walk([
      {
        as,
        call: setProgrammeCertificate,
        with: { ...own, ifMatch: '2', body: { profile: v7() } },
        status: 422,
        has: { code: 'programme.profile-unknown' },
      },
      {
        as: 'stranger',
        call: setProgrammeCertificate,
        with: { ...own, ifMatch: '2', body: { profile } },
        status: 404,
      },
    ]);
  });
});
