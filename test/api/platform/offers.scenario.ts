import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { listCourses, readCourse } from '@svetionik/contracts/catalogue';
import { listCourseDrafts } from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import { readAssessment, startAttempt } from '@svetionik/contracts/learning/attempts';
import { enrol, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { readDocument } from '@svetionik/contracts/learning/files';
import { markDone } from '@svetionik/contracts/learning/progress';
import { changeOffer, listOffers, readOffer } from '@svetionik/contracts/offers';
import { listOwnCourses } from '@svetionik/contracts/status';
import { v7 } from 'uuid';
import { OverdueAttemptsCloser } from '../../../apps/backend/src/features/assessment/overdue-attempts.worker';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const course = examples.courseDraft;
const slug = examples.courseSlug;
const { enrolment, openAttempt: attempt, learner } = examples;
const minute = 60_000;

let world: TestWorld;
let cookies: Record<'learner' | 'newcomer' | 'trainer' | 'administrator', string>;

beforeEach(async () => {
  world = await openWorld();
  const { given, client } = world;
  cookies = {
    learner: await given.session(learner),
    newcomer: await given.session(examples.newPerson),
    trainer: await given.session(examples.trainer),
    administrator: await given.session(examples.administrator),
  };
  await client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes' WHERE id = $1`,
    [attempt],
  );
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

type Offer = 'offered' | 'archived' | 'withdrawn';

function changing(from: Offer, to: Offer, reason = 'Zakon je izmenjen.', change = v7()) {
  return { call: changeOffer, with: { params: { course, change }, body: { from, to, reason } } };
}

const joining = () => ({
  call: enrol,
  with: { params: { enrolment: v7() }, body: { course: slug } },
});
const going = {
  call: markDone,
  with: {
    params: { enrolment },
    body: { blocks: [{ module: 'opsti-modul', lesson: 'prva', block: 'uvod' }] },
  },
};

function answering(sequence: number) {
  return {
    call: saveAnswer,
    with: {
      params: { attempt, answer: v7() },
      body: {
        position: 1,
        epoch: 1,
        sequence,
        response: null,
        marked: false,
        claimedAt: world.app.clock.now().toISOString(),
      },
    },
  };
}

async function statusOfCourse() {
  const { body } = await walk([{ as: 'learner', call: listOwnCourses, status: 200 }]);
  return body.items.find((own: { course: { slug: string } }) => own.course.slug === slug).status;
}

/** A newer edition of the course, the same but for its number. */
async function publishAgain(): Promise<string> {
  const id = v7();
  await world.client.query(
    `INSERT INTO catalogue.course_edition SELECT (jsonb_populate_record(e, jsonb_build_object('id', $2::text, 'number', e.number + 1))).* FROM catalogue.course_edition e JOIN catalogue.course c ON c.current_edition_id = e.id WHERE c.id = $1`,
    [course, id],
  );
  await world.client.query(
    `INSERT INTO catalogue.course_edition_module SELECT m.organisation_id, $2, m.position, m.module_edition_id FROM catalogue.course_edition_module m JOIN catalogue.course c ON c.current_edition_id = m.course_edition_id WHERE c.id = $1`,
    [course, id],
  );
  await world.client.query('UPDATE catalogue.course SET current_edition_id = $2 WHERE id = $1', [
    course,
    id,
  ]);
  return id;
}

describe('an archived course', () => {
  it('takes nobody in and stands in no list, who is under way goes on, and it can be brought back', async () => {
    await walk([
      { as: 'learner', ...changing('offered', 'archived'), status: 403 },
      {
        as: 'trainer',
        ...changing('offered', 'archived', 'Zamenjen je.'),
        status: 201,
        has: {
          offer: 'archived',
          changes: [
            {
              from: 'offered',
              to: 'archived',
              reason: 'Zamenjen je.',
              by: { id: examples.trainer },
            },
          ],
        },
      },
      { as: 'nobody', call: listCourses, status: 200, hasNot: [`"${slug}"`] },
      {
        as: 'nobody',
        call: readCourse,
        with: { params: { slug } },
        status: 200,
        has: { offer: 'archived', withdrawal: null },
        hasNot: ['Zamenjen'],
      },
      {
        as: 'newcomer',
        ...joining(),
        status: 409,
        has: { code: 'learning.not-offered' },
      },
      { as: 'learner', ...joining(), status: 200, has: { id: enrolment } },
      { as: 'learner', ...going, status: 200 },
      { as: 'learner', ...answering(1), status: 200 },
      {
        as: 'trainer',
        call: listCourseDrafts,
        with: { query: { show: 'archived' } },
        status: 200,
        has: { items: [{ id: course, offer: 'archived' }] },
      },
      {
        as: 'trainer',
        call: listCourseDrafts,
        with: { query: { show: 'current' } },
        status: 200,
        hasNot: [course],
      },
      {
        as: 'administrator',
        call: listOffers,
        with: { query: { offer: 'archived' } },
        status: 200,
        has: { items: [{ id: course, slug }] },
      },
      { as: 'administrator', ...changing('archived', 'offered'), status: 201 },
      { as: 'newcomer', ...joining(), status: 201 },
    ]);
    expect(await statusOfCourse()).toMatchObject({ state: 'attempt-running' });
    await world.app.runJobs();
    expect(world.app.mail).toEqual([]);
  });

  it('is changed once by what is sent twice, and not by who has not seen the last change', async () => {
    const archive = changing('offered', 'archived');
    await walk([
      { as: 'trainer', ...archive, status: 201 },
      { as: 'trainer', ...archive, status: 200, has: { offer: 'archived' } },
      {
        as: 'trainer',
        ...changing('offered', 'archived', 'Drugo.', archive.with.params.change),
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'administrator',
        ...changing('offered', 'withdrawn'),
        status: 409,
        has: { code: 'offer.changed' },
      },
      { as: 'administrator', ...changing('archived', 'archived'), status: 400 },
      {
        as: 'administrator',
        call: readOffer,
        with: { params: { course } },
        status: 200,
        has: { offer: 'archived', changes: [{ id: archive.with.params.change }] },
      },
    ]);
  });
});

describe('a withdrawn course', () => {
  it('lets nobody learn on and says why, its attempts stand still, and all goes on where that is taken back', async () => {
    // in another course they may read the same module
    await world.client.query(
      'UPDATE learning.enrolment SET withdrawn_at = now() WHERE person_id = $1 AND id <> $2',
      [learner, enrolment],
    );
    const { body } = await walk([
      { as: 'learner', call: readEnrolment, with: { params: { enrolment } }, status: 200 },
    ]);
    const document = body.modules[0].documents['sr-Latn'];
    const reading = { call: readDocument, with: { params: { hash: document } } };
    const refusal = { status: 409, has: { code: 'learning.course-withdrawn' } };
    const start = {
      call: startAttempt,
      with: { params: { enrolment, attempt: v7() }, body: { script: 'sr-Latn' } },
    };
    await walk([
      { as: 'learner', ...reading, status: 200 },
      { as: 'learner', ...answering(1), status: 200 },
      {
        as: 'administrator',
        ...changing('offered', 'withdrawn'),
        status: 201,
        has: { offer: 'withdrawn', newer: false },
      },
      {
        as: 'learner',
        call: readEnrolment,
        with: { params: { enrolment } },
        status: 409,
        has: {
          code: 'learning.course-withdrawn',
          details: { latin: 'Zakon je izmenjen.', cyrillic: 'Закон је измењен.' },
        },
      },
      { as: 'learner', ...reading, status: 404 },
      { as: 'learner', ...going, ...refusal },
      { as: 'learner', call: readAssessment, with: { params: { enrolment } }, ...refusal },
      { as: 'learner', ...start, ...refusal },
      { as: 'learner', call: readAttempt, with: { params: { attempt } }, ...refusal },
      { as: 'learner', ...answering(2), ...refusal },
      {
        as: 'learner',
        call: submitAttempt,
        with: { params: { attempt }, body: { epoch: 1 } },
        ...refusal,
      },
      { as: 'newcomer', ...joining(), status: 409, has: { code: 'learning.not-offered' } },
      {
        as: 'nobody',
        call: readCourse,
        with: { params: { slug } },
        status: 200,
        has: { offer: 'withdrawn', withdrawal: { reason: { 'sr-Cyrl': 'Закон је измењен.' } } },
      },
      { as: 'nobody', call: listCourses, status: 200, hasNot: [`"${slug}"`] },
    ]);
    expect(await statusOfCourse()).toMatchObject({
      state: 'withdrawn',
      withdrawal: { reason: { 'sr-Latn': 'Zakon je izmenjen.' } },
      next: { step: 'choose-course' },
    });
    await world.client.query(
      `UPDATE assessment.attempt SET started_at = started_at - interval '2 hours', deadline_at = deadline_at - interval '2 hours' WHERE id = $1`,
      [attempt],
    );
    await world.client.query(
      `UPDATE catalogue.offer_change SET changed_at = changed_at - interval '115 minutes'`,
    );
    await world.app.app.get(OverdueAttemptsCloser).handle();
    await walk([
      { as: 'administrator', ...changing('withdrawn', 'offered', 'Greška.'), status: 201 },
      { as: 'learner', ...reading, status: 200 },
      { as: 'learner', ...answering(2), status: 200, has: { late: false } },
    ]);
    const { body: view } = await walk([
      { as: 'learner', call: readAttempt, with: { params: { attempt } }, status: 200 },
    ]);
    const left = Date.parse(view.deadlineAt) - Date.parse(view.now);
    expect(left / minute).toBeCloseTo(25, 0);
    await world.app.runJobs();
    expect(world.app.mail.map(({ to }) => to)).toEqual(
      Array.from({ length: 2 }, () => 'polaznica@primer.rs'),
    );
  });

  it('leaves what was passed and issued as it is', async () => {
    await world.client.query(
      `UPDATE assessment.attempt SET state = 'submitted', closed_at = now(), passed = true, points = 1, maximum = 1, result = '{"items": [], "percent": 100}' WHERE id = $1`,
      [attempt],
    );
    await walk([{ as: 'administrator', ...changing('offered', 'withdrawn'), status: 201 }]);
    expect(await statusOfCourse()).toMatchObject({ state: 'passed' });
  });

  it('that is offered again in a newer edition is joined anew by those in the old one, who do not go on', async () => {
    await walk([{ as: 'trainer', ...changing('offered', 'withdrawn'), status: 201 }]);
    const edition = await publishAgain();
    await walk([
      {
        as: 'trainer',
        call: readOffer,
        with: { params: { course } },
        status: 200,
        has: { offer: 'withdrawn', newer: true },
      },
      { as: 'newcomer', ...joining(), status: 409 },
      { as: 'trainer', ...changing('withdrawn', 'offered'), status: 201, has: { newer: false } },
      { as: 'newcomer', ...joining(), status: 201 },
      {
        as: 'learner',
        call: readEnrolment,
        with: { params: { enrolment } },
        status: 409,
        has: { code: 'learning.course-withdrawn' },
      },
    ]);
    expect(await statusOfCourse()).toMatchObject({
      state: 'withdrawn',
      next: { step: 'join-again' },
    });
    await walk([{ as: 'learner', ...joining(), status: 201 }]);
    const { rows } = await world.client.query(
      `SELECT course_edition_id AS edition FROM learning.enrolment WHERE person_id = $1 AND course_id = $2 AND withdrawn_at IS NULL`,
      [learner, course],
    );
    expect(rows).toEqual([{ edition }]);
    expect(await statusOfCourse()).toMatchObject({ state: 'not-begun' });
  });
});
