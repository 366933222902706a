import { listCourses } from '@svetionik/contracts/catalogue';
import {
  checkCertificate,
  listOwnCertificates,
  readOwnDocument,
} from '@svetionik/contracts/checks';
import { examples } from '@svetionik/contracts/examples';
import { readAccount } from '@svetionik/contracts/identity/account';
import { sendInvitations } from '@svetionik/contracts/identity/invitations';
import { readSession } from '@svetionik/contracts/identity/session';
import { enrol } from '@svetionik/contracts/learning/enrolments';
import { acknowledgeHandover, readHandover, readLeaving } from '@svetionik/contracts/leavings';
import { listOrganisations, readLook } from '@svetionik/contracts/network';
import { listPeople } from '@svetionik/contracts/people';
import { listReceived } from '@svetionik/contracts/sharing';
import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import request from 'supertest';
import { v7 } from 'uuid';
import { HandoverMaker } from '../../../apps/backend/src/features/leavings/handover/handover-maker';
import { call } from '../../support/call';
import {
  announceLeaving,
  futureDay,
  doDueWork,
  giveLeaver,
  issueThere,
  letDaysPass,
  cancelLeaving,
} from '../../support/leaver-world';
import { GivenOwnCourse } from '../../support/given-own-course';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** A member has left the network: what ended, what goes on, what is handed over, and what is erased by rule. */

const { organisation: network, otherOrganisation: leaver, newOrganisation: stranger } = examples;

let world: TestWorld;
let people: Awaited<ReturnType<typeof giveLeaver>>;

beforeEach(async () => {
  world = await openWorld();
  await world.client.query('DELETE FROM leavings.handover_part; DELETE FROM leavings.leaving');
  people = await giveLeaver(world);
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof people.cookies>>[2]) =>
  scenario(world.app, people.cookies, steps);

const own = { params: { organisation: leaver } };
const at = 'druga-organizacija';

describe('an organisation that has left', () => {
  let code: string;

  beforeEach(async () => {
    code = await issueThere(world, people.cookies);
    const written = new GivenOwnCourse(world.client, leaver);
    await written.course('nase-znanje', await world.given.organiser(v7(), v7(), leaver));
    await written.bank('nasa-pitanja');
    await walk([
      {
        as: 'leaver',
        call: sendInvitations,
        with: {
          params: { batch: v7() },
          body: {
            language: 'sr-Latn',
            roles: ['learner'],
            courseId: null,
            reason: null,
            invitees: [{ email: 'niko@nigde.rs', name: null }],
          },
        },
        status: 201,
      },
      { as: 'network', ...announceLeaving(world), status: 201 },
    ]);
    await letDaysPass(world, 31);
    await doDueWork(world);
  });

  it('does nothing any more, and its people keep their accounts and documents', async () => {
    const { body } = await walk([{ as: 'holder', call: listOwnCertificates, status: 200 }]);
    const certificate: string = body.items[0].id;
    await walk([
      { as: 'holder', call: readOwnDocument, with: { params: { certificate } }, status: 200 },
      { as: 'holder', call: readAccount, status: 200 },
      {
        as: 'holder',
        call: enrol,
        with: { params: { enrolment: v7() }, body: { course: 'cetvrti-kurs-organizacija' } },
        status: 410,
        has: { code: 'access.organisation-left' },
      },
      { as: 'leaver', call: listPeople, status: 410 },
      {
        as: 'holder',
        call: readSession,
        status: 200,
        has: {
          person: {
            permissions: ['public', 'account'],
            organisations: [{ id: leaver, leaving: { over: true } }],
          },
        },
      },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 200,
        has: { status: 'valid' },
      },
      {
        as: 'nobody',
        call: readLook,
        with: { params: { slug: at } },
        status: 200,
        has: { leaving: { over: true } },
      },
      {
        as: 'network',
        call: listOrganisations,
        status: 200,
        has: {
          items: [
            { id: network, leaving: null },
            { id: leaver, leaving: { over: true } },
            { id: stranger },
          ],
        },
      },
      { as: 'network', call: listReceived, status: 200 },
      { as: 'network', ...cancelLeaving(v7()), status: 404 },
    ]);
    const reply = await call(world.app, listCourses, {}, undefined, undefined, at);
    expect(reply.status).toBe(410);
    const { rows } = await world.client.query(
      `SELECT (SELECT count(*)::int FROM identity.invitation WHERE organisation_id = $1 AND state = 'sent') AS invitations,
         (SELECT count(*)::int FROM catalogue.course_share WHERE member_id = $1 AND ended_at IS NULL) AS shares,
         (SELECT count(*)::int FROM platform.audit WHERE action = 'leavings.end' AND organisation_id = $1) AS ends`,
      [leaver],
    );
    expect(rows).toEqual([{ invitations: 0, shares: 0, ends: 1 }]);
  });

  it('is handed a file that is checked without the program, and every changed byte is found', async () => {
    const reading = { call: readHandover, with: own };
    await walk([
      { as: 'stranger', ...reading, status: 404 },
      { as: 'holder', ...reading, status: 403 },
      {
        as: 'leaver',
        call: acknowledgeHandover,
        with: own,
        status: 409,
        has: { code: 'leavings.not-fetched' },
      },
      { as: 'leaver', ...reading, status: 200 },
      { as: 'network', ...reading, status: 200 },
    ]);
    const { body } = await request(world.app.app.getHttpServer())
      .get(`/api/v1/organisations/${leaver}/handover`)
      .set('Cookie', people.cookies.leaver)
      .responseType('blob');
    const files = unzipSync(new Uint8Array(body));
    const folder = mkdtempSync(join(tmpdir(), 'handover-'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const isContent = (name: string) => name.startsWith('content/');
    const names = Object.keys(files).sort();
    expect(names.filter((name) => !isContent(name))).toEqual([
      'README.txt',
      'SHA256SUMS',
      'SHA256SUMS.sig',
      'data/courses.csv',
      'data/enrolments.csv',
      'data/people.csv',
      'data/results.csv',
      'public-key.pem',
      'register/documents.json',
      expect.stringMatching(/^register\/.*\.csv$/),
      expect.stringMatching(/^register\/.*\.json$/),
    ]);
    expect(readFileSync(join(folder, 'register/documents.json'), 'utf8')).toContain(code);
    expect(readFileSync(join(folder, 'data/people.csv'), 'utf8')).toContain('Ana Horvat');
    expect(names.filter(isContent)).toEqual([
      'content/courses/nase-znanje.json',
      'content/modules/nase-znanje-modul-1/learner-sr-Cyrl.json',
      'content/modules/nase-znanje-modul-1/learner-sr-Latn.json',
      'content/questions/nasa-pitanja.json',
      'content/questions/tudja-banka.json',
    ]);
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(join(folder, 'content', name), 'utf8'));
    expect(read('courses/nase-znanje.json')).toMatchObject({
      slug: 'nase-znanje',
      modules: [{ slug: 'nase-znanje-modul', edition: 1 }],
    });
    expect(read('questions/nasa-pitanja.json')).toMatchObject({ questions: [{ key: 'prvo' }] });
    const isGenuine = () => verifies(folder);
    expect(isGenuine()).toBe(true);
    for (const name of ['data/people.csv', 'register/documents.json', 'SHA256SUMS', 'README.txt']) {
      const content = readFileSync(join(folder, name));
      const changed = Buffer.from(content);
      changed[7] = (changed[7] ?? 0) ^ 1;
      writeFileSync(join(folder, name), changed);
      expect([name, isGenuine()]).toEqual([name, false]);
      writeFileSync(join(folder, name), content);
    }
    expect(isGenuine()).toBe(true);
  });

  it('gets one whole file, although a worker was killed while it was made', async () => {
    const { rows } = await world.client.query<{ id: string }>(
      `UPDATE leavings.leaving SET handover = 'waiting', handover_bytes = NULL, handover_hash = NULL, handover_made_at = NULL WHERE organisation_id = $1 RETURNING id`,
      [leaver],
    );
    await world.client.query(
      `INSERT INTO leavings.handover_part (organisation_id, leaving_id, number, content) SELECT organisation_id, leaving_id, 7, 'of before' FROM leavings.handover_part WHERE number = 0`,
    );
    const job = {
      id: v7(),
      organisationId: leaver,
      ids: { leavingId: rows[0]?.id ?? '' },
      attempt: 2,
    };
    for (let round = 0; round < 2; round += 1) await world.app.app.get(HandoverMaker).handle(job);
    const { rows: made } = await world.client.query(
      `SELECT l.handover_hash = encode(sha256(string_agg(p.content, '' ORDER BY p.number)), 'hex') AS whole, l.handover_bytes = sum(length(p.content)) AS counted
       FROM leavings.leaving l JOIN leavings.handover_part p ON p.leaving_id = l.id WHERE l.organisation_id = $1 GROUP BY l.id`,
      [leaver],
    );
    expect(made).toEqual([{ whole: true, counted: true }]);
  });

  it('keeps everything until the file is confirmed and the days are over, and is then erased by rule', async () => {
    await letDaysPass(world, 400);
    await giveReport();
    await walk([
      { as: 'leaver', call: readHandover, with: own, status: 200 },
      { as: 'leaver', call: acknowledgeHandover, with: own, status: 204 },
      { as: 'leaver', call: acknowledgeHandover, with: own, status: 204 },
      {
        as: 'network',
        call: readLeaving,
        with: own,
        status: 200,
        has: { leaving: { erasesOn: futureDay(world, 1), erasedAt: null } },
      },
    ]);
    await doDueWork(world);
    expect(await remaining()).toMatchObject({
      members: 6,
      enrolments: 1,
      attempts: 1,
      reports: 1,
    });
    // whoever erases is killed at the last person
    await world.client.query(`
      CREATE FUNCTION public.kill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'killed'; END $$;
      CREATE TRIGGER kill BEFORE DELETE ON identity.member FOR EACH ROW WHEN (OLD.person_id = '${people.other}') EXECUTE FUNCTION public.kill();
    `);
    await expect(letDaysPass(world, 1)).rejects.toThrow('killed');
    expect(await remaining()).toMatchObject({ certificates: 1, parts: 1 });
    await world.client.query('DROP TRIGGER kill ON identity.member; DROP FUNCTION public.kill');
    await doDueWork(world);
    await doDueWork(world);
    expect(await remaining()).toEqual({
      members: 1,
      enrolments: 0,
      attempts: 0,
      certificates: 1,
      documents: 1,
      parts: 0,
      invitations: 0,
      reports: 0,
      accounts: ['ana@drugde.rs', 'nikola@drugde.rs'],
    });
    const holder = await world.given.session(people.holder);
    const { body } = await call(world.app, listOwnCertificates, {}, holder);
    expect(body.items).toHaveLength(1);
    await walk([
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 200,
        has: { status: 'valid' },
      },
      {
        as: 'network',
        call: readLeaving,
        with: own,
        status: 200,
        has: { leaving: { erasedAt: expect.any(String) } },
      },
      { as: 'network', call: readHandover, with: own, status: 409 },
    ]);
  });
});

/** Somebody reported behaviour there, and nobody closed it. */
async function giveReport(): Promise<void> {
  await world.client.query(
    `INSERT INTO safeguarding.report (id, organisation_id, about_organisation, recipient, case_hash, case_recipient, state, received_on, answer_due, end_due)
     VALUES (gen_random_uuid(), $1, $1, 'age1', repeat('a', 64), 'age1', 'received', '2026-11-01', '2026-11-08', '2027-02-06')`,
    [leaver],
  );
}

async function remaining() {
  const { rows } = await world.client.query(
    `SELECT (SELECT count(*)::int FROM identity.member WHERE organisation_id = $1) AS members,
       (SELECT count(*)::int FROM learning.enrolment WHERE organisation_id = $1) AS enrolments,
       (SELECT count(*)::int FROM assessment.attempt WHERE organisation_id = $1) AS attempts,
       (SELECT count(*)::int FROM registry.certificate WHERE organisation_id = $1 AND status = 'valid') AS certificates,
       (SELECT count(*)::int FROM registry.document WHERE organisation_id = $1) AS documents,
       (SELECT count(*)::int FROM leavings.handover_part WHERE organisation_id = $1) AS parts,
       (SELECT count(*)::int FROM identity.invitation WHERE organisation_id = $1) AS invitations,
       (SELECT count(*)::int FROM safeguarding.report WHERE organisation_id = $1) AS reports,
       (SELECT array_agg(email ORDER BY email) FROM identity.person WHERE email LIKE '%@drugde.rs') AS accounts`,
    [leaver],
  );
  return rows[0];
}

/** What the README says: the list by its signature, and the files by the list. */
function verifies(folder: string): boolean {
  const run = (program: string, ...options: string[]) =>
    execFileSync(program, options, { cwd: folder, stdio: 'pipe' });
  try {
    run(
      'openssl',
      'pkeyutl',
      '-verify',
      '-pubin',
      '-inkey',
      'public-key.pem',
      '-rawin',
      '-in',
      'SHA256SUMS',
      '-sigfile',
      'SHA256SUMS.sig',
    );
    run('sha256sum', '--check', 'SHA256SUMS');
    return true;
  } catch {
    return false;
  }
}
