import { examples } from '@svetionik/contracts/examples';
import { listOwnCourses } from '@svetionik/contracts/status';
import {
  addProgramme,
  beginPart,
  editProgramme,
  enrolProgrammePeople,
  joinProgramme,
  listOpenProgrammes,
  listOwnProgrammes,
  listProgrammePeople,
  listProgrammes,
  previewPublication,
  publishProgramme,
  readOwnProgramme,
  readProgramme,
  setProgrammeJoining,
} from '@svetionik/contracts/programmes';
import { v7 } from 'uuid';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenProgrammes } from '../../support/given-programmes';
import { scenario } from '../../support/scenario';
import { Learner } from '../../support/standard-courses';
import { openWorld, type TestWorld } from '../../support/test-world';

const { programme, newProgramme, programmePart, laterProgrammePart } = examples;

let world: TestWorld;
let given: GivenProgrammes;
let newcomer: string;
let courses: Record<'probni-kurs' | 'drugi-kurs' | 'treci-kurs' | 'cetvrti-kurs', string>;
let cookies: Record<
  'manager' | 'author' | 'learner' | 'newcomer' | 'minor' | 'other' | 'stranger',
  string
>;

beforeEach(async () => {
  world = await openWorld();
  given = new GivenProgrammes(world.client);
  const people = world.given;
  newcomer = await people.person({ email: 'nova@primer.rs' });
  const { rows } = await world.client.query<{ courses: typeof courses }>(
    'SELECT json_object_agg(slug, id) AS courses FROM catalogue.course WHERE organisation_id = $1',
    [examples.organisation],
  );
  courses = rows[0]?.courses ?? courses;
  const roles = ['learner', 'training-manager'] as const;
  cookies = {
    manager: await people.session(await people.person({ email: 'vodi@primer.rs', roles })),
    author: await people.session(
      await people.person({ email: 'pise@primer.rs', roles: ['learner', 'author'] }),
    ),
    learner: await people.session(examples.learner),
    newcomer: await people.session(newcomer),
    minor: await people.session(examples.minor),
    other: await people.session(examples.otherAdministrator),
    stranger: await people.session(examples.otherLearner),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const as = 'manager';
const params = { programme };

describe('a programme', () => {
  const part = (course: string, own: object = {}) => ({
    ...{ id: v7(), course, kind: 'general', need: 'required', entryPercent: null },
    ...own,
  });

  it('is written before it is whole, and published after it was said what that means', async () => {
    const first = part(courses['probni-kurs']);
    const text = { title: 'Novi program', summary: '', inOrder: true, choose: 0, parts: [] };
    const whole = { ...text, parts: [first] };
    const own = { params: { programme: newProgramme } };
    const faulty = { ...whole, choose: 2 };
    await walk([
      { as: 'author', call: addProgramme, with: { ...own, body: text }, status: 201 },
      { as: 'author', call: addProgramme, with: { ...own, body: text }, status: 200 },
      { as: 'author', call: addProgramme, with: { ...own, body: whole }, status: 409 },
      { as: 'learner', call: readProgramme, with: own, status: 403 },
      { as: 'other', call: readProgramme, with: own, status: 404 },
      {
        as: 'author',
        call: previewPublication,
        with: own,
        status: 409,
        has: { code: 'programme.nothing-needed' },
      },
      {
        as,
        call: editProgramme,
        with: { ...own, ifMatch: '1', body: { ...whole, parts: [part(v7())] } },
        status: 422,
        has: { code: 'programme.course-unknown' },
      },
      { as, call: editProgramme, with: { ...own, ifMatch: '1', body: faulty }, status: 200 },
      {
        as,
        call: publishProgramme,
        with: { ...own, ifMatch: '2' },
        status: 409,
        has: { code: 'programme.choice-refused' },
      },
      { as, call: editProgramme, with: { ...own, ifMatch: '1', body: whole }, status: 412 },
      { as, call: editProgramme, with: { ...own, ifMatch: '2', body: whole }, status: 200 },
      {
        as,
        call: previewPublication,
        with: own,
        status: 200,
        has: { number: 1, added: [{}], removed: [], rule: false, inside: [] },
      },
      {
        as,
        call: publishProgramme,
        with: { ...own, ifMatch: '3' },
        status: 200,
        has: { edition: 1, changed: false, joining: 'staff', managed: true },
      },
      {
        as,
        call: previewPublication,
        with: own,
        status: 409,
        has: { code: 'programme.nothing-new' },
      },
      { as: 'author', call: readProgramme, with: own, status: 200, has: { managed: false } },
      { as: 'author', call: listProgrammePeople, with: own, status: 403 },
      { as: 'other', call: listProgrammes, status: 200, has: { items: [] } },
    ]);
  });

  it('keeps whoever is in it in their edition, and lets others into the next', async () => {
    const { rows } = await world.client.query<{ version: number }>(
      'SELECT version FROM programmes.programme WHERE id = $1',
      [programme],
    );
    const body = {
      ...{ title: 'Osnovni program', summary: '', inOrder: false, choose: 0 },
      parts: [
        part(courses['probni-kurs'], { id: programmePart, entryPercent: 90 }),
        part(courses['cetvrti-kurs']),
      ],
    };
    await walk([
      {
        as,
        call: editProgramme,
        with: { params, ifMatch: String(rows[0]?.version), body },
        status: 200,
        has: { changed: true, edition: 1 },
      },
      {
        as,
        call: previewPublication,
        with: { params },
        status: 200,
        has: {
          ...{ number: 2, added: [{}], removed: [{}], changed: [{}], rule: true },
          inside: [{ edition: 1, people: 2, complete: 0 }],
        },
      },
      {
        as,
        call: publishProgramme,
        with: { params, ifMatch: String((rows[0]?.version ?? 0) + 1) },
        status: 200,
      },
      { as: 'newcomer', call: joinProgramme, with: { params }, status: 200 },
      {
        as: 'newcomer',
        call: readOwnProgramme,
        with: { params },
        status: 200,
        has: { inOrder: false, parts: [{ entryPercent: 90 }, { need: 'required' }] },
      },
      {
        as: 'learner',
        call: readOwnProgramme,
        with: { params },
        status: 200,
        has: { inOrder: true, parts: [{ id: programmePart }, { id: laterProgrammePart }] },
      },
      {
        as,
        call: listProgrammePeople,
        with: { params },
        status: 200,
        has: { parts: [{ id: programmePart }, {}, { id: laterProgrammePart }] },
      },
    ]);
  });
});

describe('an open programme', () => {
  it('stands among the courses of its organisation for everybody who is not in it', async () => {
    const listed = { items: [{ id: programme, inOrder: true, parts: [{ need: 'required' }, {}] }] };
    const joining = { params, ifMatch: '1', body: { joining: 'staff' } } as const;
    await walk([
      { as: 'nobody', call: listOpenProgrammes, status: 200, has: listed },
      { as: 'newcomer', call: listOpenProgrammes, status: 200, has: listed },
      { as: 'learner', call: listOpenProgrammes, status: 200, has: { items: [] } },
      { as: 'stranger', call: listOpenProgrammes, status: 200, has: { items: [] } },
      { as, call: setProgrammeJoining, with: joining, status: 200 },
      { as: 'nobody', call: listOpenProgrammes, status: 200, has: { items: [] } },
    ]);
  });
});

describe('the path of a learner', () => {
  it('opens part by part: exempt by the entry test, chosen, passed, and enrolled as it goes', async () => {
    const { first, one, another, last } = await given.path(newProgramme);
    const own = { params: { programme: newProgramme } };
    const states = (...given: string[]) => given.map((state) => ({ state }));
    await walk([
      {
        as: 'newcomer',
        call: listOwnProgrammes,
        status: 200,
        has: { joined: [], open: [{ id: newProgramme, joined: false }, { id: programme }] },
      },
      {
        as: 'newcomer',
        call: beginPart,
        with: { params: { ...own.params, part: first } },
        status: 404,
      },
      {
        as: 'newcomer',
        call: joinProgramme,
        with: own,
        status: 200,
        has: {
          ...{ joined: true, settled: 0, of: 3, next: { kind: 'part', part: first } },
          parts: states('open', 'locked', 'locked', 'locked'),
        },
      },
      {
        as: 'newcomer',
        call: beginPart,
        with: { params: { ...own.params, part: last } },
        status: 409,
        has: { code: 'programme.part-locked' },
      },
      { as: 'newcomer', call: listOwnCourses, status: 200, has: { items: [{}] } },
    ]);
    const learner = new Learner(world.app, world.client, cookies.newcomer);
    const entry = await given.enrolment(newcomer, 'treci-kurs');
    await learner.takeEntryTest(entry, v7(), Number.POSITIVE_INFINITY);
    await world.app.runJobs();
    const chosen = { params: { ...own.params, part: one } };
    const begun = await walk([
      {
        as: 'newcomer',
        call: readOwnProgramme,
        with: own,
        status: 200,
        has: {
          ...{ settled: 1, next: { kind: 'choice', left: 1 } },
          parts: states('exempt', 'open', 'open', 'locked'),
        },
      },
      { as: 'newcomer', call: beginPart, with: chosen, status: 200 },
      { as: 'newcomer', call: beginPart, with: chosen, status: 200 },
    ]);
    const { enrolment } = beginPart.replies[200].schema.parse(begun.body);
    expect(enrolment).toBe(await given.enrolment(newcomer, 'drugi-kurs'));
    await learner.finishModules(enrolment);
    const attempt = v7();
    await learner.startAttempt(enrolment, attempt);
    await learner.passAttempt(attempt);
    await world.app.runJobs();
    await walk([
      {
        as: 'newcomer',
        call: readOwnProgramme,
        with: own,
        status: 200,
        has: {
          ...{ settled: 2, complete: false, next: { kind: 'part', part: last } },
          parts: [
            { state: 'exempt', needed: false },
            { state: 'done', enrolment },
            { id: another, state: 'open', needed: false, enrolment: null },
            { state: 'open', enrolment: await given.enrolment(newcomer, 'probni-kurs') },
          ],
        },
      },
    ]);
    expect(await given.enrolment(newcomer, 'probni-kurs')).not.toBe('');
    expect(await given.enrolment(newcomer, 'cetvrti-kurs')).toBe('');
  });

  it('counts what was passed before', async () => {
    await given.path(newProgramme);
    await new GivenCertificates(world.client).passed({ person: newcomer, course: 'treci-kurs' });
    await walk([
      {
        as: 'newcomer',
        call: joinProgramme,
        with: { params: { programme: newProgramme } },
        status: 200,
        has: {
          settled: 1,
          next: { kind: 'choice', left: 1 },
          parts: [{ state: 'done' }, {}, {}, {}],
        },
      },
    ]);
    expect(await given.enrolment(newcomer, 'probni-kurs')).toBe('');
  });

  it('is closed to whoever may not join', async () => {
    const joining = { params, ifMatch: '1', body: { joining: 'closed' } };
    await walk([
      { as: 'minor', call: joinProgramme, with: { params }, status: 403 },
      { as: 'stranger', call: joinProgramme, with: { params }, status: 404 },
      { as: 'stranger', call: listOwnProgrammes, status: 200, has: { joined: [], open: [] } },
      { as: 'other', call: setProgrammeJoining, with: joining, status: 404 },
      { as, call: setProgrammeJoining, with: joining, status: 200, has: { joining: 'closed' } },
      {
        as: 'newcomer',
        call: joinProgramme,
        with: { params },
        status: 409,
        has: { code: 'programme.not-joinable' },
      },
      { as: 'newcomer', call: readOwnProgramme, with: { params }, status: 404 },
      {
        as,
        call: enrolProgrammePeople,
        with: { params, body: { selection: { kind: 'chosen', people: [newcomer] } } },
        status: 409,
      },
      { as: 'learner', call: joinProgramme, with: { params }, status: 200, has: { joined: true } },
    ]);
  });
});
