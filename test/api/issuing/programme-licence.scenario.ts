import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { chooseProfession, giveLicenceNumber } from '@svetionik/contracts/identity/account';
import { listLicenceRequests } from '@svetionik/contracts/profiles';
import {
  joinProgramme,
  readOwnProgramme,
  readProgramme,
  setProgrammeCertificate,
} from '@svetionik/contracts/programmes';
import { beginRenewal } from '@svetionik/contracts/renewals';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { GivenProgrammes } from '../../support/given-programmes';

const programme = examples.newProgramme;
const title = { 'sr-Latn': 'Put', 'sr-Cyrl': 'Пут' };
const plain: ProfileDefinition = {
  ...{ professions: [], orientation: 'portrait', fields: [], partner: null },
  ...{ programmePage: false, asksAccreditation: false },
};
const asking: ProfileDefinition = {
  ...plain,
  fields: [{ field: 'licenceNumber', required: true, label: null }],
};

let world: CertificationWorld;
let person: string;
let holder: string;

/** Somebody without a licence number has completed the programme. */
beforeEach(async () => {
  world = await openCertificationWorld();
  const given = new GivenProgrammes(world.client);
  await given.path(programme);
  await world.client.query('UPDATE assessment.attempt SET passed = false WHERE passed');
  const name = { latin: 'Ana Ilić', cyrillic: 'Ана Илић' };
  person = await world.given.person({ email: 'ana@primer.rs', name, profession: 'health' });
  await given.participant(programme, person);
  for (const course of ['treci-kurs', 'drugi-kurs', 'probni-kurs'])
    await world.certificates.passed({ person, course });
  holder = await world.given.session(person);
});

afterEach(() => world.close());

async function certify(
  definition: ProfileDefinition,
  renewal: { readonly months: number; readonly course: string } | null = null,
): Promise<string> {
  const { administrator } = world.cookies;
  const own = { params: { programme } };
  const { body } = await call(world.app, readProgramme, own, administrator);
  const { version } = readProgramme.replies[200].schema.parse(body);
  const profile = await world.certificates.profile({ definition });
  const request = { ...own, ifMatch: String(version), body: { profile, renewal } };
  const answer = await call(world.app, setProgrammeCertificate, request, administrator);
  expect(answer.status).toBe(200);
  return profile;
}

/** A part of it has certificates of its own by the profile. */
async function certifyCourse(profile: string, slug: string): Promise<string> {
  const { rows } = await world.client.query<{ id: string }>(
    `INSERT INTO profiles.profile_course (organisation_id, profile_id, course_organisation_id, course_id)
     SELECT $2, $1, organisation_id, id FROM catalogue.course WHERE slug = $3 AND organisation_id = $2 RETURNING course_id AS id`,
    [profile, examples.organisation, slug],
  );
  return rows[0]?.id ?? '';
}

async function listRequests() {
  const { body } = await call(world.app, listLicenceRequests, {}, holder);
  return listLicenceRequests.replies[200].schema.parse(body).items;
}

async function listMissing(course: string = programme) {
  const query = { query: { course } };
  const { body } = await call(world.app, listEligible, query, world.cookies.administrator);
  return listEligible.replies[200].schema.parse(body).items.map(({ missing }) => missing);
}

function give(licenceNumber: string) {
  return call(world.app, giveLicenceNumber, { body: { licenceNumber } }, holder);
}

async function issue(course: string = programme): Promise<void> {
  const order = { course, except: [], again: [], expected: 1 };
  const request = { params: { batch: v7() }, body: order };
  const answer = await call(world.app, issueCertificates, request, world.cookies.administrator);
  expect(answer.status).toBe(201);
  await world.runJobsToTheEnd();
}

/** Of the person, in the order of numbers, with what they say beside the rest. */
async function issued() {
  const { rows } = await world.client.query<{ id: string; said: string }>(
    `SELECT id, facts #>> '{profile,details,0,value}' AS said FROM registry.certificate WHERE person_id = $1 ORDER BY number`,
    [person],
  );
  return rows;
}

it('asks whoever is in a programme for the licence number that its certificate bears', async () => {
  await certify(plain);
  expect(await listRequests()).toEqual([]);
  await certify(asking);
  expect(await listRequests()).toMatchObject([{ programme, title }]);
  expect(await listMissing()).toMatchObject([[{ code: 'licence-missing' }]]);
  await give('301-7');
  expect(await listRequests()).toEqual([]);
  expect(await listMissing()).toEqual([[]]);
  await issue();
  expect(await issued()).toMatchObject([{ said: '301-7' }]);
});

it('asks for the whole and for a part with a certificate of its own, and is answered once', async () => {
  const course = await certifyCourse(await certify(asking), 'treci-kurs');
  expect(await listRequests()).toMatchObject([{ programme: null }, { programme }]);
  await give('301-7');
  expect(await listRequests()).toEqual([]);
  await issue(course);
  await issue();
  expect(await issued()).toMatchObject([{ said: '301-7' }, { said: '301-7' }]);
});

it('asks anew, by the course that renews the certificate for the whole, whoever took the number back', async () => {
  const profile = await world.certificates.profile({ definition: asking });
  const course = await certifyCourse(profile, 'cetvrti-kurs');
  await certify(asking, { months: 2, course });
  await give('301-7');
  await issue();
  const [certificate = { id: '' }] = await issued();
  const taken = { profession: 'health', employer: null, licenceNumber: null } as const;
  await call(world.app, chooseProfession, { body: taken }, holder);
  expect(await listRequests()).toEqual([]);
  const renewal = v7();
  const request = { params: { renewal }, body: { certificate: certificate.id } };
  expect((await call(world.app, beginRenewal, request, holder)).status).toBe(201);
  expect(await listRequests()).toMatchObject([{ enrolment: renewal, programme: null }]);
  await world.certificates.passedAttempt(renewal);
  expect(await listMissing(course)).toMatchObject([[{ code: 'licence-missing' }]]);
  await give('302-8');
  await issue(course);
  expect(await issued()).toMatchObject([{ said: '301-7' }, { said: '302-8' }]);
});

describe('whoever thinks of joining a programme', () => {
  const forHealth: ProfileDefinition = { ...asking, professions: ['health'] };
  const forOthers: ProfileDefinition = { ...asking, professions: ['police'] };

  it.each([
    ['for whoever lacks it', asking, null, true],
    ['for whoever has given it', asking, '301-7', false],
    ['by a profile for the profession', forHealth, null, true],
    ['by a profile for other professions', forOthers, null, false],
    ['by a profile that shows none', plain, null, false],
    ['without a certificate for the whole', null, null, false],
  ])('is told whether the number is asked: %s', async (_, definition, number, asks) => {
    if (definition) await certify(definition);
    const newcomer = await world.given.person({
      ...{ email: 'mira@primer.rs', profession: 'health' },
      name: { latin: 'Mira Perić', cyrillic: 'Мира Перић' },
      ...(number !== null && { licenceNumber: number }),
    });
    const cookie = await world.given.session(newcomer);
    const own = { params: { programme } };
    const before = await call(world.app, readOwnProgramme, own, cookie);
    expect(before.body).toMatchObject({ joined: false, asksLicence: asks });
    const joined = await call(world.app, joinProgramme, own, cookie);
    expect(joined.body).toMatchObject({ joined: true, asksLicence: asks });
    await call(world.app, giveLicenceNumber, { body: { licenceNumber: '302-8' } }, cookie);
    const after = await call(world.app, readOwnProgramme, own, cookie);
    expect(after.body).toMatchObject({ joined: true, asksLicence: false });
  });
});
