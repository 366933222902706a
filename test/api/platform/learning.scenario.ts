import { readCourse } from '@svetionik/contracts/catalogue';
import { examples } from '@svetionik/contracts/examples';
import { enrol, listEnrolments, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { readDocument, readFile } from '@svetionik/contracts/learning/files';
import { keepPlace, markDone, recordPractice } from '@svetionik/contracts/learning/progress';
import request from 'supertest';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { countStatements } from '../../support/count-statements';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'learner' as const;
const params = { enrolment: v7() };
const place = { module: 'opsti-modul', lesson: 'prva', block: 'uvod' };

let world: TestWorld;
let cookies: { learner: string; other: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    learner: await world.given.session(examples.learner),
    other: await world.given.session(examples.newPerson),
  };
  await scenario(world.app, cookies, [
    { as, call: enrol, with: { params, body: { course: 'drugi-kurs' } }, status: 201 },
  ]);
});

afterEach(() => world.close());

describe('an enrolment', () => {
  it('is one, however often it is asked for', async () => {
    const again = { params, body: { course: 'drugi-kurs' } };
    const fromAnotherTab = { params: { enrolment: v7() }, body: { course: 'drugi-kurs' } };
    await scenario(world.app, cookies, [
      { as, call: enrol, with: again, status: 200, has: { id: params.enrolment } },
      { as, call: enrol, with: fromAnotherTab, status: 200, has: { id: params.enrolment } },
      { as: 'other', call: enrol, with: again, status: 409, has: { code: 'creation.differs' } },
    ]);
  });

  it('opens on another device at the same block and second', async () => {
    const kept = { ...place, second: 12.5 };
    await scenario(world.app, cookies, [
      { as, call: keepPlace, with: { params, body: kept }, status: 200 },
      { as, call: readEnrolment, with: { params }, status: 200, has: { place: kept } },
      {
        as,
        call: keepPlace,
        with: { params, body: { ...kept, block: 'nema' } },
        status: 422,
        has: { code: 'learning.block-unknown' },
      },
    ]);
  });

  it('counts blocks once, and an interactive one only by what was done in it', async () => {
    const read = { params, body: { blocks: [place] } };
    const check = { ...place, block: 'provera', response: { kind: 'single-choice', choice: 'a' } };
    const walk = { module: 'opsti-modul', lesson: 'druga', block: 'slucaj' };
    await scenario(world.app, cookies, [
      {
        as,
        call: markDone,
        with: read,
        status: 200,
        has: { progress: { done: 1, total: 6, complete: false } },
      },
      { as, call: markDone, with: read, status: 200, has: { progress: { done: 1 } } },
      {
        as,
        call: markDone,
        with: { params, body: { blocks: [{ ...place, block: 'provera' }] } },
        status: 422,
      },
      {
        as,
        call: recordPractice,
        with: { params: { ...params, record: v7() }, body: check },
        status: 200,
        has: { progress: { done: 2 } },
      },
      {
        as,
        call: recordPractice,
        with: {
          params: { ...params, record: v7() },
          body: { ...walk, response: { kind: 'case', path: [] } },
        },
        status: 200,
        has: { progress: { done: 2 } },
      },
      {
        as,
        call: recordPractice,
        with: {
          params: { ...params, record: v7() },
          body: { ...walk, response: { kind: 'case', path: ['odmah'] } },
        },
        status: 200,
        has: { progress: { done: 3 } },
      },
    ]);
  });

  it('gives back the last answer and path of each block, to the learner alone', async () => {
    const check = { module: 'opsti-modul', lesson: 'prva', block: 'provera' };
    const answer = (choice: string) => ({
      params: { ...params, record: v7() },
      body: { ...check, response: { kind: 'single-choice', choice } },
    });
    const walk = {
      module: 'opsti-modul',
      lesson: 'druga',
      block: 'slucaj',
      response: { kind: 'case', path: ['odmah'] },
    };
    const practice = [
      {
        block: 'opsti-modul/druga/slucaj',
        response: { kind: 'case', path: ['odmah'] },
        at: expect.any(String),
      },
      {
        block: 'opsti-modul/prva/provera',
        response: { kind: 'single-choice', choice: 'b' },
        at: expect.any(String),
      },
    ];
    const reply = await scenario(world.app, cookies, [
      { as, call: readEnrolment, with: { params }, status: 200, has: { practice: [] } },
      { as, call: recordPractice, with: answer('a'), status: 200 },
      {
        as,
        call: recordPractice,
        with: { params: { ...params, record: v7() }, body: walk },
        status: 200,
      },
      { as, call: recordPractice, with: answer('b'), status: 200 },
      { as: 'other', call: readEnrolment, with: { params }, status: 404, hasNot: ['practice'] },
      { as, call: readEnrolment, with: { params }, status: 200 },
    ]);
    expect(reply.body.practice).toEqual(practice);
  });

  it.each([
    ['an option that is not there', 'provera', { kind: 'single-choice', choice: 'x' }],
    ['a path that is not there', 'slucaj', { kind: 'case', path: ['nasamo', 'dalje'] }],
    ['a path for a question', 'provera', { kind: 'case', path: [] }],
  ])('refuses %s', async (_, block, response) => {
    const lesson = block === 'slucaj' ? 'druga' : 'prva';
    const body = { module: 'opsti-modul', lesson, block, response };
    await scenario(world.app, cookies, [
      {
        as,
        call: recordPractice,
        with: { params: { ...params, record: v7() }, body },
        status: 422,
        has: { code: 'learning.response-invalid' },
      },
    ]);
  });

  it('shows on the own page with what comes next', async () => {
    await scenario(world.app, cookies, [
      { as, call: keepPlace, with: { params, body: { ...place, second: null } }, status: 200 },
      {
        as,
        call: listEnrolments,
        status: 200,
        has: {
          items: [
            {
              id: params.enrolment,
              next: { ...place, title: { 'sr-Cyrl': 'Прва лекција' } },
              passed: false,
            },
            {},
            {},
            {},
          ],
        },
      },
      { as: 'other', call: listEnrolments, status: 200, has: { items: [] } },
    ]);
  });

  it('takes as many statements for forty courses as for four', async () => {
    await call(world.app, listEnrolments, {}, cookies.learner);
    const few = await countStatements(world.app, () =>
      call(world.app, listEnrolments, {}, cookies.learner),
    );
    await world.client.query(
      `WITH c AS (INSERT INTO catalogue.course SELECT gen_random_uuid(), organisation_id, 'kurs-' || n, created_at, current_edition_id
         FROM catalogue.course, generate_series(1, 36) n WHERE slug = 'drugi-kurs' RETURNING *)
       INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at)
       SELECT gen_random_uuid(), organisation_id, $1, id, current_edition_id, now() FROM c`,
      [examples.learner],
    );
    const many = await countStatements(world.app, async () => {
      const reply = await call(world.app, listEnrolments, {}, cookies.learner);
      expect(reply.body.items).toHaveLength(40);
    });
    expect(few).toBeGreaterThan(2);
    expect(many).toBe(few);
  });
});

describe('published content', () => {
  it('is private, immutable and compressed, and only for who is enrolled', async () => {
    const course = await call(world.app, readEnrolment, { params }, cookies.learner);
    const hash = course.body.modules[0].documents['sr-Cyrl'];
    const reply = await call(world.app, readDocument, { params: { hash } }, cookies.learner);
    expect(reply.headers).toMatchObject({
      'cache-control': 'private, max-age=31536000, immutable',
      'content-encoding': expect.stringMatching(/br|gzip/),
    });
    expect(reply.body).toMatchObject({
      schema: 1,
      language: 'sr-Cyrl',
      module: { title: 'Општи модул' },
    });
    await scenario(world.app, cookies, [
      { as: 'other', call: readDocument, with: { params: { hash } }, status: 404 },
      { as: 'other', call: readFile, with: { params: { hash: examples.fileHash } }, status: 404 },
    ]);
  });

  it('answers ranges of a file and lets it run nothing', async () => {
    const server = request(world.app.app.getHttpServer());
    const reply = await server
      .get(`/api/v1/files/${examples.fileHash}`)
      .set('Cookie', cookies.learner)
      .set('Range', 'bytes=0-3');
    expect({ status: reply.status, ...reply.headers }).toMatchObject({
      status: 206,
      'content-range': 'bytes 0-3/21',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  it('of a course is told to everyone without its questions', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: readCourse,
        with: { params: { slug: 'drugi-kurs' } },
        status: 200,
        has: {
          assessment: { items: 4, minutes: 30, cutScore: 70 },
          modules: [{ id: 'opsti-modul' }],
        },
        hasNot: ['"draw"', 'Tačan odgovor', 'hash'],
      },
    ]);
  });
});
