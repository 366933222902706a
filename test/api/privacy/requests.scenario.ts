import { examples } from '@svetionik/contracts/examples';
import { readAccount } from '@svetionik/contracts/identity/account';
import {
  declineErasureRequest,
  erasePerson,
  listErasureRequests,
  previewErasure,
  readOwnErasure,
  requestErasure,
  withdrawErasureRequest,
} from '@svetionik/contracts/privacy';
import { v7 } from 'uuid';
import { scenario, type Step } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';
import { administratorRoles } from '../../support/staff-roles';

const { administrator, learner, newPerson, trainer } = examples;
const order = (address: string, askedOn = '2026-11-02') => ({
  address,
  ground: 'request',
  askedOn,
});

let world: TestWorld;
let cookies: Readonly<Record<'administrator' | 'other' | 'learner' | 'trainer', string>>;

beforeAll(async () => {
  world = await openWorld();
});

beforeEach(async () => {
  const { given } = world;
  const other = await given.person({
    id: v7(),
    email: 'druga@primer.rs',
    roles: administratorRoles,
  });
  cookies = {
    administrator: await given.session(administrator),
    other: await given.session(other),
    learner: await given.session(learner),
    trainer: await given.session(trainer),
  };
});

afterEach(async () => {
  world = await world.renew();
});
afterAll(() => world.close());

function walk(steps: readonly Step<'administrator' | 'other' | 'learner' | 'trainer'>[]) {
  return scenario(world.app, cookies, steps);
}

it('says in numbers what would go and what would stay, and erases only whom the typed address names', async () => {
  const params = { person: learner };
  const found = await walk([
    {
      as: 'administrator',
      call: previewErasure,
      with: { params },
      status: 200,
      has: {
        person: { email: 'polaznica@primer.rs' },
        entries: [{ number: 1, holder: { latin: 'Jelena Stojanović' }, keptUntil: null }],
        ground: null,
        request: { state: 'waiting' },
      },
    },
  ]);
  const { rows } = await world.client.query<{ attempts: number; courses: number }>(
    `SELECT (SELECT count(*)::int FROM assessment.attempt WHERE person_id = $1) AS attempts, (SELECT count(*)::int FROM learning.enrolment WHERE person_id = $1) AS courses`,
    [learner],
  );
  expect(found.body).toMatchObject({
    records: expect.any(Number),
    goes: { ...rows[0], trainings: 1, transcripts: 1, leaves: 1, documents: 1 },
  });
  await walk([
    {
      as: 'administrator',
      call: erasePerson,
      with: { params, body: order('polaznik@primer.rs') },
      status: 422,
      has: { code: 'privacy.address-differs' },
    },
    {
      as: 'administrator',
      call: erasePerson,
      with: { params, body: order('polaznica@primer.rs', '2999-01-01') },
      status: 422,
      has: { code: 'privacy.asked-in-future' },
    },
    { as: 'learner', call: readAccount, status: 200 },
    {
      as: 'administrator',
      call: erasePerson,
      with: { params, body: order('Polaznica@primer.rs') },
      status: 204,
    },
    { as: 'learner', call: readAccount, status: 401 },
    { as: 'administrator', call: previewErasure, with: { params }, status: 404 },
    {
      as: 'administrator',
      call: erasePerson,
      with: { params, body: order('polaznica@primer.rs') },
      status: 404,
    },
    {
      as: 'administrator',
      call: listErasureRequests,
      with: { query: { state: 'decided' } },
      status: 200,
      has: { items: [{ id: examples.erasureRequest, state: 'carried-out', person: null }] },
    },
  ]);
  const { rows: noted } = await world.client.query(
    `SELECT actor_id AS by, subject_ids AS whom, code FROM platform.audit WHERE action = 'privacy.erase'`,
  );
  expect(noted).toEqual([{ by: administrator, whom: [learner], code: 'request 2026-11-02' }]);
});

it('writes a last time to the address, which is gone from the database by then', async () => {
  await walk([
    {
      as: 'administrator',
      call: erasePerson,
      with: { params: { person: learner }, body: order('polaznica@primer.rs') },
      status: 204,
    },
  ]);
  await world.app.runJobs();
  expect(world.app.mail).toMatchObject([
    { to: 'polaznica@primer.rs', subject: 'Vaš nalog je izbrisan' },
  ]);
  const { rows } = await world.client.query('SELECT 1 FROM privacy.erasure_notice');
  expect(rows).toEqual([]);
});

it('erases nobody themselves, and never the last administrator', async () => {
  await walk([
    {
      as: 'administrator',
      call: erasePerson,
      with: { params: { person: administrator }, body: order('administratorka@primer.rs') },
      status: 409,
      has: { code: 'privacy.own-account' },
    },
    { as: 'other', call: requestErasure, with: { params: { request: v7() } }, status: 201 },
    {
      as: 'other',
      call: erasePerson,
      with: { params: { person: administrator }, body: order('administratorka@primer.rs') },
      status: 204,
    },
    { as: 'administrator', call: readAccount, status: 401 },
    {
      as: 'other',
      call: requestErasure,
      with: { params: { request: v7() } },
      status: 409,
      has: { code: 'identity.role-last-administrator' },
    },
  ]);
});

it('makes no document for somebody who is gone', async () => {
  const { client } = world;
  await client.query(
    `UPDATE registry.certificate SET rendering = 'waiting', failure_code = NULL WHERE id = $1`,
    [examples.failedCertificate],
  );
  const { rows: holders } = await client.query<{ person: string; email: string }>(
    'SELECT c.person_id AS person, p.email FROM registry.certificate c JOIN identity.person p ON p.id = c.person_id WHERE c.id = $1',
    [examples.failedCertificate],
  );
  await client.query(
    `UPDATE platform.job SET state = 'queued', attempts = 0, finished_at = NULL, error_code = NULL WHERE state = 'dead'`,
  );
  await walk([
    {
      as: 'administrator',
      call: erasePerson,
      with: { params: { person: holders[0]?.person ?? '' }, body: order(holders[0]?.email ?? '') },
      status: 204,
    },
  ]);
  await world.app.runJobs();
  const { rows } = await client.query(
    `SELECT status, rendering, (SELECT count(*)::int FROM registry.document WHERE certificate_id = c.id) AS documents,
       (SELECT type FROM registry.certificate_event WHERE certificate_id = c.id ORDER BY at DESC LIMIT 1) AS last FROM registry.certificate c WHERE id = $1`,
    [examples.failedCertificate],
  );
  expect(rows).toEqual([
    { status: 'annulled', rendering: 'waiting', documents: 0, last: 'annulled' },
  ]);
});

it('leaves somebody who belongs to another organisation too their account there', async () => {
  await world.client.query(
    'INSERT INTO identity.member (organisation_id, person_id, roles, since) VALUES ($1, $2, $3, now())',
    [examples.otherOrganisation, newPerson, ['learner']],
  );
  await walk([
    {
      as: 'administrator',
      call: erasePerson,
      with: { params: { person: newPerson }, body: order('drugi.polaznik@primer.rs') },
      status: 204,
    },
  ]);
  const { rows } = await world.client.query(
    'SELECT p.email, m.organisation_id AS organisation FROM identity.person p JOIN identity.member m ON m.person_id = p.id WHERE p.id = $1',
    [newPerson],
  );
  expect(rows).toEqual([
    { email: 'drugi.polaznik@primer.rs', organisation: examples.otherOrganisation },
  ]);
});

it('takes one request at a time, tells the administrators, and the person of the answer', async () => {
  const request = v7();
  const params = { request };
  await walk([
    {
      as: 'trainer',
      call: readOwnErasure,
      status: 200,
      has: { request: null, entries: [], records: null },
    },
    {
      as: 'trainer',
      call: requestErasure,
      with: { params },
      status: 201,
      has: { state: 'waiting' },
    },
    { as: 'trainer', call: requestErasure, with: { params }, status: 200, has: { id: request } },
    {
      as: 'learner',
      call: requestErasure,
      with: { params },
      status: 409,
      has: { code: 'creation.differs' },
    },
    {
      as: 'trainer',
      call: requestErasure,
      with: { params: { request: v7() } },
      status: 409,
      has: { code: 'privacy.request-waiting' },
    },
    {
      as: 'administrator',
      call: listErasureRequests,
      with: { query: { limit: '1' } },
      status: 200,
      has: {
        items: [{ id: examples.erasureRequest, person: { email: 'polaznica@primer.rs' } }],
        next: examples.erasureRequest,
      },
    },
    {
      as: 'administrator',
      call: listErasureRequests,
      with: { query: { after: examples.erasureRequest } },
      status: 200,
      has: { items: [{ id: request }], next: null },
    },
  ]);
  await world.app.runJobs();
  expect(world.app.mail.map(({ to, subject }) => `${to} ${subject}`).sort()).toEqual([
    'administratorka@primer.rs Zahtev čeka Vaš odgovor',
    'druga@primer.rs Zahtev čeka Vaš odgovor',
  ]);
  const declined = { params, body: { reason: 'U toku je postupak.' } };
  await walk([
    {
      as: 'administrator',
      call: declineErasureRequest,
      with: declined,
      status: 200,
      has: { state: 'declined' },
    },
    { as: 'administrator', call: declineErasureRequest, with: declined, status: 200 },
    {
      as: 'other',
      call: declineErasureRequest,
      with: { params, body: { reason: 'Nešto drugo.' } },
      status: 409,
      has: { code: 'privacy.request-decided' },
    },
    {
      as: 'trainer',
      call: withdrawErasureRequest,
      with: { params },
      status: 409,
      has: { code: 'privacy.request-decided' },
    },
    {
      as: 'trainer',
      call: readOwnErasure,
      status: 200,
      has: { request: { state: 'declined', reason: 'U toku je postupak.' } },
    },
    { as: 'trainer', call: requestErasure, with: { params: { request: v7() } }, status: 201 },
  ]);
  await world.app.runJobs();
  expect(world.app.mail.filter(({ to }) => to === 'edukator@primer.rs')).toMatchObject([
    { subject: 'Novost na Vašem nalogu' },
  ]);
});

it('can be withdrawn, and is answered by nobody for themselves', async () => {
  const own = v7();
  await walk([
    {
      as: 'learner',
      call: withdrawErasureRequest,
      with: { params: { request: examples.erasureRequest } },
      status: 200,
      has: { state: 'withdrawn' },
    },
    { as: 'administrator', call: listErasureRequests, status: 200, has: { items: [] } },
    { as: 'administrator', call: requestErasure, with: { params: { request: own } }, status: 201 },
    {
      as: 'administrator',
      call: declineErasureRequest,
      with: { params: { request: own }, body: { reason: 'Ne.' } },
      status: 409,
      has: { code: 'privacy.own-account' },
    },
  ]);
});
