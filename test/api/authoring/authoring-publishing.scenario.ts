import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import {
  checkModuleDraft,
  createLesson,
  createModule,
  publishModule,
  saveLesson,
} from '@svetionik/contracts/authoring';
import { createBank, createItem, saveItem } from '@svetionik/contracts/banks';
import { readCourse } from '@svetionik/contracts/catalogue';
import {
  checkCourseDraft,
  createCourse,
  listCourseDrafts,
  publishCourse,
  readCourseDraft,
} from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import { startAttempt } from '@svetionik/contracts/learning/attempts';
import { enrol, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { readDocument } from '@svetionik/contracts/learning/files';
import { v7 } from 'uuid';
import { itemBody, lessonBody, paragraph, textBlock } from '../../support/author';
import { type AuthorWorld, edited, openAuthorWorld, rules } from '../../support/author-world';
import { call } from '../../support/call';
import { givenFileUpload } from '../../support/given-marking';
import { scenario } from '../../support/scenario';

let world: AuthorWorld;

beforeEach(async () => {
  world = await openAuthorWorld();
});

afterEach(() => world.close());

const as = 'trainer' as const;

describe('from an empty page to a learner', () => {
  it('writes a module, a bank and a course, publishes them, and a learner takes the course', async () => {
    const ids = { module: v7(), lesson: v7(), course: v7(), bank: v7() };
    const params = { module: ids.module };
    const content = {
      tracks: ['media'],
      title: 'Novi kurs',
      certificateTitle: 'Izveštavanje, novi kurs',
      summary: 'O novom kursu.',
      audience: 'Za redakcije.',
      hours: 1.5,
      organiser: examples.organiser,
      modules: [{ module: ids.module, edition: 1, declined: null }],
      objectives: [{ id: 'cilj', title: 'Zna cilj' }],
      bank: ids.bank,
      assessment: rules,
    };
    await scenario(world.app, world.cookies, [
      {
        as,
        call: createModule,
        with: {
          params,
          body: {
            slug: 'novi',
            kind: 'specific',
            tracks: ['media'],
            title: 'Novi modul',
            summary: 'O modulu.',
          },
        },
        status: 201,
      },
      {
        as,
        call: createLesson,
        with: {
          params: { ...params, lesson: ids.lesson },
          body: { ...lessonBody(textBlock('uvod', 'Njegova priča.')), key: 'prva' },
        },
        status: 201,
      },
      {
        as,
        call: checkModuleDraft,
        with: { params },
        status: 200,
        has: { revision: 2, edition: 0, next: 1, problems: [] },
      },
      { as, call: publishModule, with: { params, ifMatch: '2' }, status: 201, has: { edition: 1 } },
      { as, call: publishModule, with: { params, ifMatch: '2' }, status: 200, has: { edition: 1 } },
      {
        as,
        call: createBank,
        with: { params: { bank: ids.bank }, body: { slug: 'nova-banka', title: 'Nova banka' } },
        status: 201,
      },
      ...['p1', 'p2'].map((key) => ({
        as,
        call: createItem,
        with: { params: { bank: ids.bank, item: v7() }, body: itemBody(key, 'cilj') },
        status: 201,
      })),
      {
        as,
        call: createCourse,
        with: { params: { course: ids.course }, body: { ...content, slug: 'novi-kurs' } },
        status: 201,
      },
      { as: 'nobody', call: readCourse, with: { params: { slug: 'novi-kurs' } }, status: 404 },
      {
        as,
        call: checkCourseDraft,
        with: { params: { course: ids.course } },
        status: 200,
        has: { revision: 4, next: 1, problems: [] },
      },
      {
        as,
        call: publishCourse,
        with: { params: { course: ids.course }, ifMatch: '4' },
        status: 201,
        has: { edition: 1 },
      },
      {
        as: 'nobody',
        call: readCourse,
        with: { params: { slug: 'novi-kurs' } },
        status: 200,
        has: {
          title: { 'sr-Cyrl': 'Нови курс' },
          minutes: 4,
          hours: 1.5,
          assessment: { items: 2 },
        },
      },
    ]);
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner}' WHERE person_id <> $1 AND organisation_id = $2`,
      [examples.trainer, examples.organisation],
    );
    const marked = { ...givenFileUpload({ secondMarking: true }), objective: 'cilj' };
    await scenario(world.app, world.cookies, [
      {
        as,
        call: checkCourseDraft,
        with: { params: { course: ids.course } },
        status: 200,
        has: { fewMarkers: null },
      },
      {
        as,
        call: createItem,
        with: { params: { bank: ids.bank, item: v7() }, body: marked },
        status: 201,
      },
      {
        as,
        call: checkCourseDraft,
        with: { params: { course: ids.course } },
        status: 200,
        has: {
          next: 2,
          problems: [],
          untaught: ['Zna cilj'],
          fewMarkers: { needed: 3, available: 1 },
        },
      },
    ]);
    const enrolment = v7();
    const { body } = await scenario(world.app, world.cookies, [
      {
        as: 'other',
        call: enrol,
        with: { params: { enrolment }, body: { course: 'novi-kurs' } },
        status: 201,
      },
      {
        as: 'other',
        call: readEnrolment,
        with: { params: { enrolment } },
        status: 200,
        has: { course: { edition: 1 } },
      },
    ]);
    const cyrillic = await call(
      world.app,
      readDocument,
      { params: { hash: body.modules[0].documents['sr-Cyrl'] } },
      world.cookies.other,
    );
    expect(cyrillic.body.lessons[0]).toMatchObject({
      id: 'prva',
      blocks: [{ id: 'uvod', body: paragraph('Његова прича.') }],
    });
  });
});

describe('an edition', () => {
  it('never changes for those who are enrolled, whatever is edited and published later', async () => {
    const before = await call(
      world.app,
      readEnrolment,
      { params: { enrolment: examples.enrolment } },
      world.cookies.learner,
    );
    const hash = before.body.modules[0].documents['sr-Latn'];
    const document = await call(
      world.app,
      readDocument,
      { params: { hash } },
      world.cookies.learner,
    );
    const item = { bank: examples.bankDraft, item: examples.itemDraft };
    const attempt = await call(
      world.app,
      readAttempt,
      { params: { attempt: examples.openAttempt } },
      world.cookies.learner,
    );
    await scenario(world.app, world.cookies, [
      {
        as,
        call: saveLesson,
        with: {
          params: edited.lesson,
          body: lessonBody(textBlock('uvod', 'Sasvim drugi pasus.')),
          ifMatch: '1',
        },
        status: 200,
      },
      {
        as,
        call: publishModule,
        with: { params: edited.module, ifMatch: '4' },
        status: 201,
        has: { edition: 2 },
      },
      {
        as,
        call: saveItem,
        with: { params: item, body: itemBody('prepoznavanje-1', 'prepoznavanje'), ifMatch: '1' },
        status: 200,
      },
      {
        as,
        call: readCourseDraft,
        with: { params: edited.course },
        status: 200,
        has: { edition: 1, modules: [{ edition: 1, newest: 2 }] },
      },
      {
        as,
        call: listCourseDrafts,
        with: { query: { limit: '1' } },
        status: 200,
        has: { items: [{ newer: 1, changed: true }] },
      },
      {
        as: 'nobody',
        call: readCourse,
        with: { params: { slug: 'probni-kurs' } },
        status: 200,
        has: { edition: 1 },
      },
      {
        as,
        call: publishCourse,
        with: { params: edited.course, ifMatch: '11' },
        status: 201,
        has: { edition: 2 },
      },
      {
        as: 'learner',
        call: readEnrolment,
        with: { params: { enrolment: examples.enrolment } },
        status: 200,
        has: { course: { edition: 1, newerEdition: true }, modules: before.body.modules },
      },
    ]);
    expect(
      (await call(world.app, readDocument, { params: { hash } }, world.cookies.learner)).body,
    ).toEqual(document.body);
    const again = await call(
      world.app,
      readAttempt,
      { params: { attempt: examples.openAttempt } },
      world.cookies.learner,
    );
    expect(again.body.items).toEqual(attempt.body.items);
  });

  it('is made of what was checked: a draft that changed meanwhile is a conflict', async () => {
    await scenario(world.app, world.cookies, [
      {
        as,
        call: saveLesson,
        with: { params: edited.lesson, body: lessonBody(textBlock('uvod', 'Novo.')), ifMatch: '1' },
        status: 200,
      },
      {
        as,
        call: publishModule,
        with: { params: edited.module, ifMatch: '3' },
        status: 412,
        has: { code: 'edit.conflict', current: { revision: 4, edition: 1, next: 2 } },
      },
      { as, call: publishModule, with: { params: edited.module }, status: 428 },
      {
        as: 'stranger',
        call: publishModule,
        with: { params: edited.module, ifMatch: '4' },
        status: 404,
      },
      {
        as: 'learner',
        call: publishModule,
        with: { params: edited.module, ifMatch: '4' },
        status: 403,
      },
      { as, call: publishModule, with: { params: edited.module, ifMatch: '4' }, status: 201 },
    ]);
    const { rows } = await world.client.query(
      `SELECT actor_id FROM platform.audit WHERE action = 'authoring.publishModule' AND $1 = ANY (subject_ids)`,
      [edited.module.module],
    );
    expect(rows).toEqual([{ actor_id: examples.trainer }]);
  });

  it('is one, however many publish it at once', async () => {
    await call(
      world.app,
      saveLesson,
      { params: edited.lesson, body: lessonBody(textBlock('uvod', 'Novo.')), ifMatch: '1' },
      world.cookies.trainer,
    );
    const replies = await Promise.all(
      [1, 2, 3].map(() =>
        call(
          world.app,
          publishModule,
          { params: edited.module, ifMatch: '4' },
          world.cookies.trainer,
        ),
      ),
    );
    expect(replies.map(({ body }) => body)).toEqual([
      { edition: 2 },
      { edition: 2 },
      { edition: 2 },
    ]);
  });
});

describe('an attempt under way', () => {
  it('is drawn from the edition that the learner is enrolled in', async () => {
    await scenario(world.app, world.cookies, [
      {
        as,
        call: saveItem,
        with: {
          params: { bank: examples.bankDraft, item: examples.itemDraft },
          body: itemBody('prepoznavanje-1', 'prepoznavanje'),
          ifMatch: '1',
        },
        status: 200,
      },
      { as, call: publishCourse, with: { params: edited.course, ifMatch: '11' }, status: 201 },
      {
        as: 'learner',
        call: startAttempt,
        with: {
          params: { enrolment: examples.completeEnrolment, attempt: examples.newAttempt },
          body: { script: 'sr-Latn' },
        },
        status: 201,
        hasNot: ['Pitanje prepoznavanje-1?'],
      },
    ]);
  });
});
