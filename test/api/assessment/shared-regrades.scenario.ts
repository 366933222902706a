import { readResult } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import {
  applyRegrade,
  listCorrectable,
  listEffects,
  listReceivedEffects,
  listReceivedRegrades,
  previewRegrade,
  readReceivedRegrade,
  readRegrade,
} from '@svetionik/contracts/regrades';
import { endSharing, shareCourse } from '@svetionik/contracts/sharing';
import { v7 } from 'uuid';
import { RegradeApplier } from '../../../apps/backend/src/features/reporting/regrades/regrade-workers';
import { OrganisationDirectory } from '../../../apps/backend/src/platform/access/organisation-directory';
import { awaitCondition } from '../../support/await-condition';
import { countWaiting } from '../../support/count-waiting';
import { GivenRegrade } from '../../support/given-regrade';
import { scenario } from '../../support/scenario';
import { administratorRoles, trainerRoles } from '../../support/staff-roles';
import { openWorld, type TestWorld } from '../../support/test-world';

/** A question of a shared course is corrected: the organisation of the course, two that it is shared with, and what each may see. */

const { otherOrganisation: member, newOrganisation: third } = examples;
const regrade = v7();
const reason = 'Kao tačan bio je označen pogrešan odgovor.';
const one = { params: { regrade } };
const preview = { params: { regrade }, body: { version: examples.correctedVersion, reason } };

let world: TestWorld;
let made: GivenRegrade;
let course: string;
let cookies: Record<'owner' | 'author' | 'officer' | 'memberAuthor' | 'learner' | 'third', string>;
let learner: string;
let own: string;
let theirs: string;

beforeEach(async () => {
  world = await openWorld();
  const { given, client } = world;
  await given.organisation(third, { slug: 'treca', latin: 'Treća', cyrillic: 'Трећа' });
  world.app.app.get(OrganisationDirectory).forget();
  const officer = { organisationId: third, email: 'upravnica@treca.rs' };
  const name = { latin: 'Ana Horvat', cyrillic: 'Ана Хорват' };
  learner = await given.person({ organisationId: member, email: 'ana@drugde.rs', name });
  cookies = {
    owner: await given.session(examples.administrator),
    author: await given.session(examples.trainer),
    officer: await given.session(examples.otherAdministrator),
    memberAuthor: await given.session(examples.otherTrainer),
    learner: await given.session(learner),
    third: await given.session(
      await given.person({ ...officer, roles: [...administratorRoles, ...trainerRoles] }),
    ),
  };
  made = new GivenRegrade(client);
  await client.query('DELETE FROM reporting.regrade');
  await made.taught();
  const { rows } = await client.query<{ id: string }>(
    'SELECT e.course_id AS id FROM assessment.attempt a JOIN catalogue.course_edition e ON e.id = a.course_edition_id WHERE a.id = $1',
    [examples.closedAttempt],
  );
  course = rows[0]?.id ?? '';
  own = await made.judged({ choice: 'b' });
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

async function share(organisation: string, id = v7()): Promise<string> {
  const body = { member: organisation };
  await walk([
    { as: 'owner', call: shareCourse, with: { params: { course, share: id }, body }, status: 201 },
  ]);
  return id;
}

/** Somebody who is enrolled there and was judged by the old key. */
async function judge(organisation: string, choice: 'a' | 'b', person?: string): Promise<string> {
  const email = `${v7()}@drugde.rs`;
  const who = person ?? (await world.given.person({ organisationId: organisation, email }));
  const { rows } = await world.client.query<{ id: string }>(
    `INSERT INTO learning.enrolment (id, organisation_id, course_organisation_id, person_id, course_id, course_edition_id, enrolled_at)
     SELECT $1, $2, organisation_id, $3, id, current_edition_id, now() FROM catalogue.course WHERE id = $4 RETURNING id`,
    [v7(), organisation, who, course],
  );
  return made.judged({ choice, person: who, enrolment: rows[0]?.id ?? '', organisation });
}

async function correct(): Promise<void> {
  await walk([{ as: 'author', call: previewRegrade, with: preview, status: 201 }]);
  await world.app.runJobs();
  await walk([{ as: 'author', call: applyRegrade, with: one, status: 200 }]);
  await world.app.runJobs();
}

async function scoresOf(attempts: readonly string[]): Promise<unknown[]> {
  const { rows } = await world.client.query(
    `SELECT a.passed, (SELECT count(*)::int FROM assessment.past_score p WHERE p.attempt_id = a.id AND p.organisation_id = a.organisation_id
       AND NOT p.passed = a.passed) AS past FROM assessment.attempt a JOIN unnest($1::uuid[]) WITH ORDINALITY AS n (id, place) USING (id) ORDER BY n.place`,
    [attempts],
  );
  return rows;
}

const changed = (passed: boolean) => ({ passed, past: 1 });

describe('a corrected key of a shared course', () => {
  it('reaches everybody who was judged by it, in each organisation, and tells them why', async () => {
    await share(member);
    await share(third);
    theirs = await judge(member, 'b', learner);
    const others = [await judge(member, 'a'), await judge(third, 'b')];
    await correct();
    expect(await scoresOf([own, theirs, ...others])).toEqual([
      changed(true),
      changed(true),
      changed(false),
      changed(true),
    ]);
    await walk([
      {
        as: 'learner',
        call: readResult,
        with: { params: { attempt: theirs } },
        status: 200,
        has: { passed: true, percent: 100, corrected: [{ reason, percent: 0, passed: false }] },
      },
    ]);
    expect(world.app.mail.filter(({ to }) => to === 'ana@drugde.rs')).toHaveLength(1);
  });

  it('waits for who is being judged by the old key at that moment, in each organisation', async () => {
    await share(member);
    const judged = [await judge(member, 'b', learner), await made.judged({ choice: 'b' })];
    const { client } = world;
    await client.query(
      'CREATE TEMP TABLE judged AS SELECT id, state, closed_at, points, passed, result FROM assessment.attempt WHERE id = ANY ($1)',
      [judged],
    );
    await client.query(
      `UPDATE assessment.attempt SET state = 'open', closed_at = NULL, points = NULL, maximum = NULL, passed = NULL, result = NULL WHERE id = ANY ($1)`,
      [judged],
    );
    await walk([{ as: 'author', call: previewRegrade, with: preview, status: 201 }]);
    await world.app.runJobs();
    await client.query('BEGIN');
    await client.query(
      `UPDATE assessment.attempt a SET state = j.state, closed_at = j.closed_at, points = j.points, maximum = 1, passed = j.passed, result = j.result
       FROM judged j WHERE j.id = a.id`,
    );
    await walk([{ as: 'author', call: applyRegrade, with: one, status: 200 }]);
    let over = false;
    const applying = world.app.runJobs().finally(() => (over = true));
    await awaitCondition(
      'the regrade waits for them, or is over',
      async () => over || (await countWaiting(client)) > 0,
    );
    await client.query('COMMIT');
    await applying;
    await world.app.runJobs();
    expect(await scoresOf(judged)).toEqual([changed(true), changed(true)]);
  });

  it('changes nothing twice, and goes on where it was interrupted', async () => {
    await share(member);
    theirs = await judge(member, 'b', learner);
    await correct();
    const late = await judge(member, 'b');
    for (const organisationId of [examples.organisation, member, member]) {
      const job = { id: v7(), organisationId, ids: { regradeId: regrade }, attempt: 1 };
      await world.app.app.get(RegradeApplier).handle(job);
    }
    await world.app.runJobs();
    expect(await scoresOf([theirs, late])).toEqual([changed(true), changed(true)]);
    const { rows } = await world.client.query(
      `SELECT (SELECT count(*)::int FROM assessment.past_score WHERE correction_id = $1) AS past,
         (SELECT count(*)::int FROM reporting.regrade WHERE id = $1 AND state = 'applied') AS applied,
         (SELECT count(*)::int FROM platform.audit WHERE action = 'reporting.receiveRegrade' AND organisation_id = $2) AS noted`,
      [regrade, member],
    );
    expect(rows).toEqual([{ past: 4, applied: 2, noted: 1 }]);
    expect(world.app.mail.filter(({ to }) => to === 'ana@drugde.rs')).toHaveLength(1);
  });

  it('reaches those whose offer has ended, and those that came between trial and applying', async () => {
    const offer = await share(member);
    theirs = await judge(member, 'b', learner);
    await walk([
      { as: 'owner', call: endSharing, with: { params: { course, share: offer } }, status: 200 },
      { as: 'author', call: previewRegrade, with: preview, status: 201 },
    ]);
    await world.app.runJobs();
    await share(third);
    const later = await judge(third, 'a');
    await walk([{ as: 'author', call: applyRegrade, with: one, status: 200 }]);
    await world.app.runJobs();
    expect(await scoresOf([theirs, later])).toEqual([changed(true), changed(false)]);
  });

  it('is found where nobody of the owner was judged by it', async () => {
    for (const table of ['answer', 'attempt_item'])
      await world.client.query(
        `DELETE FROM assessment.${table} WHERE attempt_id IN (SELECT attempt_id FROM assessment.attempt_item WHERE item_version_id = $1)`,
        [examples.correctedVersion],
      );
    await walk([{ as: 'author', call: listCorrectable, status: 200, has: { items: [] } }]);
    await share(member);
    theirs = await judge(member, 'b');
    const found = { version: examples.correctedVersion, attempts: 0, shared: true };
    await walk([{ as: 'author', call: listCorrectable, status: 200, has: { items: [found] } }]);
    await correct();
    expect(await scoresOf([theirs])).toEqual([changed(true)]);
    await walk([{ as: 'author', call: listCorrectable, status: 200, has: { items: [] } }]);
  });
});

describe('who sees what of it', () => {
  /** As one that another attempt has, in the register of the member. */
  async function certify(attempt: string): Promise<void> {
    await world.client.query('SET session_replication_role = replica');
    await world.client.query(
      `INSERT INTO registry.certificate SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'organisation_id', $1::uuid,
         'enrolment_id', a.enrolment_id, 'check_code', '7K3MQ2V9XH4T0B99', 'number', 4711))).* FROM registry.certificate c, assessment.attempt a
       WHERE c.status = 'valid' AND a.id = $2 ORDER BY c.id LIMIT 1`,
      [member, attempt],
    );
    await world.client.query('SET session_replication_role = DEFAULT');
  }

  it('is the owner its own people, and sums of the others in steps of five', async () => {
    await share(member);
    await share(third);
    for (let person = 0; person < 11; person++) await judge(member, person < 8 ? 'b' : 'a');
    await judge(third, 'b');
    await walk([{ as: 'author', call: previewRegrade, with: preview, status: 201 }]);
    await walk([
      {
        as: 'author',
        call: readRegrade,
        with: one,
        status: 200,
        has: { elsewhere: { working: true, people: 10 } },
      },
    ]);
    await world.app.runJobs();
    const { text } = await walk([
      {
        as: 'author',
        call: readRegrade,
        with: one,
        status: 200,
        has: {
          state: 'previewed',
          lookedAt: 2,
          counts: { passes: 2, fails: 0 },
          elsewhere: {
            working: false,
            people: 10,
            counts: { passes: 10, fails: 5, more: 0, less: 0 },
            certificates: 0,
          },
        },
      },
      {
        as: 'owner',
        call: listEffects,
        with: { ...one, query: { limit: '50' } },
        status: 200,
        has: { items: [{}, {}], next: null },
      },
    ]);
    expect(text).not.toMatch(/@drugde\.rs/);
    await walk([
      { as: 'officer', call: listReceivedRegrades, status: 200, has: { items: [] } },
      { as: 'officer', call: readReceivedRegrade, with: one, status: 404 },
    ]);
  });

  it('is of fewer than ten nothing, and of a course that is shared with nobody not even that', async () => {
    await walk([{ as: 'author', call: previewRegrade, with: preview, status: 201 }]);
    await walk([
      { as: 'author', call: readRegrade, with: one, status: 200, has: { elsewhere: null } },
    ]);
    const again = { ...preview, params: { regrade: v7() } };
    await share(member);
    await judge(member, 'b');
    await walk([{ as: 'author', call: previewRegrade, with: again, status: 201 }]);
    await world.app.runJobs();
    await walk([
      {
        as: 'author',
        call: readRegrade,
        with: { params: again.params },
        status: 200,
        has: { elsewhere: { working: false, people: null, counts: null, certificates: null } },
      },
    ]);
  });

  it('is a member its own people with names and certificates, and whose course it was', async () => {
    await share(member);
    await share(third);
    theirs = await judge(member, 'a', learner);
    await certify(theirs);
    await correct();
    await walk([
      {
        as: 'officer',
        call: listReceivedRegrades,
        status: 200,
        has: {
          items: [
            {
              id: regrade,
              reason,
              state: 'applied',
              owner: { id: examples.organisation },
              counts: { passes: 0, fails: 1 },
              certificates: 1,
            },
          ],
          next: null,
        },
      },
      {
        as: 'officer',
        call: readReceivedRegrade,
        with: one,
        status: 200,
        has: { lookedAt: 1, courses: [{ 'sr-Latn': expect.any(String) }] },
      },
      {
        as: 'officer',
        call: listReceivedEffects,
        with: one,
        status: 200,
        has: {
          items: [
            {
              attempt: theirs,
              effect: 'fails',
              before: 100,
              after: 0,
              person: { email: 'ana@drugde.rs' },
              certificate: expect.any(String),
            },
          ],
          next: null,
        },
      },
      { as: 'memberAuthor', call: listReceivedRegrades, status: 403 },
      { as: 'memberAuthor', call: readRegrade, with: one, status: 404 },
      { as: 'memberAuthor', call: applyRegrade, with: one, status: 404 },
      { as: 'third', call: listReceivedRegrades, status: 200, has: { items: [] } },
      { as: 'third', call: listReceivedEffects, with: one, status: 200, has: { items: [] } },
      { as: 'owner', call: readReceivedRegrade, with: one, status: 404 },
    ]);
  });
});
