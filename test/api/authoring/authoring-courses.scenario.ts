import {
  compareEditions,
  createLesson,
  createModule,
  publishModule,
  saveLesson,
} from '@svetionik/contracts/authoring';
import { removeItem } from '@svetionik/contracts/banks';
import { readCourse } from '@svetionik/contracts/catalogue';
import {
  checkCourseDraft,
  listCourseDrafts,
  publishCourse,
  readCourseDraft,
  saveCourse,
} from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import { enrol, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { v7 } from 'uuid';
import { lessonBody, textBlock } from '../../support/author';
import { type AuthorWorld, edited, openAuthorWorld, rules } from '../../support/author-world';
import { call } from '../../support/call';
import { countStatements } from '../../support/count-statements';
import { scenario } from '../../support/scenario';

const validity = { kind: 'term', months: 24 } as const;
const renewal = { counts: 'from-completion', opensDaysBefore: 60, graceDays: 30 } as const;

let world: AuthorWorld;

beforeEach(async () => {
  world = await openAuthorWorld();
});

afterEach(() => world.close());

const as = 'trainer' as const;

describe('a course', () => {
  it('takes a newer edition of a module, or declines it, and sees what differs', async () => {
    const { body } = await call(
      world.app,
      readCourseDraft,
      { params: edited.course },
      world.cookies.trainer,
    );
    const pin = (edition: number, declined: number | null) => ({
      ...body.content,
      modules: [{ module: edited.module.module, edition, declined }],
    });
    await scenario(world.app, world.cookies, [
      {
        as,
        call: saveLesson,
        with: { params: edited.lesson, body: lessonBody(textBlock('uvod', 'Novo.')), ifMatch: '1' },
        status: 200,
      },
      { as, call: publishModule, with: { params: edited.module, ifMatch: '4' }, status: 201 },
      {
        as,
        call: compareEditions,
        with: { params: edited.module, query: { from: '1', to: '2' } },
        status: 200,
        has: {
          lessons: [
            {
              id: 'prva',
              change: 'changed',
              blocks: [
                { id: 'uvod', change: 'changed', after: textBlock('uvod', 'Novo.') },
                { id: 'slika', change: 'removed' },
                { id: 'najava' },
                { id: 'beleska' },
                { id: 'provera' },
              ],
            },
          ],
        },
      },
      {
        as,
        call: compareEditions,
        with: { params: edited.module, query: { from: '1', to: '9' } },
        status: 404,
      },
      {
        as: 'stranger',
        call: compareEditions,
        with: { params: edited.module, query: { from: '1', to: '2' } },
        status: 404,
      },
      {
        as,
        call: saveCourse,
        with: { params: edited.course, body: pin(1, 2), ifMatch: '1' },
        status: 200,
        has: { modules: [{ edition: 1, newest: 2 }] },
      },
      {
        as,
        call: listCourseDrafts,
        with: { query: { limit: '100' } },
        status: 200,
        has: {
          items: [{ newer: 1 }, { newer: 1 }, { slug: 'probni-kurs', newer: 0 }, { newer: 1 }],
        },
      },
      {
        as,
        call: saveCourse,
        with: { params: edited.course, body: { ...pin(2, null), validity, renewal }, ifMatch: '2' },
        status: 200,
        has: { modules: [{ edition: 2, newest: 2 }] },
      },
      {
        as,
        call: saveCourse,
        with: { params: edited.course, body: pin(3, null), ifMatch: '3' },
        status: 422,
        has: { code: 'authoring.reference-unknown' },
      },
      {
        as,
        call: publishCourse,
        with: { params: edited.course, ifMatch: '12' },
        status: 201,
        has: { edition: 2 },
      },
      {
        as: 'other',
        call: enrol,
        with: { params: { enrolment: examples.newEnrolment }, body: { course: 'probni-kurs' } },
        status: 201,
      },
      {
        as: 'other',
        call: readEnrolment,
        with: { params: { enrolment: examples.newEnrolment } },
        status: 200,
        has: { course: { edition: 2 }, modules: [{ lessons: [{ blocks: [{ id: 'uvod' }] }, {}] }] },
      },
    ]);
    const published = await world.client.query(
      'SELECT validity, renewal FROM catalogue.course_edition WHERE course_id = $1 AND number = 2',
      [edited.course.course],
    );
    expect(published.rows).toEqual([{ validity, renewal }]);
  });

  it.each<[string, object, string, object]>([
    ['without tracks', { tracks: [] }, 'text-missing', { field: 'tracks' }],
    ['without an organiser', { organiser: null }, 'text-missing', { field: 'organiser' }],
    ['without a bank', { bank: null }, 'text-missing', { field: 'bank' }],
    [
      'without a title for the certificate',
      { certificateTitle: '' },
      'text-missing',
      { field: 'certificateTitle' },
    ],
    ['without modules', { modules: [] }, 'modules-missing', { field: 'modules' }],
    ['without objectives', { objectives: [] }, 'objectives-missing', { field: 'objectives' }],
    [
      'with an objective of a lesson that it does not have',
      {
        objectives: [
          {
            id: 'prepoznavanje',
            title: 'Prepoznaje',
            lessons: [{ module: 'opsti-modul', lesson: 'nema' }],
          },
        ],
      },
      'lesson-unknown',
      { field: 'objectives/prepoznavanje/lessons' },
    ],
    [
      'that draws more than there is',
      { assessment: { ...rules, draw: { prepoznavanje: 5 } } },
      'bank-too-small',
      { field: 'draw' },
    ],
    [
      'that draws nothing',
      { assessment: { ...rules, draw: {} } },
      'draw-missing',
      { field: 'draw' },
    ],
    [
      'without a cut score',
      { assessment: { ...rules, draw: { prepoznavanje: 2 }, cutScore: 0 } },
      'number-out-of-range',
      { field: 'cutScore' },
    ],
  ])('%s is not published', async (_, changes, code, where) => {
    const { body } = await call(
      world.app,
      readCourseDraft,
      { params: edited.course },
      world.cookies.trainer,
    );
    await call(
      world.app,
      saveCourse,
      { params: edited.course, body: { ...body.content, ...changes }, ifMatch: '1' },
      world.cookies.trainer,
    );
    const checked = await call(
      world.app,
      checkCourseDraft,
      { params: edited.course },
      world.cookies.trainer,
    );
    expect(checked.body.problems).toContainEqual(expect.objectContaining({ code, where }));
    await scenario(world.app, world.cookies, [
      {
        as,
        call: publishCourse,
        with: { params: edited.course, ifMatch: String(checked.body.revision) },
        status: 422,
        has: { code: 'authoring.not-publishable' },
      },
      {
        as: 'nobody',
        call: readCourse,
        with: { params: { slug: 'probni-kurs' } },
        status: 200,
        has: { edition: 1 },
      },
    ]);
  });

  it('is checked with as many statements for many modules as for one', async () => {
    const { body } = await call(
      world.app,
      readCourseDraft,
      { params: edited.course },
      world.cookies.trainer,
    );
    const check = () =>
      countStatements(world.app, () =>
        call(world.app, checkCourseDraft, { params: edited.course }, world.cookies.trainer),
      );
    const few = await check();
    const pins = [
      edited.module.module,
      ...(await Promise.all(['drugi', 'treci', 'cetvrti'].map(publishSmallModule))),
    ].map((each) => ({ module: each, edition: 1, declined: null }));
    await call(
      world.app,
      saveCourse,
      { params: edited.course, body: { ...body.content, modules: pins }, ifMatch: '1' },
      world.cookies.trainer,
    );
    expect(await check()).toBe(few);
  });

  async function publishSmallModule(slug: string): Promise<string> {
    const params = { module: v7() };
    await scenario(world.app, world.cookies, [
      {
        as,
        call: createModule,
        with: {
          params,
          body: { slug, kind: 'general', tracks: [], title: slug, summary: 'O modulu.' },
        },
        status: 201,
      },
      {
        as,
        call: createLesson,
        with: {
          params: { ...params, lesson: v7() },
          body: { ...lessonBody(textBlock('uvod', 'Uvod.')), key: 'prva' },
        },
        status: 201,
      },
      { as, call: publishModule, with: { params, ifMatch: '2' }, status: 201 },
    ]);
    return params.module;
  }

  it('freezes the items of its bank: one taken out later is still drawn by the older edition', async () => {
    const item = { bank: examples.bankDraft, item: examples.itemDraft };
    await scenario(world.app, world.cookies, [
      {
        as: 'other',
        call: enrol,
        with: { params: { enrolment: examples.newEnrolment }, body: { course: 'probni-kurs' } },
        status: 201,
      },
      { as, call: removeItem, with: { params: item, ifMatch: '1' }, status: 204 },
      { as, call: publishCourse, with: { params: edited.course, ifMatch: '11' }, status: 201 },
    ]);
    const drawn = await world.client.query(
      `SELECT e.number, count(*)::int AS items FROM assessment.course_item i JOIN catalogue.course_edition e ON e.id = i.course_edition_id
       WHERE e.course_id = $1 GROUP BY e.number ORDER BY e.number`,
      [edited.course.course],
    );
    expect(drawn.rows).toEqual([
      { number: 1, items: 8 },
      { number: 2, items: 7 },
    ]);
  });
});
