import { checkModuleDraft, compareEditions, createLesson, createModule, publishModule, readModule, saveLesson, saveOutline } from '@svetionik/contracts/authoring';
import { createBank, createItem, removeItem, saveItem } from '@svetionik/contracts/banks';
import { readCourse } from '@svetionik/contracts/catalogue';
import { checkCourseDraft, createCourse, listCourseDrafts, publishCourse, readCourseDraft, saveCourse } from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import { enrol, readDocument, readEnrolment, startAttempt } from '@svetionik/contracts/learning';
import { readAttempt } from '@svetionik/contracts/assessment';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { StarterContentPublisher } from '../../apps/backend/src/features/authoring';
import { Transactions } from '../../apps/backend/src/platform/database/transactions';
import { itemBody, lessonBody, paragraph, textBlock } from '../support/author';
import { call } from '../support/call';
import { countStatements } from '../support/count-statements';
import { scenario } from '../support/scenario';
import { openWorld, type TestWorld } from '../support/test-world';

const draft = { module: examples.moduleDraft };
const first = { ...draft, lesson: examples.lessonDraft };
const course = { course: examples.courseDraft };
const rules = { draw: { cilj: 2 }, minutes: 20, cutScore: 70, attempts: 2, waitHours: 24, review: 'per-item' };

let world: TestWorld;
let cookies: { trainer: string; learner: string; other: string; stranger: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    trainer: await world.given.session(examples.trainer),
    learner: await world.given.session(examples.learner),
    other: await world.given.session(examples.newPerson),
    stranger: await world.given.session(examples.otherTrainer),
  };
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
      hours: 1,
      organiser: examples.organiser,
      modules: [{ module: ids.module, edition: 1, declined: null }],
      objectives: [{ id: 'cilj', title: 'Zna cilj' }],
      bank: ids.bank,
      assessment: rules,
    };
    await scenario(world.app, cookies, [
      { as, call: createModule, with: { params, body: { slug: 'novi', kind: 'specific', tracks: ['media'], title: 'Novi modul', summary: 'O modulu.' } }, status: 201 },
      { as, call: createLesson, with: { params: { ...params, lesson: ids.lesson }, body: { ...lessonBody(textBlock('uvod', 'Njegova priča.')), key: 'prva' } }, status: 201 },
      { as, call: checkModuleDraft, with: { params }, status: 200, has: { revision: 2, edition: 0, next: 1, problems: [] } },
      { as, call: publishModule, with: { params, ifMatch: '2' }, status: 201, has: { edition: 1 } },
      { as, call: publishModule, with: { params, ifMatch: '2' }, status: 200, has: { edition: 1 } },
      { as, call: createBank, with: { params: { bank: ids.bank }, body: { slug: 'nova-banka', title: 'Nova banka' } }, status: 201 },
      ...['p1', 'p2'].map((key) => ({ as, call: createItem, with: { params: { bank: ids.bank, item: v7() }, body: itemBody(key, 'cilj') }, status: 201 })),
      { as, call: createCourse, with: { params: { course: ids.course }, body: { ...content, slug: 'novi-kurs' } }, status: 201 },
      { as: 'nobody', call: readCourse, with: { params: { slug: 'novi-kurs' } }, status: 404 },
      { as, call: checkCourseDraft, with: { params: { course: ids.course } }, status: 200, has: { revision: 4, next: 1, problems: [] } },
      { as, call: publishCourse, with: { params: { course: ids.course }, ifMatch: '4' }, status: 201, has: { edition: 1 } },
      { as: 'nobody', call: readCourse, with: { params: { slug: 'novi-kurs' } }, status: 200, has: { title: { 'sr-Cyrl': 'Нови курс' }, minutes: 4, assessment: { items: 2 } } },
    ]);
    const enrolment = v7();
    const { body } = await scenario(world.app, cookies, [
      { as: 'other', call: enrol, with: { params: { enrolment }, body: { course: 'novi-kurs' } }, status: 201 },
      { as: 'other', call: readEnrolment, with: { params: { enrolment } }, status: 200, has: { course: { edition: 1 } } },
    ]);
    const cyrillic = await call(world.app, readDocument, { params: { hash: body.modules[0].documents['sr-Cyrl'] } }, cookies.other);
    expect(cyrillic.body.lessons[0]).toMatchObject({ id: 'prva', blocks: [{ id: 'uvod', body: paragraph('Његова прича.') }] });
  });
});

describe('an edition', () => {
  it('never changes for those who are enrolled, whatever is edited and published later', async () => {
    const before = await call(world.app, readEnrolment, { params: { enrolment: examples.enrolment } }, cookies.learner);
    const hash = before.body.modules[0].documents['sr-Latn'];
    const document = await call(world.app, readDocument, { params: { hash } }, cookies.learner);
    const item = { bank: examples.bankDraft, item: examples.itemDraft };
    const attempt = await call(world.app, readAttempt, { params: { attempt: examples.openAttempt } }, cookies.learner);
    await scenario(world.app, cookies, [
      { as, call: saveLesson, with: { params: first, body: lessonBody(textBlock('uvod', 'Sasvim drugi pasus.')), ifMatch: '1' }, status: 200 },
      { as, call: publishModule, with: { params: draft, ifMatch: '4' }, status: 201, has: { edition: 2 } },
      { as, call: saveItem, with: { params: item, body: itemBody('prepoznavanje-1', 'prepoznavanje'), ifMatch: '1' }, status: 200 },
      { as, call: readCourseDraft, with: { params: course }, status: 200, has: { edition: 1, modules: [{ edition: 1, newest: 2 }] } },
      { as, call: listCourseDrafts, with: { query: { limit: '1' } }, status: 200, has: { items: [{ newer: 1, changed: true }] } },
      { as: 'nobody', call: readCourse, with: { params: { slug: 'probni-kurs' } }, status: 200, has: { edition: 1 } },
      { as, call: publishCourse, with: { params: course, ifMatch: '11' }, status: 201, has: { edition: 2 } },
      { as: 'learner', call: readEnrolment, with: { params: { enrolment: examples.enrolment } }, status: 200, has: { course: { edition: 1, newerEdition: true }, modules: before.body.modules } },
    ]);
    expect((await call(world.app, readDocument, { params: { hash } }, cookies.learner)).body).toEqual(document.body);
    const again = await call(world.app, readAttempt, { params: { attempt: examples.openAttempt } }, cookies.learner);
    expect(again.body.items).toEqual(attempt.body.items);
  });

  it('is made of what was checked: a draft that changed meanwhile is a conflict', async () => {
    await scenario(world.app, cookies, [
      { as, call: saveLesson, with: { params: first, body: lessonBody(textBlock('uvod', 'Novo.')), ifMatch: '1' }, status: 200 },
      { as, call: publishModule, with: { params: draft, ifMatch: '3' }, status: 412, has: { code: 'edit.conflict', current: { revision: 4, edition: 1, next: 2 } } },
      { as, call: publishModule, with: { params: draft }, status: 428 },
      { as: 'stranger', call: publishModule, with: { params: draft, ifMatch: '4' }, status: 404 },
      { as: 'learner', call: publishModule, with: { params: draft, ifMatch: '4' }, status: 403 },
      { as, call: publishModule, with: { params: draft, ifMatch: '4' }, status: 201 },
    ]);
    const { rows } = await world.client.query(`SELECT actor_id FROM platform.audit WHERE action = 'authoring.publishModule' AND $1 = ANY (subject_ids)`, [draft.module]);
    expect(rows).toEqual([{ actor_id: examples.trainer }]);
  });

  it('is one, however many publish it at once', async () => {
    await call(world.app, saveLesson, { params: first, body: lessonBody(textBlock('uvod', 'Novo.')), ifMatch: '1' }, cookies.trainer);
    const replies = await Promise.all([1, 2, 3].map(() => call(world.app, publishModule, { params: draft, ifMatch: '4' }, cookies.trainer)));
    expect(replies.map(({ body }) => body)).toEqual([{ edition: 2 }, { edition: 2 }, { edition: 2 }]);
  });
});

describe('a course', () => {
  it('takes a newer edition of a module, or declines it, and sees what differs', async () => {
    const { body } = await call(world.app, readCourseDraft, { params: course }, cookies.trainer);
    const pin = (edition: number, declined: number | null) => ({ ...body.content, modules: [{ module: draft.module, edition, declined }] });
    await scenario(world.app, cookies, [
      { as, call: saveLesson, with: { params: first, body: lessonBody(textBlock('uvod', 'Novo.')), ifMatch: '1' }, status: 200 },
      { as, call: publishModule, with: { params: draft, ifMatch: '4' }, status: 201 },
      {
        as,
        call: compareEditions,
        with: { params: draft, query: { from: '1', to: '2' } },
        status: 200,
        has: { lessons: [{ id: 'prva', change: 'changed', blocks: [{ id: 'uvod', change: 'changed', after: textBlock('uvod', 'Novo.') }, { id: 'slika', change: 'removed' }, { id: 'beleska' }, { id: 'provera' }] }] },
      },
      { as, call: compareEditions, with: { params: draft, query: { from: '1', to: '9' } }, status: 404 },
      { as: 'stranger', call: compareEditions, with: { params: draft, query: { from: '1', to: '2' } }, status: 404 },
      { as, call: saveCourse, with: { params: course, body: pin(1, 2), ifMatch: '1' }, status: 200, has: { modules: [{ edition: 1, newest: 2 }] } },
      { as, call: listCourseDrafts, with: { query: { limit: '100' } }, status: 200, has: { items: [{ newer: 1 }, { newer: 1 }, { slug: 'probni-kurs', newer: 0 }, { newer: 1 }] } },
      { as, call: saveCourse, with: { params: course, body: pin(2, null), ifMatch: '2' }, status: 200, has: { modules: [{ edition: 2, newest: 2 }] } },
      { as, call: saveCourse, with: { params: course, body: pin(3, null), ifMatch: '3' }, status: 422, has: { code: 'authoring.reference-unknown' } },
      { as, call: publishCourse, with: { params: course, ifMatch: '12' }, status: 201, has: { edition: 2 } },
      { as: 'other', call: enrol, with: { params: { enrolment: examples.newEnrolment }, body: { course: 'probni-kurs' } }, status: 201 },
      { as: 'other', call: readEnrolment, with: { params: { enrolment: examples.newEnrolment } }, status: 200, has: { course: { edition: 2 }, modules: [{ lessons: [{ blocks: [{ id: 'uvod' }] }, {}] }] } },
    ]);
  });

  it.each<[string, object, string, object]>([
    ['without tracks', { tracks: [] }, 'text-missing', { field: 'tracks' }],
    ['without an organiser', { organiser: null }, 'text-missing', { field: 'organiser' }],
    ['without a bank', { bank: null }, 'text-missing', { field: 'bank' }],
    ['without a title for the certificate', { certificateTitle: '' }, 'text-missing', { field: 'certificateTitle' }],
    ['without modules', { modules: [] }, 'modules-missing', { field: 'modules' }],
    ['without objectives', { objectives: [] }, 'objectives-missing', { field: 'objectives' }],
    ['that draws more than there is', { assessment: { ...rules, draw: { prepoznavanje: 5 } } }, 'bank-too-small', { field: 'draw' }],
    ['that draws nothing', { assessment: { ...rules, draw: {} } }, 'draw-missing', { field: 'draw' }],
    ['without a cut score', { assessment: { ...rules, draw: { prepoznavanje: 2 }, cutScore: 0 } }, 'number-out-of-range', { field: 'cutScore' }],
  ])('%s is not published', async (_, changes, code, where) => {
    const { body } = await call(world.app, readCourseDraft, { params: course }, cookies.trainer);
    await call(world.app, saveCourse, { params: course, body: { ...body.content, ...changes }, ifMatch: '1' }, cookies.trainer);
    const checked = await call(world.app, checkCourseDraft, { params: course }, cookies.trainer);
    expect(checked.body.problems).toContainEqual(expect.objectContaining({ code, where }));
    await scenario(world.app, cookies, [
      { as, call: publishCourse, with: { params: course, ifMatch: String(checked.body.revision) }, status: 422, has: { code: 'authoring.not-publishable' } },
      { as: 'nobody', call: readCourse, with: { params: { slug: 'probni-kurs' } }, status: 200, has: { edition: 1 } },
    ]);
  });

  it('is checked with as many statements for many modules as for one', async () => {
    const { body } = await call(world.app, readCourseDraft, { params: course }, cookies.trainer);
    const check = () => countStatements(world.app, () => call(world.app, checkCourseDraft, { params: course }, cookies.trainer));
    const few = await check();
    const pins = [draft.module, ...(await Promise.all(['drugi', 'treci', 'cetvrti'].map(publishSmallModule)))].map((each) => ({ module: each, edition: 1, declined: null }));
    await call(world.app, saveCourse, { params: course, body: { ...body.content, modules: pins }, ifMatch: '1' }, cookies.trainer);
    expect(await check()).toBe(few);
  });

  async function publishSmallModule(slug: string): Promise<string> {
    const params = { module: v7() };
    await scenario(world.app, cookies, [
      { as, call: createModule, with: { params, body: { slug, kind: 'general', tracks: [], title: slug, summary: 'O modulu.' } }, status: 201 },
      { as, call: createLesson, with: { params: { ...params, lesson: v7() }, body: { ...lessonBody(textBlock('uvod', 'Uvod.')), key: 'prva' } }, status: 201 },
      { as, call: publishModule, with: { params, ifMatch: '2' }, status: 201 },
    ]);
    return params.module;
  }

  it('freezes the items of its bank: one taken out later is still drawn by the older edition', async () => {
    const item = { bank: examples.bankDraft, item: examples.itemDraft };
    await scenario(world.app, cookies, [
      { as: 'other', call: enrol, with: { params: { enrolment: examples.newEnrolment }, body: { course: 'probni-kurs' } }, status: 201 },
      { as, call: removeItem, with: { params: item, ifMatch: '1' }, status: 204 },
      { as, call: publishCourse, with: { params: course, ifMatch: '11' }, status: 201 },
    ]);
    const drawn = await world.client.query(
      `SELECT e.number, count(*)::int AS items FROM assessment.course_item i JOIN catalogue.course_edition e ON e.id = i.course_edition_id
       WHERE e.course_id = $1 GROUP BY e.number ORDER BY e.number`,
      [course.course],
    );
    expect(drawn.rows).toEqual([{ number: 1, items: 8 }, { number: 2, items: 7 }]);
  });
});

describe('what keeps a module from being published', () => {
  const choice = (id: string, next: string) => ({ id, label: 'Izbor', consequence: paragraph('Sledi.'), next });
  const decision = (...choices: object[]) => ({ id: 'prijem', kind: 'decision', title: 'Prijem', body: paragraph('Šta?'), choices });
  const outcome = { id: 'kraj', kind: 'outcome', title: 'Kraj', result: 'safer', body: paragraph('Tako.'), debrief: paragraph('Zato.') };
  const caseWith = (...nodes: object[]) => ({ id: 'slucaj', kind: 'case', title: 'Slučaj', vignette: paragraph('Neko dolazi.'), start: 'prijem', nodes });
  const check = (changes: object) => ({ id: 'pitanje', kind: 'knowledge-check', item: { ...itemBody('p', ''), points: undefined, objective: undefined, difficulty: undefined, ...changes } });
  const note = (changes: object) => ({ id: 'najava', kind: 'content-note', title: 'Opis nasilja', reason: paragraph('Zašto.'), blocks: [textBlock('opis', 'Opis.')], alternative: [textBlock('put', 'Drugi put.')], ...changes });

  it.each<[string, object, string, object]>([
    ['an empty paragraph', textBlock('uvod', ' '), 'text-missing', { block: 'uvod', field: 'body' }],
    ['a dead end', caseWith(decision(choice('a', 'prijem'), choice('b', 'prijem')), outcome), 'case-dead-end', { block: 'slucaj', node: 'prijem' }],
    ['a node that nothing leads to', caseWith(decision(choice('a', 'kraj'), choice('b', 'kraj')), outcome, { ...outcome, id: 'ostrvo' }), 'case-node-unreachable', { block: 'slucaj', node: 'ostrvo' }],
    ['a choice that leads nowhere', caseWith(decision(choice('a', 'kraj'), choice('b', '')), outcome), 'case-next-unknown', { block: 'slucaj', node: 'prijem', choice: 'b' }],
    ['a decision with one choice', caseWith(decision(choice('a', 'kraj')), outcome), 'case-choice-count', { block: 'slucaj', node: 'prijem' }],
    ['a question without a key', check({ key: '' }), 'key-missing', { block: 'pitanje', item: 'p' }],
    ['a question without feedback', check({ feedback: [] }), 'feedback-missing', { block: 'pitanje', item: 'p', field: 'feedback' }],
    ['a content note without another way', note({ alternative: [] }), 'note-alternative-missing', { block: 'najava', field: 'alternative' }],
    ['a content note without content', note({ blocks: [] }), 'note-empty', { block: 'najava', field: 'blocks' }],
    ['a heading without words', { id: 'uvod', kind: 'text', body: [{ kind: 'heading', level: 2, runs: [] }, ...paragraph('Tekst')] }, 'heading-empty', { block: 'uvod', field: 'body' }],
  ])('is %s', async (_, block, code, where) => {
    const reply = await call(world.app, saveLesson, { params: first, body: { title: 'Naslov', minutes: 3, blocks: [block] }, ifMatch: '1' }, cookies.trainer);
    expect(reply.status).toBe(200);
    const checked = await call(world.app, checkModuleDraft, { params: draft }, cookies.trainer);
    expect(checked.body.problems).toContainEqual(expect.objectContaining({ code, where: expect.objectContaining({ lesson: 'prva', ...where }) }));
    await scenario(world.app, cookies, [
      { as, call: publishModule, with: { params: draft, ifMatch: '4' }, status: 422, has: { code: 'authoring.not-publishable' } },
      { as, call: readModule, with: { params: draft }, status: 200, has: { edition: 1 } },
    ]);
  });

  it('is a picture without an alternative text, unless it is decorative', async () => {
    const { body } = await call(world.app, readModule, { params: draft }, cookies.trainer);
    const picture = body.lessons[0].content.blocks[1];
    const save = (changes: object, ifMatch: string) => ({ as, call: saveLesson, with: { params: first, body: { title: 'a', minutes: 1, blocks: [{ ...picture, ...changes }] }, ifMatch }, status: 200 });
    await scenario(world.app, cookies, [
      save({ alternative: '' }, '1'),
      { as, call: checkModuleDraft, with: { params: draft }, status: 200, has: { problems: [{ code: 'picture-alternative-missing', where: { lesson: 'prva', block: 'slika' } }] } },
      save({ alternative: '', decorative: true }, '2'),
      { as, call: checkModuleDraft, with: { params: draft }, status: 200, has: { problems: [] } },
    ]);
  });

  it('is a module without lessons or without a summary', async () => {
    const params = { module: v7() };
    await scenario(world.app, cookies, [
      { as, call: createModule, with: { params, body: { slug: 'prazan', kind: 'general', tracks: [], title: 'Prazan', summary: '' } }, status: 201 },
      { as, call: checkModuleDraft, with: { params }, status: 200, has: { problems: [{ code: 'text-missing', where: { field: 'summary' } }, { code: 'number-out-of-range' }, { code: 'lessons-missing' }] } },
    ]);
  });
});

describe('the content folder, loaded again', () => {
  const folder = join(__dirname, '../support/content');
  const actor = { kind: 'system', organisationId: examples.organisation } as const;
  const load = () =>
    world.app.app.get(Transactions).unitOfWork(actor, (transaction) => world.app.app.get(StarterContentPublisher).publish(transaction, actor, folder, examples.organiser));
  const editions = async () => {
    const { rows } = await world.client.query(
      `SELECT (SELECT count(*)::int FROM catalogue.module_edition) AS modules, (SELECT count(*)::int FROM catalogue.course_edition) AS courses,
         (SELECT count(*)::int FROM assessment.item_version) AS items, (SELECT sum(version)::int FROM authoring.draft) AS versions`,
    );
    return rows[0];
  };

  it('changes nothing where nothing has changed', async () => {
    const before = await editions();
    await load();
    expect(await editions()).toEqual(before);
  });

  it('leaves alone what a trainer has taken on, and pushes no newer edition into a course', async () => {
    await scenario(world.app, cookies, [
      { as, call: saveLesson, with: { params: first, body: lessonBody(textBlock('uvod', 'Od edukatorke.')), ifMatch: '1' }, status: 200 },
      { as, call: publishModule, with: { params: draft, ifMatch: '4' }, status: 201, has: { edition: 2 } },
    ]);
    const before = await editions();
    await load();
    expect(await editions()).toEqual(before);
    await scenario(world.app, cookies, [
      { as, call: readModule, with: { params: draft }, status: 200, has: { edition: 2, lessons: [{ content: lessonBody(textBlock('uvod', 'Od edukatorke.')) }, {}] } },
      { as, call: readCourseDraft, with: { params: course }, status: 200, has: { modules: [{ edition: 1, newest: 2 }] } },
    ]);
  });
});

describe('an attempt under way', () => {
  it('is drawn from the edition that the learner is enrolled in', async () => {
    await scenario(world.app, cookies, [
      { as, call: saveItem, with: { params: { bank: examples.bankDraft, item: examples.itemDraft }, body: itemBody('prepoznavanje-1', 'prepoznavanje'), ifMatch: '1' }, status: 200 },
      { as, call: publishCourse, with: { params: course, ifMatch: '11' }, status: 201 },
      { as: 'learner', call: startAttempt, with: { params: { enrolment: examples.completeEnrolment, attempt: examples.newAttempt }, body: { script: 'sr-Latn' } }, status: 201, hasNot: ['Pitanje prepoznavanje-1?'] },
    ]);
  });
});

describe('the outline', () => {
  it('conflicts by itself, without touching lessons', async () => {
    const { body } = await call(world.app, readModule, { params: draft }, cookies.trainer);
    await scenario(world.app, cookies, [
      { as, call: saveOutline, with: { params: draft, body: { ...body.content, title: 'Prvi' }, ifMatch: '1' }, status: 200, has: { version: 2 } },
      { as, call: saveOutline, with: { params: draft, body: { ...body.content, title: 'Drugi' }, ifMatch: '1' }, status: 412, has: { current: { version: 2, content: { title: 'Prvi' } } } },
      { as, call: saveLesson, with: { params: first, body: lessonBody(), ifMatch: '1' }, status: 200 },
    ]);
  });
});
