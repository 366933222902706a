import { listCourses, readCourse } from '@svetionik/contracts/catalogue';
import { previewCertificate } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { startAttempt } from '@svetionik/contracts/learning/attempts';
import { enrol, listEnrolments, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { readDocument } from '@svetionik/contracts/learning/files';
import { markDone, recordPractice } from '@svetionik/contracts/learning/progress';
import { createProfile } from '@svetionik/contracts/profiles';
import { endSharing, shareCourse } from '@svetionik/contracts/sharing';
import { listOwnCourses } from '@svetionik/contracts/status';
import { arrangeModules, listOwnModules, readSurroundings } from '@svetionik/contracts/surrounding';
import { v7 } from 'uuid';
import { OrganisationDirectory } from '../../../apps/backend/src/platform/access/organisation-directory';
import { findAskedExercises } from '../../support/asked-exercises';
import { call } from '../../support/call';
import { GivenOwnCourse } from '../../support/given-own-course';
import { scenario } from '../../support/scenario';
import { trainerRoles } from '../../support/staff-roles';
import { Learner } from '../../support/standard-courses';
import { openWorld, type TestWorld } from '../../support/test-world';

/** A member puts modules of its own around a course that another organisation shares with it and with a third one. */

const { otherOrganisation: member, newOrganisation: third } = examples;
const slug = 'cetvrti-kurs';
const address = `${slug}-organizacija`;
const own = 'nasa-kuca-modul';

let world: TestWorld;
let course: string;
let share: string;
let added: string;
let strange: string;
let ana: string;
let cookies: Record<
  'owner' | 'author' | 'memberAuthor' | 'learner' | 'third' | 'thirdLearner',
  string
>;

beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  await given.organisation(third, { slug: 'treca', latin: 'Treća', cyrillic: 'Трећа' });
  world.app.app.get(OrganisationDirectory).forget();
  const name = { latin: 'Ana Horvat', cyrillic: 'Ана Хорват' };
  const person = (organisationId: string, email: string, rest = {}) =>
    given.person({ organisationId, email, ...rest });
  ana = await person(member, 'ana@drugde.rs', { name });
  cookies = {
    owner: await given.session(examples.administrator),
    author: await given.session(examples.trainer),
    memberAuthor: await given.session(examples.otherTrainer),
    learner: await given.session(ana),
    third: await given.session(await person(third, 'autorka@treca.rs', { roles: trainerRoles })),
    thirdLearner: await given.session(await person(third, 'iva@treca.rs', { name })),
  };
  added = await giveModule(member, 'nasa-kuca');
  strange = await giveModule(third, 'treca-kuca');
  course = await findId('catalogue.course', slug, examples.organisation);
  share = v7();
  for (const [to, id] of [
    [member, share],
    [third, v7()],
  ] as const)
    await walk([
      {
        as: 'owner',
        call: shareCourse,
        with: { params: { course, share: id }, body: { member: to } },
        status: 201,
      },
    ]);
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

/** A published module of an organisation's own. */
async function giveModule(organisation: string, name: string): Promise<string> {
  const organiser = v7();
  await world.given.organiser(organiser, v7(), organisation);
  await new GivenOwnCourse(world.client, organisation).course(name, organiser);
  return findId('catalogue.module', `${name}-modul`, organisation);
}

async function findId(table: string, of: string, organisation: string): Promise<string> {
  const { rows } = await world.client.query<{ id: string }>(
    `SELECT id FROM ${table} WHERE slug = $1 AND organisation_id = $2`,
    [of, organisation],
  );
  return rows[0]?.id ?? '';
}

interface Asked {
  readonly seen?: readonly string[];
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly of?: string;
}

const arranging = ({ seen = [], before = [], after = [], of = course }: Asked) => ({
  call: arrangeModules,
  with: {
    body: {
      course: of,
      seen,
      before: before.map((id) => ({ module: id, edition: 1 })),
      after: after.map((id) => ({ module: id, edition: 1 })),
    },
  },
});
const reading = { call: readSurroundings, with: { query: { course: '' } } };
const joining = (enrolment: string) => ({
  call: enrol,
  with: { params: { enrolment }, body: { course: address } },
});
const page = { call: readCourse, with: { params: { slug: address } } };
const opening = (enrolment: string) => ({
  call: startAttempt,
  with: { params: { enrolment, attempt: v7() }, body: { script: 'sr-Latn' } },
});

async function put(asked: Asked, as: 'memberAuthor' | 'third' = 'memberAuthor'): Promise<string[]> {
  const { body } = await walk([{ as, ...arranging(asked), status: 200 }]);
  const { before, after } = arrangeModules.replies[200].schema.parse(body);
  return [...before, ...after].map(({ id }) => id);
}

/** As if somebody had enrolled so long after the first instant of the day on which modules were put there. */
async function enrolledAt(enrolment: string, after: string): Promise<void> {
  await world.client.query(
    `UPDATE learning.enrolment SET enrolled_at = (SELECT min(holds_from) FROM catalogue.surrounding_module) + $2::interval WHERE id = $1`,
    [enrolment, after],
  );
}

async function modulesOf(
  enrolment: string,
  as: 'learner' | 'thirdLearner' = 'learner',
): Promise<string[]> {
  const { body } = await walk([
    { as, call: readEnrolment, with: { params: { enrolment } }, status: 200 },
  ]);
  return readEnrolment.replies[200].schema.parse(body).modules.map(({ id }) => id);
}

/** Learns through the member's own module. */
async function finishOwn(enrolment: string): Promise<void> {
  const place = { module: own, lesson: 'prva' };
  const read = ['uvod', 'slika', 'najava', 'beleska'].map((block) => ({ ...place, block }));
  const practise = (body: object) => ({
    as: 'learner' as const,
    call: recordPractice,
    with: { params: { enrolment, record: v7() }, body },
    status: 200,
  });
  await walk([
    {
      as: 'learner',
      call: markDone,
      with: { params: { enrolment }, body: { blocks: read } },
      status: 200,
    },
    practise({ ...place, block: 'provera', response: { kind: 'single-choice', choice: 'b' } }),
    practise({
      ...{ module: own, lesson: 'druga', block: 'slucaj' },
      response: { kind: 'case', path: ['nasamo'] },
    }),
  ]);
}

describe('a module of a member around a shared course', () => {
  it('is put there by its authors, and seen by nobody else', async () => {
    reading.with.query.course = course;
    const { body } = await walk([
      { as: 'learner', ...reading, status: 403 },
      { as: 'learner', ...arranging({ before: [added] }), status: 403 },
      { as: 'memberAuthor', call: listOwnModules, status: 200, has: { items: [{ id: added }] } },
      { as: 'memberAuthor', ...arranging({ before: [added] }), status: 200 },
      {
        as: 'memberAuthor',
        ...reading,
        status: 200,
        has: {
          before: [{ module: added, slug: own, edition: 1, newest: 1, lessons: 2, hidden: false }],
          after: [],
        },
      },
      { as: 'third', ...reading, status: 200, has: { before: [], after: [] } },
      { as: 'author', ...reading, status: 200, has: { before: [], after: [] } },
      { as: 'learner', ...page, status: 200 },
    ]);
    const { modules, minutes } = readCourse.replies[200].schema.parse(body);
    expect(modules.map(({ id, addedBy }) => [id, addedBy?.['sr-Latn']])).toEqual([
      [own, 'Druga organizacija'],
      ['opsti-modul', undefined],
    ]);
    expect(minutes).toBeGreaterThan(modules[0]?.minutes ?? 0);
    await walk([
      { as: 'thirdLearner', ...page, status: 200, hasNot: [own, 'addedBy'] },
      {
        as: 'author',
        call: readCourse,
        with: { params: { slug } },
        status: 200,
        hasNot: [own, 'addedBy'],
      },
      { as: 'thirdLearner', call: listCourses, status: 200, hasNot: [own] },
    ]);
    const { rows } = await world.client.query(
      `SELECT organisation_id, subject_ids FROM platform.audit WHERE action = 'catalogue.arrangeModules'`,
    );
    expect(rows).toEqual([{ organisation_id: member, subject_ids: [course, added] }]);
  });

  it('has to be learnt before the assessment', async () => {
    await put({ before: [added] });
    const enrolment = v7();
    await walk([{ as: 'learner', ...joining(enrolment), status: 201 }]);
    await new Learner(world.app, world.client, cookies.learner).finishModules(enrolment);
    await walk([
      {
        as: 'learner',
        ...opening(enrolment),
        status: 409,
        has: { code: 'assessment.modules-incomplete' },
      },
      {
        as: 'learner',
        call: listEnrolments,
        status: 200,
        has: { items: [{ progress: { complete: false }, next: { module: own, lesson: 'prva' } }] },
      },
    ]);
    await finishOwn(enrolment);
    const openNow = { status: { state: 'assessment-open' } };
    await walk([
      { as: 'learner', call: listOwnCourses, status: 200, has: { items: [openNow] } },
      { as: 'learner', ...opening(enrolment), status: 201 },
    ]);
  });

  it('belongs to the course of whoever enrolled on the day on which it was put there, or later', async () => {
    const [earlier, sameDay] = [v7(), v7()];
    await walk([
      { as: 'learner', ...joining(earlier), status: 201 },
      { as: 'thirdLearner', ...joining(sameDay), status: 201 },
    ]);
    await put({ before: [added] });
    await put({ before: [strange] }, 'third');
    await enrolledAt(earlier, '-1 millisecond');
    await enrolledAt(sameDay, '0');
    expect(await modulesOf(earlier)).toEqual(['opsti-modul']);
    expect(await modulesOf(sameDay, 'thirdLearner')).toEqual(['treca-kuca-modul', 'opsti-modul']);
    await new Learner(world.app, world.client, cookies.learner).finishModules(earlier);
    await walk([{ as: 'learner', ...opening(earlier), status: 201 }]);
  });

  it('that is taken away stays for whoever enrolled on a day before', async () => {
    const enrolment = v7();
    const [row = ''] = await put({ after: [added] });
    await walk([{ as: 'learner', ...joining(enrolment), status: 201 }]);
    await world.client.query(
      `UPDATE catalogue.surrounding_module SET holds_from = holds_from - interval '1 day'`,
    );
    await enrolledAt(enrolment, '23 hours');
    await put({ seen: [row] });
    expect(await modulesOf(enrolment)).toEqual(['opsti-modul', own]);
    await walk([{ as: 'learner', ...page, status: 200, hasNot: [own] }]);
    // put there and taken away on one day it was there for nobody
    const [again = ''] = await put({ before: [added] });
    await put({ seen: [again] });
    expect(await modulesOf(enrolment)).toEqual(['opsti-modul', own]);
  });

  it('goes on for whoever began when the offer has ended', async () => {
    const enrolment = v7();
    const [row = ''] = await put({ before: [added] });
    await walk([
      { as: 'learner', ...joining(enrolment), status: 201 },
      { as: 'owner', call: endSharing, with: { params: { course, share } }, status: 200 },
    ]);
    expect(await modulesOf(enrolment)).toEqual([own, 'opsti-modul']);
    await finishOwn(enrolment);
    await new Learner(world.app, world.client, cookies.learner).finishModules(enrolment);
    await put({ seen: [row] });
    const asked = ['Šta prvo činite?', 'Prijem\nOsoba ćuti, a pratilac odgovara.'];
    expect(await findAskedExercises(world.app, member, ana)).toEqual([...asked, ...asked]);
  });

  it('shows its documents to those alone to whose course it belongs', async () => {
    const [enrolment, elsewhere] = [v7(), v7()];
    await put({ before: [added] });
    await walk([
      { as: 'learner', ...joining(enrolment), status: 201 },
      { as: 'thirdLearner', ...joining(elsewhere), status: 201 },
    ]);
    const hash = 'a'.repeat(64);
    await world.client.query(
      `INSERT INTO catalogue.document SELECT $1, bytes, brotli, gzip, created_at FROM catalogue.document LIMIT 1`,
      [hash],
    );
    await world.client.query(
      `UPDATE catalogue.edition_document d SET hash = $2 FROM catalogue.module_edition e WHERE e.id = d.module_edition_id AND e.module_id = $1 AND d.kind = 'learner'`,
      [added, hash],
    );
    const document = { call: readDocument, with: { params: { hash } } };
    await walk([
      { as: 'learner', ...document, status: 200 },
      { as: 'thirdLearner', ...document, status: 404 },
      { as: 'author', ...document, status: 404 },
    ]);
    await enrolledAt(enrolment, '-1 millisecond');
    await walk([{ as: 'learner', ...document, status: 404 }]);
  });

  it('stands on certificates as the member’s own', async () => {
    await put({ before: [added] });
    const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });
    const definition = {
      ...{ professions: [], orientation: 'landscape', fields: [], programmePage: true },
      ...{ partner: null, asksAccreditation: false },
    };
    const body = { name: both('Svi'), definition, courses: [course] };
    cookies.owner = await world.given.session(examples.otherAdministrator);
    await walk([
      { as: 'owner', call: createProfile, with: { params: { profile: v7() }, body }, status: 201 },
    ]);
    const [enrolment, attempt] = [v7(), v7()];
    await walk([{ as: 'learner', ...joining(enrolment), status: 201 }]);
    const learner = new Learner(world.app, world.client, cookies.learner);
    await learner.finishModules(enrolment);
    await finishOwn(enrolment);
    await learner.startAttempt(enrolment, attempt);
    await learner.passAttempt(attempt);
    const previewing = { call: previewCertificate, with: { params: { enrolment } } };
    const { text } = await walk([{ as: 'owner', ...previewing, status: 200 }]);
    expect(text).toContain('(Druga organizacija)');
    await enrolledAt(enrolment, '-1 millisecond');
    await walk([{ as: 'owner', ...previewing, status: 200, hasNot: ['(Druga organizacija)'] }]);
  });
});

describe('what is refused', () => {
  const clashes = { status: 422, has: { code: 'sharing.module-clashes' } };

  it('is a module of others, one that is there twice, and one around a course that nobody shares', async () => {
    const ownCourse = await findId('catalogue.course', 'nasa-kuca', member);
    const unshared = await findId('catalogue.course', 'probni-kurs', examples.organisation);
    const unknown = { status: 422, has: { code: 'sharing.course-unknown' } };
    await walk([
      {
        as: 'memberAuthor',
        ...arranging({ before: [strange] }),
        status: 422,
        has: { code: 'sharing.module-unknown' },
      },
      { as: 'memberAuthor', ...arranging({ before: [added], after: [added] }), ...clashes },
      { as: 'memberAuthor', ...arranging({ before: [added], of: unshared }), ...unknown },
      { as: 'memberAuthor', ...arranging({ before: [added], of: ownCourse }), ...unknown },
      { as: 'author', ...arranging({ before: [strange] }), ...unknown },
    ]);
  });

  it('is one that is called like a module of the course; by a later edition it is left out', async () => {
    await put({ before: [added] });
    await world.client.query(`UPDATE catalogue.module SET slug = 'opsti-modul' WHERE id = $1`, [
      added,
    ]);
    reading.with.query.course = course;
    const { body } = await walk([
      { as: 'memberAuthor', ...reading, status: 200, has: { before: [{ hidden: true }] } },
    ]);
    const [row] = readSurroundings.replies[200].schema.parse(body).before;
    await walk([
      { as: 'learner', ...page, status: 200, has: { modules: [{ id: 'opsti-modul' }] } },
      { as: 'memberAuthor', ...arranging({ seen: [row?.id ?? ''], after: [added] }), ...clashes },
    ]);
  });

  it('is what somebody else has changed meanwhile, also at the same instant', async () => {
    const changed = { status: 412, has: { code: 'edit.conflict' } };
    const [row = ''] = await put({ before: [added] });
    expect(await put({ seen: [row], before: [added] })).toEqual([row]);
    await walk([{ as: 'memberAuthor', ...arranging({ after: [added] }), ...changed }]);
    const answers = await Promise.all(
      [{}, { after: [added] }].map((asked) =>
        call(
          world.app,
          arrangeModules,
          arranging({ seen: [row], ...asked }).with,
          cookies.memberAuthor,
        ),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });
});
