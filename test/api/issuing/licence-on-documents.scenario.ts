import {
  issueCertificates,
  listEligible,
  previewCertificate,
} from '@svetionik/contracts/certification';
import { checkCertificate, readOwnDocument } from '@svetionik/contracts/checks';
import { readAchievement, readOwnCredential } from '@svetionik/contracts/credentials';
import { examples } from '@svetionik/contracts/examples';
import { chooseProfession, giveLicenceNumber } from '@svetionik/contracts/identity/account';
import { erasePerson } from '@svetionik/contracts/privacy/erasure';
import { readProgramme, setProgrammeCertificate } from '@svetionik/contracts/programmes';
import {
  exportRegister,
  listCertificates,
  readCertificate,
  replaceCertificate,
} from '@svetionik/contracts/register';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { GivenProgrammes } from '../../support/given-programmes';
import { readPdf } from '../../support/read-pdf';

const programme = examples.newProgramme;
const path = ['treci-kurs', 'drugi-kurs', 'probni-kurs'];
const asking = (required: boolean): ProfileDefinition => ({
  ...{ professions: [], orientation: 'portrait', partner: null },
  ...{ programmePage: false, asksAccreditation: false },
  fields: [{ field: 'licenceNumber', required, label: null }],
});
const of = (document: string) => ({ params: { certificate: document } });

let world: CertificationWorld;
let person: string;
let holder: string;
/** What the certificate is for. */
let subject: string;

/** What a course does, a programme is to do. */
const subjects: readonly [string, (profile: string) => Promise<string>][] = [
  ['a course', certifyCourse],
  ['a programme', certifyProgramme],
];

beforeEach(async () => {
  world = await openCertificationWorld();
  await new GivenProgrammes(world.client).path(programme);
  await world.client.query('UPDATE assessment.attempt SET passed = false WHERE passed');
  const name = { latin: 'Ana Ilić', cyrillic: 'Ана Илић' };
  person = await world.given.person({ email: 'ana@primer.rs', name, profession: 'health' });
  await new GivenProgrammes(world.client).participant(programme, person);
  for (const course of path) await world.certificates.passed({ person, course });
  holder = await world.given.session(person);
});

afterEach(() => world.close());

async function certifyCourse(profile: string): Promise<string> {
  const { rows } = await world.client.query<{ id: string }>(
    `INSERT INTO profiles.profile_course (organisation_id, profile_id, course_organisation_id, course_id)
     SELECT $2, $1, organisation_id, id FROM catalogue.course WHERE slug = 'treci-kurs' AND organisation_id = $2 RETURNING course_id AS id`,
    [profile, examples.organisation],
  );
  return rows[0]?.id ?? '';
}

async function certifyProgramme(profile: string): Promise<string> {
  const own = { params: { programme } };
  const { body } = await call(world.app, readProgramme, own, world.cookies.administrator);
  const { version } = readProgramme.replies[200].schema.parse(body);
  const request = { ...own, ifMatch: String(version), body: { profile } };
  const answer = await call(
    world.app,
    setProgrammeCertificate,
    request,
    world.cookies.administrator,
  );
  expect(answer.status).toBe(200);
  return programme;
}

async function listWaiting() {
  const query = { query: { course: subject } };
  const { body } = await call(world.app, listEligible, query, world.cookies.administrator);
  return listEligible.replies[200].schema.parse(body).items;
}

async function issue() {
  const order = { course: subject, except: [], again: [], expected: 1 };
  const request = { params: { batch: v7() }, body: order };
  const answer = await call(world.app, issueCertificates, request, world.cookies.administrator);
  await world.runJobsToTheEnd();
  return answer;
}

function give(licenceNumber: string) {
  return call(world.app, giveLicenceNumber, { body: { licenceNumber } }, holder);
}

/** Of the person, the newest last. */
async function issued(): Promise<string[]> {
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT id FROM registry.certificate WHERE person_id = $1 ORDER BY number',
    [person],
  );
  return rows.map(({ id }) => id);
}

function replace(document: string) {
  const request = {
    params: { certificate: document, replacement: v7() },
    body: { reason: 'wrong-data', note: '' } as const,
  };
  return call(world.app, replaceCertificate, request, world.cookies.administrator);
}

async function readDocument(document: string): Promise<string> {
  const { body } = await call(world.app, readOwnDocument, of(document), holder);
  return JSON.stringify(readPdf(body).elements);
}

/** All that others are told of a certificate, and what its credential says. */
async function tellOthers(document: string): Promise<string> {
  const { administrator } = world.cookies;
  const { rows } = await world.client.query<{ code: string; edition: number }>(
    `SELECT check_code AS code, (facts ->> 'edition')::int AS edition FROM registry.certificate WHERE id = $1`,
    [document],
  );
  const { code, edition } = rows[0] ?? { code: '', edition: 0 };
  const year = { organiser: examples.organiser, year: String(world.register.year) };
  const replies = [
    await call(world.app, checkCertificate, { params: { code } }),
    await call(world.app, readOwnCredential, { ...of(document), query: { form: 'json' } }, holder),
    await call(world.app, readAchievement, {
      params: { course: subject, edition: String(edition) },
    }),
    await call(world.app, listCertificates, { query: { limit: '20' } }, administrator),
    await call(world.app, exportRegister, { params: year }, administrator),
  ];
  expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
  return replies
    .map(({ body, text }) => (Buffer.isBuffer(body) ? body.toString() : text))
    .join('\n');
}

describe.each(subjects)('the licence number on a certificate for %s', (_, certify) => {
  const begin = async (required = true) => {
    const definition = asking(required);
    subject = await certify(await world.certificates.profile({ definition }));
  };

  it('is on the document and for whoever reads its facts, and told to nobody else', async () => {
    await begin();
    await give('LK 301-7');
    const [waiting] = await listWaiting();
    const preview = { params: { enrolment: waiting?.enrolment ?? '' } };
    const { body } = await call(
      world.app,
      previewCertificate,
      preview,
      world.cookies.administrator,
    );
    const details = [{ field: 'licenceNumber', label: 'broj licence', value: 'LK 301-7' }];
    expect(body).toMatchObject({ facts: { profile: { details } }, missing: [] });
    expect((await issue()).status).toBe(201);
    const [document = ''] = await issued();
    expect(await readDocument(document)).toContain('LK 301-7');
    const detail = await call(
      world.app,
      readCertificate,
      of(document),
      world.cookies.administrator,
    );
    expect(detail.body).toMatchObject({ facts: { profile: { details } } });
    const told = await tellOthers(document);
    expect(told).toContain('Ana Ilić');
    expect(told).not.toMatch(/LK 301-7|licence/iu);
  });

  it('is waited for where it is required, with the reason', async () => {
    await begin();
    const missing = [{ code: 'licence-missing', field: 'licenceNumber' }];
    expect(await listWaiting()).toMatchObject([{ missing }]);
    expect((await issue()).body).toMatchObject({ status: 409, details: { count: 0 } });
    expect(await issued()).toEqual([]);
  });

  it('is left out where it is not required and nobody has given it', async () => {
    await begin(false);
    expect(await listWaiting()).toMatchObject([{ missing: [] }]);
    expect((await issue()).status).toBe(201);
    const [document = ''] = await issued();
    expect(await readDocument(document)).not.toContain('licence');
  });

  it('stays as it was issued, and is another on a replacement only', async () => {
    await begin();
    await give('LK 301-7');
    await issue();
    const [document = ''] = await issued();
    const before = await readDocument(document);
    await give('302-8');
    expect(await readDocument(document)).toBe(before);
    expect((await replace(document)).status).toBe(201);
    await world.runJobsToTheEnd();
    const [, corrected = ''] = await issued();
    expect(await readDocument(document)).toBe(before);
    expect(await readDocument(corrected)).toContain('302-8');
    expect(await tellOthers(corrected)).not.toMatch(/30[12]-[78]/u);
    const taken = { profession: 'health', employer: null, licenceNumber: null } as const;
    await call(world.app, chooseProfession, { body: taken }, holder);
    expect(await readDocument(corrected)).toContain('302-8');
    expect((await replace(corrected)).body).toMatchObject({
      code: 'certification.data-missing',
      details: { missing: ['licence-missing:licenceNumber'] },
    });
    expect(await issued()).toHaveLength(2);
  });

  it('is gone from the register once its holder is erased', async () => {
    await begin();
    await give('LK 301-7');
    await issue();
    const [document = ''] = await issued();
    const body = { address: 'ana@primer.rs', ground: 'request', askedOn: '2026-01-02' } as const;
    const request = { params: { person }, body };
    const erased = await call(world.app, erasePerson, request, world.cookies.administrator);
    expect(erased.status).toBe(204);
    await world.runJobsToTheEnd();
    const { rows } = await world.client.query<{ row: string }>(
      'SELECT c::text AS row FROM registry.certificate c WHERE id = $1',
      [document],
    );
    expect(rows).toEqual([{ row: expect.not.stringContaining('LK 301-7') }]);
  });
});
