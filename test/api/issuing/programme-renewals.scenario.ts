import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import {
  readOwnProgramme,
  readProgramme,
  setProgrammeCertificate,
} from '@svetionik/contracts/programmes';
import { beginRenewal, listDueRenewals, readLife } from '@svetionik/contracts/renewals';
import { lastValidDay } from '@svetionik/domain/certificates/lifecycle/validity';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import { addDays } from '@svetionik/domain/credits/calendar-span';
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

let world: CertificationWorld;
let given: GivenProgrammes;
let profile: string;
let person: string;
let cookies: Record<'administrator' | 'stranger' | 'holder', string>;

beforeEach(async () => {
  world = await openCertificationWorld();
  given = new GivenProgrammes(world.client);
  await given.path(programme);
  profile = await world.certificates.profile({ definition });
  await world.client.query('UPDATE assessment.attempt SET passed = false WHERE passed');
  person = await world.given.person({
    email: 'ana@primer.rs',
    name: { latin: 'Ana Ilić', cyrillic: 'Ана Илић' },
    licenceNumber: '301-12345',
  });
  cookies = {
    administrator: world.cookies.administrator,
    stranger: await world.given.session(examples.otherLearner),
    holder: await world.given.session(person),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

/** The programme is certified as a whole; gives what was answered. */
async function certify(renewal: { months: number; course: string } | null) {
  const { body } = await call(world.app, readProgramme, own, cookies.administrator);
  const { version } = readProgramme.replies[200].schema.parse(body);
  const request = { ...own, ifMatch: String(version), body: { profile, renewal } };
  return call(world.app, setProgrammeCertificate, request, cookies.administrator);
}

/** Everybody who completed a course or a programme gets a certificate. */
async function issue(course: string): Promise<void> {
  const asked = { query: { course } };
  const { body } = await call(world.app, listEligible, asked, cookies.administrator);
  const expected = listEligible.replies[200].schema.parse(body).items.length;
  const order = { params: { batch: v7() }, body: { course, except: [], again: [], expected } };
  const answer = await call(world.app, issueCertificates, order, cookies.administrator);
  expect(answer.status).toBe(201);
  await world.runJobsToTheEnd();
}

async function issued(enrolment: string | null) {
  const { rows } = await world.client.query<{ id: string; until: string; course: string | null }>(
    `SELECT id, facts ->> 'expiresOn' AS until, facts ->> 'renewedBy' AS course FROM registry.certificate
     WHERE CASE WHEN $2::uuid IS NULL THEN facts ->> 'programme' = $1 ELSE enrolment_id = $2 END`,
    [programme, enrolment],
  );
  return rows;
}

describe('a certificate for a whole programme', () => {
  it('ends where the programme says so, and is renewed by the course that it named then', async () => {
    const { rows } = await world.client.query<{ id: string }>(
      `UPDATE catalogue.course_edition n SET validity = '{"kind": "term", "months": 24}' FROM catalogue.course c
       WHERE c.current_edition_id = n.id AND c.organisation_id = $1 AND c.slug = 'cetvrti-kurs' RETURNING c.id`,
      [examples.organisation],
    );
    const course = rows[0]?.id ?? '';
    await given.participant(programme, person);
    for (const slug of ['treci-kurs', 'drugi-kurs', 'probni-kurs'])
      await world.certificates.passed({ person, course: slug });
    expect((await certify({ months: 2, course })).status).toBe(200);
    await issue(programme);
    expect((await certify(null)).status).toBe(200);
    const [certificate] = await issued(null);
    const { id = '', until = '' } = certificate ?? {};
    expect(certificate?.course).toBe(course);
    const renewal = v7();
    const begin = { params: { renewal }, body: { certificate: id } };
    await walk([
      { as: 'stranger', call: beginRenewal, with: begin, status: 404 },
      {
        as: 'holder',
        call: listDueRenewals,
        status: 200,
        has: {
          items: [{ certificate: id, until, phase: 'renewable', course: { slug: 'cetvrti-kurs' } }],
        },
      },
      { as: 'holder', call: beginRenewal, with: begin, status: 201, has: { id: renewal } },
      { as: 'holder', call: beginRenewal, with: begin, status: 200, has: { id: renewal } },
    ]);
    await world.certificates.passedAttempt(renewal);
    await issue(course);
    expect(await issued(renewal)).toMatchObject([
      { until: lastValidDay({ kind: 'term', months: 24 }, addDays(until, 1)) },
    ]);
    await walk([
      {
        as: 'administrator',
        call: readLife,
        with: { params: { certificate: id } },
        status: 200,
        has: { until, renewal: { enrolment: renewal, passed: true, certificate: {} } },
      },
      { as: 'holder', call: listDueRenewals, status: 200, has: { items: [] } },
    ]);
  });

  it('is renewed when that course said that renewals begin, whatever it says since', async () => {
    const say = (renewal: object | null) =>
      world.client.query<{ id: string }>(
        `UPDATE catalogue.course_edition n SET renewal = $2 FROM catalogue.course c
         WHERE c.current_edition_id = n.id AND c.organisation_id = $1 AND c.slug = 'cetvrti-kurs' RETURNING c.id`,
        [examples.organisation, renewal],
      );
    const { rows } = await say({ counts: 'from-completion', opensDaysBefore: 20, graceDays: 5 });
    await given.participant(programme, person);
    for (const slug of ['treci-kurs', 'drugi-kurs', 'probni-kurs'])
      await world.certificates.passed({ person, course: slug });
    await certify({ months: 2, course: rows[0]?.id ?? '' });
    await walk([
      {
        as: 'holder',
        call: readOwnProgramme,
        with: own,
        status: 200,
        has: {
          term: {
            months: 2,
            renewal: {
              ...{ counts: 'from-completion', opensDaysBefore: 20, graceDays: 0 },
              course: { slug: 'cetvrti-kurs' },
            },
          },
        },
      },
    ]);
    await issue(programme);
    await say(null);
    const [certificate] = await issued(null);
    const { id = '', until = '' } = certificate ?? {};
    await walk([
      { as: 'holder', call: listDueRenewals, status: 200, has: { items: [] } },
      {
        as: 'administrator',
        call: readLife,
        with: { params: { certificate: id } },
        status: 200,
        has: { window: { from: addDays(until, -20), to: addDays(until, 5) } },
      },
    ]);
  });

  it('is renewed by a course of the organisation alone', async () => {
    const answer = await certify({ months: 24, course: v7() });
    expect(answer).toMatchObject({ status: 422, body: { code: 'programme.course-unknown' } });
  });
});
