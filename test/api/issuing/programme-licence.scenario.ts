import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { giveLicenceNumber } from '@svetionik/contracts/identity/account';
import { listLicenceRequests } from '@svetionik/contracts/profiles';
import { readProgramme, setProgrammeCertificate } from '@svetionik/contracts/programmes';
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
let holder: string;

/** Somebody without a licence number has completed the programme. */
beforeEach(async () => {
  world = await openCertificationWorld();
  const given = new GivenProgrammes(world.client);
  await given.path(programme);
  await world.client.query('UPDATE assessment.attempt SET passed = false WHERE passed');
  const name = { latin: 'Ana Ilić', cyrillic: 'Ана Илић' };
  const person = await world.given.person({ email: 'ana@primer.rs', name });
  await given.participant(programme, person);
  for (const course of ['treci-kurs', 'drugi-kurs', 'probni-kurs'])
    await world.certificates.passed({ person, course });
  holder = await world.given.session(person);
});

afterEach(() => world.close());

async function certify(definition: ProfileDefinition): Promise<void> {
  const { administrator } = world.cookies;
  const own = { params: { programme } };
  const { body } = await call(world.app, readProgramme, own, administrator);
  const { version } = readProgramme.replies[200].schema.parse(body);
  const profile = await world.certificates.profile({ definition });
  const request = { ...own, ifMatch: String(version), body: { profile } };
  const answer = await call(world.app, setProgrammeCertificate, request, administrator);
  expect(answer.status).toBe(200);
}

async function listRequests() {
  const { body } = await call(world.app, listLicenceRequests, {}, holder);
  return listLicenceRequests.replies[200].schema.parse(body).items;
}

async function listMissing() {
  const query = { query: { course: programme } };
  const { body } = await call(world.app, listEligible, query, world.cookies.administrator);
  return listEligible.replies[200].schema.parse(body).items.map(({ missing }) => missing);
}

it('asks whoever is in a programme for the licence number that its certificate bears', async () => {
  await certify(plain);
  expect(await listRequests()).toEqual([]);
  await certify(asking);
  expect(await listRequests()).toMatchObject([{ programme, title }]);
  expect(await listMissing()).toMatchObject([[{ code: 'licence-missing' }]]);
  const given = { body: { licenceNumber: '301-7' } };
  await call(world.app, giveLicenceNumber, given, holder);
  expect(await listRequests()).toEqual([]);
  expect(await listMissing()).toEqual([[]]);
  const order = { course: programme, except: [], again: [], expected: 1 };
  const request = { params: { batch: v7() }, body: order };
  const issued = await call(world.app, issueCertificates, request, world.cookies.administrator);
  expect(issued.status).toBe(201);
  const { rows } = await world.client.query<{ facts: string }>(
    `SELECT facts::text FROM registry.certificate WHERE facts ->> 'programme' = $1`,
    [programme],
  );
  expect(rows).toMatchObject([{ facts: expect.stringContaining('"301-7"') }]);
});
