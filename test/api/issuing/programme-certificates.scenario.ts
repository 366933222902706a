import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { checkCertificate } from '@svetionik/contracts/checks';
import { readAchievement } from '@svetionik/contracts/credentials';
import { readDocumentName, stateDocumentName } from '@svetionik/contracts/document-names';
import { examples } from '@svetionik/contracts/examples';
import {
  readOwnProgramme,
  readProgramme,
  setProgrammeCertificate,
} from '@svetionik/contracts/programmes';
import {
  exportRegister,
  listCertificates,
  replaceCertificate,
  revokeCertificate,
} from '@svetionik/contracts/register';
import { readOwnLife } from '@svetionik/contracts/renewals';
import { readTranscript } from '@svetionik/contracts/transcript';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { countStatements } from '../../support/count-statements';
import { GivenProgrammes } from '../../support/given-programmes';
import { scenario } from '../../support/scenario';

const definition: ProfileDefinition = {
  ...{ professions: [], orientation: 'portrait', fields: [], partner: null },
  ...{ programmePage: true, asksAccreditation: false },
};
const programme = examples.newProgramme;
const title = { 'sr-Latn': 'Put', 'sr-Cyrl': 'Пут' };
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

/** Of these the first, one of the two and the last complete the path. */
const path = ['treci-kurs', 'drugi-kurs', 'probni-kurs'];

/** So many others complete it as well. */
async function completeOthers(count: number): Promise<void> {
  const named = Array.from({ length: count }, () => ({
    email: `${v7()}@primer.rs`,
    name: { latin: 'Mira Ilić', cyrillic: 'Мира Илић' },
  }));
  for (const other of await world.given.people(named)) await complete(other);
}

async function listForProgramme() {
  const query = { query: { course: programme } };
  const { body } = await call(world.app, listEligible, query, cookies.administrator);
  return listEligible.replies[200].schema.parse(body);
}

function issue(expected: number, except: string[] = [], again: string[] = []) {
  const body = { course: programme, except, again, expected };
  const request = { params: { batch: v7() }, body };
  return call(world.app, issueCertificates, request, cookies.administrator);
}

/** Gives the enrolments in its courses. */
async function complete(by = person): Promise<string[]> {
  await given.participant(programme, by);
  const enrolments: string[] = [];
  for (const course of path)
    enrolments.push(await world.certificates.passed({ person: by, course }));
  return enrolments;
}

/** What was issued for the programme. */
async function issued() {
  const { rows } = await world.client.query<{
    id: string;
    number: number;
    enrolment: string;
    code: string;
    rendering: string;
    facts: Record<string, unknown>;
  }>(
    `SELECT id, number, enrolment_id AS enrolment, check_code AS code, rendering, facts FROM registry.certificate WHERE facts ->> 'programme' = $1 ORDER BY number`,
    [programme],
  );
  return rows;
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
        course: { id: programme, title, edition: 1, programme: true },
        ...{ percent: 90, missing: [] },
        profile: { id: profile },
      },
    ]);
    expect(courses).toContainEqual({ id: programme, title, count: 1 });
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
    const rows = await issued();
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
        has: { courses: [{ title, programme: true }, { programme: false }, {}, {}] },
      },
      {
        as: 'holder',
        call: readOwnLife,
        with: { params: { certificate: certificate?.id ?? '' } },
        status: 200,
        has: { course: null },
      },
      {
        as: 'stranger',
        call: checkCertificate,
        with: { params: { code: certificate?.code ?? '' } },
        status: 200,
        has: { course: title, programme: true, kind: 'completion' },
      },
      {
        as: 'stranger',
        call: readAchievement,
        with: { params: { course: programme, edition: '1' } },
        status: 200,
        has: { name: 'Put', version: '1', tag: ['programme'] },
      },
      {
        as,
        call: listCertificates,
        with: { query: { limit: '2' } },
        status: 200,
        has: { items: [{ course: title, programme: true }, { programme: false }] },
      },
    ]);
    const { year } = world.register;
    const register = { organiser: examples.organiser, year: String(year) };
    const table = await call(
      world.app,
      exportRegister,
      { params: register },
      cookies.administrator,
    );
    expect(table.text).toMatch(/;Put;.*;sertifikat za program\r\n/u);
  });

  it('is issued to each once and without a gap under simultaneous clicks of different choices', async () => {
    await completeOthers(5);
    await complete();
    await certify();
    const { items } = await listForProgramme();
    const ids = items.map(({ enrolment }) => enrolment);
    expect(ids).toHaveLength(6);
    const choices = [[], ids.slice(0, 2), ids.slice(2, 4), ids.slice(4), ids.slice(0, 4), []];
    const replies = await Promise.all(
      choices.map((except) => issue(ids.length - except.length, except)),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201, 409]));
    const left = ids.length - (await issued()).length;
    if (left > 0) expect((await issue(left)).status).toBe(201);
    const rows = await issued();
    expect(rows.map(({ enrolment }) => enrolment).toSorted()).toEqual(ids.toSorted());
    expect(rows.map(({ number }) => number)).toEqual(
      ids.map((_, place) => world.register.first + place),
    );
  });

  it('is in force once at most, whoever issues, replaces and revokes it at the same time', async () => {
    await complete();
    await certify();
    await issue(1);
    await world.runJobsToTheEnd();
    const [old] = await issued();
    const params = { certificate: old?.id ?? '' };
    const body = { reason: 'wrong-data', note: '' } as const;
    const anew = { params: { ...params, replacement: v7() }, body };
    const again = () => issue(1, [], [old?.enrolment ?? '']);
    const replies = await Promise.all([
      call(world.app, revokeCertificate, { params, body }, cookies.administrator),
      call(world.app, replaceCertificate, anew, cookies.administrator),
      again(),
      again(),
    ]);
    const refused = replies.map(({ status }) => status).filter((status) => status >= 300);
    expect(refused).toEqual(refused.map(() => 409));
    expect(refused.length).toBeLessThan(replies.length);
    const { rows } = await world.client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM registry.certificate WHERE enrolment_id = $1 AND status IN ('valid', 'suspended')`,
      [old?.enrolment],
    );
    expect(rows[0]?.count).toBeLessThanOrEqual(1);
  });

  it('bears the name that was stated for it alone', async () => {
    const [course = ''] = await complete();
    const body = { cyrillic: 'Ана Перић', form: 'feminine', script: 'sr-Latn' } as const;
    const state = (enrolment: string, latin: string) => {
      const request = { params: { enrolment }, body: { ...body, latin } };
      return call(world.app, stateDocumentName, request, cookies.holder);
    };
    const readOwn = async () =>
      readOwnProgramme.replies[200].schema.parse(
        (await call(world.app, readOwnProgramme, own, cookies.holder)).body,
      );
    expect((await state(course, 'Ana Perić')).status).toBe(200);
    expect((await readOwn()).document).toBeNull();
    await certify();
    expect((await listForProgramme()).items).toMatchObject([{ separateName: false, missing: [] }]);
    const { document } = await readOwn();
    await walk([
      {
        as: 'holder',
        call: readDocumentName,
        with: { params: { enrolment: document ?? '' } },
        status: 200,
        has: {
          course: title,
          programme: true,
          stated: null,
          earlier: { latin: 'Ana Perić' },
          printed: true,
        },
      },
      {
        as: 'stranger',
        call: readDocumentName,
        with: { params: { enrolment: document ?? '' } },
        status: 404,
      },
    ]);
    expect((await state(document ?? '', 'Ana Perić')).status).toBe(200);
    expect((await listForProgramme()).items).toMatchObject([{ separateName: true }]);
    expect((await issue(1)).status).toBe(201);
    expect((await issued())[0]?.facts).toMatchObject({ holderName: 'Ana Perić' });
    expect((await readOwn()).document).toBeNull();
  });

  it('is by no profile where that is for other professions', async () => {
    await complete();
    const others = await world.certificates.profile({
      definition: { ...definition, professions: ['police'] },
    });
    await certify(others);
    const asks = async () => (await listForProgramme()).items.map((item) => item.profile?.id);
    expect(await asks()).toEqual([undefined]);
    await world.client.query(`UPDATE identity.person SET profession = 'police' WHERE id = $1`, [
      person,
    ]);
    expect(await asks()).toEqual([others]);
    await world.client.query('UPDATE profiles.profile SET archived_at = now() WHERE id = $1', [
      others,
    ]);
    expect(await asks()).toEqual([undefined]);
    expect((await issue(1)).status).toBe(201);
    expect((await issued())[0]?.facts).not.toHaveProperty('profile');
  });

  it('takes as many statements for many people as for few', async () => {
    await certify();
    const counts: number[] = [];
    for (const more of [2, 6]) {
      await completeOthers(more);
      counts.push(await countStatements(world.app, () => listForProgramme()));
    }
    expect((await listForProgramme()).items).toHaveLength(8);
    expect(counts[0]).toBeGreaterThan(5);
    expect(counts[1]).toBe(counts[0]);
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
      await given.recognition({ programme, person, part, training });
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
