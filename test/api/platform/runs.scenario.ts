import { examples } from '@svetionik/contracts/examples';
import {
  addRun,
  changeRunState,
  editRun,
  listParticipants,
  listRuns,
  previewRunChange,
  readRun,
} from '@svetionik/contracts/runs';
import { shareCourse } from '@svetionik/contracts/sharing';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { GivenRuns } from '../../support/given-runs';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let runs: GivenRuns;
let cookies: Record<'manager' | 'trainer' | 'colleague' | 'other' | 'learner', string>;

beforeEach(async () => {
  world = await openWorld();
  runs = new GivenRuns(world.client);
  const { given } = world;
  cookies = {
    manager: await given.session(
      await given.person({
        email: 'rukovodilac@primer.rs',
        roles: ['learner', 'training-manager'],
      }),
    ),
    trainer: await given.session(examples.trainer),
    colleague: await given.session(examples.colleague),
    other: await given.session(examples.otherAdministrator),
    learner: await given.session(examples.learner),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

const text = {
  course: examples.reportedCourse,
  title: 'Subotica, prvo izvođenje',
  language: 'sr-Latn',
  town: 'Subotica',
  organiser: examples.organiser,
  trainers: [examples.colleague],
  capacity: 20,
  quotas: [{ institution: examples.institution, places: 8 }],
  opensOn: '2041-03-01',
  closesOn: '2041-03-20',
  startsOn: '2041-03-24',
  endsOn: '2041-05-16',
  begin: { kind: 'day', on: '2041-03-31' },
  finish: { kind: 'days', days: 40 },
  joining: 'open',
  group: null,
  prerequisite: null,
  professions: ['health'],
  contact: 'Kancelarija',
};
const params = { run: examples.newRun };
const as = 'manager';
const adding = (body: object, run: string = examples.newRun) => ({ params: { run }, body });

describe('a run', () => {
  it('is planned once, opened, and read by whoever leads it', async () => {
    await walk([
      { as, call: addRun, with: adding(text), status: 201, has: { state: 'planned', text } },
      { as, call: addRun, with: adding(text), status: 200, has: { version: 1 } },
      { as, call: addRun, with: adding({ ...text, town: '' }), status: 409 },
      { as: 'trainer', call: readRun, with: { params }, status: 404 },
      {
        as: 'colleague',
        call: readRun,
        with: { params },
        status: 200,
        has: {
          managed: false,
          organiser: { id: examples.organiser },
          trainers: [{ id: examples.colleague }],
          places: [
            { institution: { id: examples.institution }, places: 8, taken: 0 },
            { institution: null, places: 12, taken: 0 },
          ],
        },
      },
      {
        as,
        call: previewRunChange,
        with: { params, query: { deed: 'open' } },
        status: 200,
        has: { state: 'open', told: 1, begun: 0, finished: 0 },
      },
      {
        as,
        call: changeRunState,
        with: { params, ifMatch: '1', body: { deed: 'open' } },
        status: 200,
        has: { state: 'open', version: 2 },
      },
      {
        as,
        call: changeRunState,
        with: { params, ifMatch: '2', body: { deed: 'open' } },
        status: 409,
        has: { code: 'run.change-refused' },
      },
    ]);
    await world.app.runJobs();
    expect(world.app.mail.map(({ to }) => to)).toEqual(['edukatorka@primer.rs']);
  });

  it.each([
    [{ endsOn: '2041-03-23' }, 422, 'run.dates-refused'],
    [{ capacity: 7 }, 422, 'run.quotas-refused'],
    [{ joining: 'group' }, 422, 'run.group-refused'],
    [{ course: v7() }, 422, 'run.reference-unknown'],
    [{ prerequisite: examples.reportedCourse }, 422, 'run.reference-unknown'],
    [{ organiser: v7() }, 422, 'run.reference-unknown'],
    [{ trainers: [examples.learner] }, 422, 'run.reference-unknown'],
    [{ quotas: [{ institution: v7(), places: 1 }] }, 422, 'run.reference-unknown'],
  ])('with %j is refused', async (own, status, code) => {
    await walk([{ as, call: addRun, with: adding({ ...text, ...own }), status, has: { code } }]);
  });

  it('is refused with a trainer who leads another one in those days, which is named', async () => {
    const clash = { trainers: [examples.colleague], startsOn: '2041-05-16', endsOn: '2041-06-16' };
    const days = { opensOn: null, closesOn: null, begin: null };
    const later = { ...text, ...days, ...clash, startsOn: '2041-05-17' };
    await walk([
      { as, call: addRun, with: adding(text), status: 201 },
      {
        as,
        call: addRun,
        with: adding({ ...text, ...days, ...clash }, v7()),
        status: 409,
        has: {
          code: 'run.trainer-busy',
          details: { run: text.title, from: text.startsOn, to: text.endsOn },
        },
      },
      { as, call: addRun, with: adding(later, v7()), status: 201 },
      {
        as,
        call: changeRunState,
        with: { params, ifMatch: '1', body: { deed: 'cancel' } },
        status: 200,
      },
      { as, call: addRun, with: adding({ ...text, title: 'Umesto nje' }, v7()), status: 201 },
    ]);
  });

  it('keeps one of two edits, and places that are taken', async () => {
    const edit = { ...text, trainers: [examples.trainer], startsOn: '2026-01-12', opensOn: null };
    const moved = { ...edit, endsOn: '2039-03-20', closesOn: null, begin: null, quotas: [] };
    const asked = (ifMatch: string, body: object) => ({
      ...{ params: { run: examples.run }, ifMatch, body },
    });
    await runs.participant(examples.run, examples.newPerson);
    await walk([
      { as, call: editRun, with: asked('1', moved), status: 200, has: { version: 2 } },
      {
        as,
        call: editRun,
        with: asked('1', { ...moved, town: 'Niš' }),
        status: 412,
        has: { code: 'edit.conflict', current: { version: 2, town: 'Subotica' } },
      },
      {
        as,
        call: editRun,
        with: asked('2', { ...moved, capacity: 1 }),
        status: 409,
        has: { code: 'run.places-taken', details: { taken: 2 } },
      },
    ]);
    await world.app.runJobs();
    expect(world.app.mail.map(({ to }) => to).toSorted()).toEqual([
      'drugi.polaznik@primer.rs',
      'edukator@primer.rs',
      'polaznica@primer.rs',
    ]);
  });

  it('is cancelled after its consequences are told, and whoever is on it is mailed neutrally', async () => {
    const run = { params: { run: examples.run } };
    await walk([
      {
        as,
        call: previewRunChange,
        with: { ...run, query: { deed: 'cancel' } },
        status: 200,
        has: { state: 'cancelled', told: 2 },
      },
      {
        as,
        call: changeRunState,
        with: { ...run, ifMatch: '1', body: { deed: 'cancel' } },
        status: 200,
        has: { state: 'cancelled' },
      },
      {
        as,
        call: listRuns,
        with: { query: { state: 'cancelled' } },
        status: 200,
        has: { items: [{ id: examples.run }] },
      },
    ]);
    await world.app.runJobs();
    expect(world.app.mail).toHaveLength(2);
    for (const { subject, text: words } of world.app.mail)
      expect(`${subject} ${words}`).not.toMatch(/Novi Sad|izvođenj|извођењ/i);
  });

  it('stays within its organisation', async () => {
    const run = { params: { run: examples.run } };
    await walk([
      { as: 'other', call: readRun, with: run, status: 404 },
      { as: 'other', call: listParticipants, with: run, status: 404 },
      { as: 'other', call: listRuns, status: 200, has: { items: [] } },
      { as: 'other', call: addRun, with: adding({ ...text, organiser: null }), status: 422 },
    ]);
  });

  it('is of a course that is shared with the organisation', async () => {
    const share = { course: examples.reportedCourse, share: examples.newShare };
    await call(
      world.app,
      shareCourse,
      { params: share, body: { member: examples.otherOrganisation } },
      await world.given.session(examples.administrator),
    );
    const body = { ...text, organiser: null, trainers: [examples.otherTrainer], quotas: [] };
    await walk([
      {
        as: 'other',
        call: addRun,
        with: adding(body, v7()),
        status: 201,
        has: { state: 'planned' },
      },
    ]);
  });
});

describe('the list of runs', () => {
  it('goes by state and in pages, the one that starts last first, and has a trainer’s own alone', async () => {
    const { plannedRun, nextRun, run } = examples;
    await walk([
      {
        as,
        call: listRuns,
        with: { query: { limit: '2' } },
        status: 200,
        has: { items: [{ id: plannedRun }, { id: nextRun }], next: nextRun },
      },
      {
        as,
        call: listRuns,
        with: { query: { limit: '2', after: nextRun } },
        status: 200,
        has: { items: [{ id: run, taken: 1, state: 'running' }], next: null },
      },
      ...(['planned', 'open', 'running'] as const).map((state, place) => ({
        ...({ as, call: listRuns, with: { query: { state } }, status: 200 } as const),
        has: { items: [{ id: [plannedRun, nextRun, run][place], state }] },
      })),
      { as: 'trainer', call: listRuns, status: 200, has: { items: [{ id: run }], next: null } },
      { as: 'colleague', call: listRuns, status: 200, has: { items: [] } },
      { as: 'learner', call: listRuns, status: 403 },
    ]);
  });
});
