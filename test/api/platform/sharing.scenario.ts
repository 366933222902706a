import { listCourses, readCourse } from '@svetionik/contracts/catalogue';
import { issueCertificates } from '@svetionik/contracts/certification';
import { readCourseDraft } from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import { enrol, listEnrolments, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { readDocument } from '@svetionik/contracts/learning/files';
import { changeOffer } from '@svetionik/contracts/offers';
import { listCertificates } from '@svetionik/contracts/register';
import { endSharing, listReceived, readSharing, shareCourse } from '@svetionik/contracts/sharing';
import { listOwnCourses } from '@svetionik/contracts/status';
import { v7 } from 'uuid';
import { OrganisationDirectory } from '../../../apps/backend/src/platform/access/organisation-directory';
import { awaitCondition } from '../../support/await-condition';
import { call } from '../../support/call';
import { countWaiting } from '../../support/count-waiting';
import { scenario } from '../../support/scenario';
import { administratorRoles, trainerRoles } from '../../support/staff-roles';
import { Learner } from '../../support/standard-courses';
import { openWorld, type TestWorld } from '../../support/test-world';

/** An organisation shares a course: a member enrols and certifies its own people in it, and a third one sees nothing. */

const { otherOrganisation: member, newOrganisation: stranger } = examples;
const slug = 'cetvrti-kurs';
const address = `${slug}-organizacija`;

let world: TestWorld;
let course: string;
let cookies: Record<
  'owner' | 'author' | 'member' | 'memberAuthor' | 'learner' | 'newcomer' | 'stranger',
  string
>;

beforeEach(async () => {
  world = await openWorld();
  const { given, client } = world;
  await given.organisation(stranger, { slug: 'treca', latin: 'Treća', cyrillic: 'Трећа' });
  world.app.app.get(OrganisationDirectory).forget();
  const strange = await given.person({
    organisationId: stranger,
    email: 'upravnica@treca.rs',
    roles: [...administratorRoles, ...trainerRoles],
  });
  const newcomer = await given.person({ organisationId: member, email: 'nova@drugde.rs' });
  const learner = await given.person({
    organisationId: member,
    email: 'ana@drugde.rs',
    name: { latin: 'Ana Horvat', cyrillic: 'Ана Хорват' },
  });
  await given.organiser(v7(), v7(), member);
  await client.query(
    `UPDATE organisations.organiser SET name = '{"sr-Latn": "Naša škola", "sr-Cyrl": "Наша школа"}' WHERE organisation_id = $1`,
    [member],
  );
  cookies = {
    owner: await given.session(examples.administrator),
    author: await given.session(examples.trainer),
    member: await given.session(examples.otherAdministrator),
    memberAuthor: await given.session(examples.otherTrainer),
    learner: await given.session(learner),
    newcomer: await given.session(newcomer),
    stranger: await given.session(strange),
  };
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM catalogue.course WHERE slug = $1 AND organisation_id = $2',
    [slug, examples.organisation],
  );
  course = rows[0]?.id ?? '';
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

const sharing = (share: string = v7(), to: string = member) => ({
  call: shareCourse,
  with: { params: { course, share }, body: { member: to } },
});
const ending = (share: string) => ({ call: endSharing, with: { params: { course, share } } });
const joining = (enrolment = v7(), to = address) => ({
  call: enrol,
  with: { params: { enrolment }, body: { course: to } },
});
const reading = (at = address) => ({ call: readCourse, with: { params: { slug: at } } });

/** The learner of the member takes the course to its end. */
async function pass(enrolment = v7(), cookie = cookies.learner): Promise<string> {
  const learner = new Learner(world.app, world.client, cookie);
  const attempt = v7();
  await learner.enrol(enrolment, address);
  await learner.finishModules(enrolment);
  await learner.startAttempt(enrolment, attempt);
  await learner.passAttempt(attempt);
  return enrolment;
}

describe('a shared course', () => {
  it('is offered once to each organisation, by its own alone', async () => {
    const share = v7();
    await walk([
      { as: 'learner', ...sharing(), status: 403 },
      { as: 'member', ...sharing(), status: 404 },
      { as: 'owner', ...sharing(v7(), v7()), status: 422, has: { code: 'sharing.member-unknown' } },
      { as: 'owner', ...sharing(v7(), examples.organisation), status: 422 },
      { as: 'owner', ...sharing(share), status: 201 },
      { as: 'owner', ...sharing(share), status: 200 },
      { as: 'owner', ...sharing(share, stranger), status: 409, has: { code: 'creation.differs' } },
      { as: 'owner', ...sharing(), status: 200 },
      {
        as: 'author',
        call: readSharing,
        with: { params: { course } },
        status: 200,
        has: {
          course: { id: course, slug },
          members: [
            { organisation: { id: member }, share: { id: share, until: null } },
            { organisation: { id: stranger }, share: null },
          ],
        },
      },
      { as: 'member', call: readSharing, with: { params: { course } }, status: 404 },
    ]);
    const { rows } = await world.client.query(
      `SELECT action, subject_ids FROM platform.audit WHERE action LIKE 'catalogue.%Shar%' OR action = 'catalogue.shareCourse'`,
    );
    expect(rows).toEqual([{ action: 'catalogue.shareCourse', subject_ids: [course, member] }]);
  });

  it('is taken by people of a member, certified in its own register, and seen by nobody else', async () => {
    await walk([
      { as: 'learner', ...reading(), status: 404 },
      { as: 'learner', ...joining(), status: 404 },
      { as: 'owner', ...sharing(), status: 201 },
      {
        as: 'learner',
        call: listCourses,
        status: 200,
        has: { items: [{ id: course, slug: address, owner: { id: examples.organisation } }] },
      },
      { as: 'learner', ...reading(), status: 200, has: { organiser: { 'sr-Latn': 'Naša škola' } } },
      { as: 'learner', ...reading(slug), status: 200, has: { slug: address } },
      { as: 'stranger', ...reading(), status: 404 },
      { as: 'stranger', ...joining(), status: 404 },
      { as: 'stranger', call: listCourses, status: 200, has: { items: [] } },
      { as: 'stranger', call: listReceived, status: 200, has: { items: [] } },
      { as: 'memberAuthor', call: readCourseDraft, with: { params: { course } }, status: 404 },
      {
        as: 'memberAuthor',
        call: changeOffer,
        with: {
          params: { course, change: v7() },
          body: { from: 'offered', to: 'archived', reason: 'Tuđ je.' },
        },
        status: 404,
      },
      { as: 'owner', call: listCourses, status: 200, hasNot: [address] },
    ]);
    const enrolment = await pass();
    const { body } = await walk([
      {
        as: 'learner',
        call: listEnrolments,
        status: 200,
        has: { items: [{ id: enrolment, course: { slug: address }, passed: true }] },
      },
      {
        as: 'learner',
        call: listOwnCourses,
        status: 200,
        has: { items: [{ course: { slug: address } }] },
      },
      {
        as: 'member',
        call: issueCertificates,
        with: { params: { batch: v7() }, body: { course: null, except: [], expected: 1 } },
        status: 201,
      },
      { as: 'member', call: listCertificates, status: 200 },
    ]);
    expect(body.items).toMatchObject([
      { number: 1, organiser: { name: { 'sr-Latn': 'Naša škola' } } },
    ]);
    const { rows } = await world.client.query(
      `SELECT e.organisation_id, e.course_organisation_id, a.course_organisation_id AS of_attempt FROM learning.enrolment e
       JOIN assessment.attempt a ON a.enrolment_id = e.id WHERE e.id = $1`,
      [enrolment],
    );
    expect(rows).toEqual([
      {
        organisation_id: member,
        course_organisation_id: examples.organisation,
        of_attempt: examples.organisation,
      },
    ]);
  });

  it('whose offer ended takes in nobody new, and whoever is in it goes on to the end', async () => {
    const [share, enrolment] = [v7(), v7()];
    await walk([
      { as: 'owner', ...sharing(share), status: 201 },
      { as: 'learner', ...joining(enrolment), status: 201 },
      { as: 'owner', ...ending(share), status: 200 },
      { as: 'owner', ...ending(share), status: 200 },
      { as: 'newcomer', ...joining(), status: 409, has: { code: 'learning.not-offered' } },
      { as: 'newcomer', ...reading(), status: 200, has: { offer: 'archived' } },
      { as: 'learner', call: listCourses, status: 200, has: { items: [] } },
      {
        as: 'member',
        call: listReceived,
        status: 200,
        has: { items: [{ id: course, open: false }] },
      },
      { as: 'learner', call: readEnrolment, with: { params: { enrolment } }, status: 200 },
    ]);
    await pass(enrolment);
    await walk([
      {
        as: 'member',
        call: issueCertificates,
        with: { params: { batch: v7() }, body: { course: null, except: [], expected: 1 } },
        status: 201,
      },
      { as: 'owner', ...sharing(), status: 201 },
      { as: 'newcomer', ...joining(), status: 201 },
    ]);
  });

  it('that its owner withdraws stands still for people of members too, and goes on with their time', async () => {
    const [enrolment, attempt] = [v7(), v7()];
    await walk([
      { as: 'owner', ...sharing(), status: 201 },
      { as: 'learner', ...joining(enrolment), status: 201 },
    ]);
    const learner = new Learner(world.app, world.client, cookies.learner);
    await learner.finishModules(enrolment);
    await learner.startAttempt(enrolment, attempt);
    const change = (from: string, to: string) => ({
      call: changeOffer,
      with: { params: { course, change: v7() }, body: { from, to, reason: 'Zakon je izmenjen.' } },
    });
    const going = { call: readEnrolment, with: { params: { enrolment } } };
    await walk([
      { as: 'owner', ...change('offered', 'withdrawn'), status: 201 },
      { as: 'learner', ...going, status: 409, has: { code: 'learning.course-withdrawn' } },
    ]);
    world.app.clock.advance(60 * 60_000);
    await walk([
      { as: 'owner', ...change('withdrawn', 'offered'), status: 201 },
      { as: 'learner', ...going, status: 200 },
    ]);
    const { rows } = await world.client.query(
      `SELECT t.organisation_id, o.ends_at - o.starts_at >= interval '1 hour' AS given FROM assessment.interrupted_attempt t
       JOIN assessment.service_interruption o ON o.id = t.service_interruption_id WHERE t.attempt_id = $1`,
      [attempt],
    );
    expect(rows).toEqual([{ organisation_id: member, given: true }]);
    const { rows: mails } = await world.client.query(
      `SELECT DISTINCT organisation_id FROM platform.job WHERE handler = 'learning.mailOffer' AND ids->>'enrolmentId' = $1`,
      [enrolment],
    );
    expect(mails).toEqual([{ organisation_id: member }]);
  });

  it('is gone for a member that never enrolled anybody', async () => {
    const share = v7();
    await walk([
      { as: 'owner', ...sharing(share), status: 201 },
      { as: 'learner', ...reading(), status: 200 },
      { as: 'owner', ...ending(share), status: 200 },
      { as: 'learner', ...reading(), status: 404 },
      { as: 'member', call: listReceived, status: 200, has: { items: [] } },
    ]);
  });

  it('shows its documents to those who are enrolled', async () => {
    const enrolment = v7();
    await walk([
      { as: 'owner', ...sharing(), status: 201 },
      { as: 'learner', ...joining(enrolment), status: 201 },
    ]);
    const { body } = await call(
      world.app,
      readEnrolment,
      { params: { enrolment } },
      cookies.learner,
    );
    const hash = body.modules[0].documents['sr-Latn'];
    const document = { call: readDocument, with: { params: { hash } } };
    await walk([
      { as: 'learner', ...document, status: 200 },
      { as: 'newcomer', ...document, status: 404 },
      { as: 'stranger', ...document, status: 404 },
    ]);
  });

  it('ends an offer after those who are being enrolled', async () => {
    const share = v7();
    await walk([{ as: 'owner', ...sharing(share), status: 201 }]);
    await world.client.query('BEGIN');
    await world.client.query('SELECT FROM catalogue.course_share WHERE id = $1 FOR SHARE', [share]);
    const end = call(world.app, endSharing, ending(share).with, cookies.owner);
    await awaitCondition('its end waits', async () => (await countWaiting(world.client)) > 0);
    const { rows } = await world.client.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    await world.client.query('COMMIT');
    expect((await end).status).toBe(200);
    const ended = await world.client.query<{ after: boolean }>(
      'SELECT ended_at >= $2 AS after FROM catalogue.course_share WHERE id = $1',
      [share, rows[0]?.now],
    );
    expect(ended.rows).toEqual([{ after: true }]);
  });

  it('enrols before the end of the offer or not at all', async () => {
    for (let round = 0; round < 5; round++) {
      const share = v7();
      await walk([{ as: 'owner', ...sharing(share), status: 201 }]);
      const enrolment = v7();
      const email = `${v7()}@drugde.rs`;
      const person = await world.given.person({ organisationId: member, email });
      const cookie = await world.given.session(person);
      const [joined] = await Promise.all([
        call(world.app, enrol, joining(enrolment).with, cookie),
        call(world.app, endSharing, ending(share).with, cookies.owner),
      ]);
      const { rows } = await world.client.query(
        'SELECT s.ended_at >= e.enrolled_at AS before FROM learning.enrolment e, catalogue.course_share s WHERE e.id = $1 AND s.id = $2',
        [enrolment, share],
      );
      const enrolled = joined.status === 201;
      if (!enrolled) expect([404, 409]).toContain(joined.status);
      expect([joined.status, rows]).toEqual(
        enrolled ? [201, [{ before: true }]] : [expect.any(Number), []],
      );
    }
  });
});
