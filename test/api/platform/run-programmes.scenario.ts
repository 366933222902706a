import { examples } from '@svetionik/contracts/examples';
import { listOwnProgrammes, listProgrammePeople } from '@svetionik/contracts/programmes';
import {
  actAboutParticipants,
  addRun,
  changeRunState,
  countParticipants,
  editRun,
  joinRun,
  listJoinableProgrammeRuns,
  listLatePeople,
  listOwnRuns,
  listParticipants,
  listRuns,
  proposeEnrolling,
  readEnrolling,
  readRun,
  readRunCalendar,
  readRunChoices,
  readRunSums,
  startEnrolling,
} from '@svetionik/contracts/runs';
import { v7 } from 'uuid';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenProgrammes } from '../../support/given-programmes';
import { GivenRuns } from '../../support/given-runs';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const { newRun } = examples;
const path = '01990000-0000-7000-8000-000000003100';
const other = '01990000-0000-7000-8000-000000003101';
const names = ['Ana Anić', 'Beba Bebić', 'Ceca Cecić'];

let world: TestWorld;
let runs: GivenRuns;
let programmes: GivenProgrammes;
let parts: Awaited<ReturnType<GivenProgrammes['path']>>;
let people: string[];
let cookies: Record<'manager' | 'ana' | 'beba' | 'other' | 'learner', string>;

beforeEach(async () => {
  world = await openWorld();
  const { client, given } = world;
  runs = new GivenRuns(client);
  programmes = new GivenProgrammes(client);
  parts = await programmes.path(path);
  people = await given.people(
    names.map((latin, place) => ({
      email: `osoba${place}@primer.rs`,
      profession: 'media',
      name: { latin, cyrillic: latin },
    })),
  );
  const [ana = '', beba = ''] = people;
  cookies = {
    manager: await given.session(examples.administrator),
    ana: await given.session(ana),
    beba: await given.session(beba),
    other: await given.session(examples.otherAdministrator),
    learner: await given.session(examples.learner),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const as = 'manager';
const params = { run: newRun };
const text = () => ({
  ...{ course: null, programme: path, title: 'Niš, prvo izvođenje', language: 'sr-Latn' },
  ...{ town: 'Niš', organiser: null, trainers: [], capacity: 2, quotas: [] },
  ...{ opensOn: null, closesOn: null, startsOn: inDays(-40), endsOn: inDays(40) },
  ...{ begin: { kind: 'day', on: inDays(-20) }, finish: { kind: 'day', on: inDays(30) } },
  ...{ joining: 'open', group: null, prerequisite: null, professions: [], contact: '' },
});

async function openRun(own: object = {}): Promise<void> {
  await walk([
    { as, call: addRun, with: { params, body: { ...text(), ...own } }, status: 201 },
    {
      as,
      call: changeRunState,
      with: { params, ifMatch: '1', body: { deed: 'open' } },
      status: 200,
    },
  ]);
}

/** Proposes, starts, and lets the jobs run. */
async function enrol(run: string, ids: readonly string[]) {
  const asked = { run, enrolling: v7() };
  const body = { selection: { kind: 'chosen', people: ids }, overQuota: false };
  await call(world.app, proposeEnrolling, { params: asked, body }, cookies.manager);
  await call(world.app, startEnrolling, { params: asked }, cookies.manager);
  await world.app.runJobs();
  const ended = await call(world.app, readEnrolling, { params: asked }, cookies.manager);
  return readEnrolling.replies[200].schema.parse(ended.body);
}

const recognise = async (person: string, part: string) => {
  const training = await programmes.confirmedTraining(v7(), person);
  await programmes.recognition({ programme: path, person, part, training });
};

describe('a run of a programme', () => {
  it('names one programme that is published, and stands where runs stand', async () => {
    const refused = { status: 422, has: { code: 'run.reference-unknown' } };
    const of = (own: object) => ({ params, body: { ...text(), ...own } });
    const named = { kind: 'programme', id: path, name: { 'sr-Latn': 'Put' } };
    await walk([
      { as, call: addRun, with: of({ course: examples.reportedCourse }), ...refused },
      { as, call: addRun, with: of({ programme: null }), ...refused },
      { as, call: addRun, with: of({ programme: examples.draftProgramme }), ...refused },
      { as: 'other', call: addRun, with: of({}), ...refused },
      { as, call: addRun, with: of({}), status: 201, has: { subject: named } },
      { as, call: addRun, with: of({}), status: 200 },
      { as: 'other', call: readRun, with: { params }, status: 404 },
      {
        as,
        call: listRuns,
        with: { query: { programme: path } },
        status: 200,
        has: { items: [{ id: newRun, subject: named }], next: null },
      },
      {
        as,
        call: readRunCalendar,
        with: { query: { from: inDays(0), days: '7' } },
        status: 200,
      },
      {
        as,
        call: editRun,
        with: { ...of({ course: examples.reportedCourse, programme: null }), ifMatch: '1' },
        status: 200,
        has: { subject: { kind: 'course' } },
      },
      {
        as,
        call: editRun,
        with: { ...of({}), ifMatch: '2' },
        status: 200,
        has: { subject: named },
      },
    ]);
    const choices = await call(world.app, readRunChoices, {}, cookies.manager);
    const { programmes: offered } = readRunChoices.replies[200].schema.parse(choices.body);
    expect(offered.map(({ id }) => id)).toContain(path);
    expect(offered.map(({ id }) => id)).not.toContain(examples.draftProgramme);
  });

  it('says before who lacks something for the certificate of the whole', async () => {
    await openRun({ capacity: null });
    const [ana = '', beba = '', ceca = ''] = people;
    expect((await enrol(newRun, [ceca])).remarked).toEqual([]);
    const profile = await new GivenCertificates(world.client).profile();
    await world.client.query('UPDATE programmes.programme SET profile_id = $1 WHERE id = $2', [
      profile,
      path,
    ]);
    await world.client.query(`UPDATE identity.person SET profession = 'health' WHERE id = $1`, [
      ana,
    ]);
    expect(await enrol(newRun, [ana, beba])).toMatchObject({
      done: 2,
      remarked: [
        { remark: 'profile', people: 1 },
        { remark: 'licence', people: 1 },
      ],
    });
  });

  it('puts people in the programme and its first course, never more than it has places', async () => {
    await openRun();
    const ended = await enrol(newRun, people);
    expect(ended).toMatchObject({ done: 2, skipped: [{ why: 'full', people: 1 }] });
    expect(world.app.mail.map(({ to }) => to).toSorted()).toEqual([
      'osoba0@primer.rs',
      'osoba1@primer.rs',
    ]);
    const [ana = '', beba = ''] = people;
    expect(await programmes.enrolment(ana, 'treci-kurs')).not.toBe('');
    expect(await programmes.enrolment(ana, 'probni-kurs')).toBe('');
    const due = { kind: 'late', what: 'begin', on: inDays(-20) };
    const open = { done: 0, total: 1, state: 'open' };
    const locked = { ...open, state: 'locked' };
    await walk([
      {
        as: 'ana',
        call: listOwnProgrammes,
        status: 200,
        has: { joined: [{ id: path, joined: true }] },
      },
      {
        as: 'ana',
        call: listOwnRuns,
        status: 200,
        has: { items: [{ id: newRun, enrolment: null, programme: path, due }] },
      },
      {
        as,
        call: listParticipants,
        with: { params },
        status: 200,
        has: {
          items: [
            { id: ana, course: 'not-started', due, parts: [open, locked, locked, locked] },
            { id: beba },
          ],
          modules: [{}, {}, {}, {}],
        },
      },
      {
        as,
        call: listLatePeople,
        status: 200,
        has: { items: [{ id: ana, runs: [{ id: newRun, subject: { 'sr-Latn': 'Put' } }] }, {}] },
      },
      {
        as,
        call: listProgrammePeople,
        with: { params: { programme: path } },
        status: 200,
        has: { items: [{ id: ana, edition: 1 }, { id: beba }] },
      },
    ]);
    expect(await enrol(newRun, [ana])).toMatchObject({ done: 0, skipped: [{ why: 'on-it' }] });
  });

  it('counts who is through by the rule of the programme, and shows who settled a part', async () => {
    const [ana = '', beba = ''] = people;
    await openRun();
    await programmes.participant(path, ana);
    await enrol(newRun, [ana, beba]);
    for (const part of [parts.first, parts.another, parts.last]) await recognise(ana, part);
    await recognise(beba, parts.first);
    const none = { done: 0, total: 1 };
    const exempt = { done: 1, total: 1, state: 'exempt' };
    await walk([
      {
        as,
        call: listParticipants,
        with: { params, query: { filter: 'finished' } },
        status: 200,
        has: {
          items: [
            {
              id: ana,
              course: 'passed',
              due: { kind: 'finished' },
              parts: [exempt, none, exempt, exempt],
            },
          ],
          next: null,
        },
      },
      {
        as,
        call: listParticipants,
        with: { params, query: { part: '3' } },
        status: 200,
        has: { items: [{ id: ana }], next: null },
      },
      {
        as,
        call: countParticipants,
        with: { params },
        status: 200,
        has: { all: 2, late: 1, 'not-begun': 2, finished: 1, certified: 0 },
      },
      {
        as,
        call: readRunSums,
        with: { params, query: { by: 'institution' } },
        status: 200,
        has: { all: { people: 2, finished: 1, late: 1, parts: [2, 0, 1, 1] } },
      },
    ]);
    const found = await enrol(newRun, [ana]);
    expect(found.skipped).toEqual([{ why: 'on-it', people: 1 }]);
  });

  it('moves people to another run of the programme alone, and leaves the programme theirs', async () => {
    const [ana = '', beba = ''] = people;
    const next = v7();
    const wrong = v7();
    await openRun();
    await runs.run({
      ...{ id: next, title: 'Vranje', programme: path, startsOn: inDays(10), endsOn: inDays(60) },
    });
    await programmes.programme({ id: other, title: ['Drugi', 'Други'], parts: [] });
    await runs.run({
      ...{ id: wrong, title: 'Bor', programme: other, startsOn: inDays(10), endsOn: inDays(60) },
    });
    await enrol(newRun, [ana, beba]);
    const transfer = (to: string) => ({
      params,
      body: { people: [ana], deed: { kind: 'transfer', to, reason: 'Preseljenje' } },
    });
    await walk([
      { as, call: actAboutParticipants, with: transfer(wrong), status: 422 },
      { as, call: actAboutParticipants, with: transfer(examples.nextRun), status: 422 },
      { as, call: actAboutParticipants, with: transfer(next), status: 200, has: { done: 1 } },
      {
        as,
        call: actAboutParticipants,
        with: { params, body: { people: [beba], deed: { kind: 'withdraw', reason: 'Odustaje' } } },
        status: 200,
        has: { done: 1 },
      },
      { as, call: readRun, with: { params }, status: 200, has: { taken: 0 } },
      {
        as: 'ana',
        call: listOwnRuns,
        status: 200,
        has: { items: [{ id: next, programme: path }] },
      },
      { as: 'beba', call: listOwnProgrammes, status: 200, has: { joined: [{ id: path }] } },
    ]);
  });

  it('is joined where it is open, also where staff alone fill the programme, and not once that is closed', async () => {
    await openRun();
    const join = (joining: string) =>
      world.client.query('UPDATE programmes.programme SET joining = $2 WHERE id = $1', [
        path,
        joining,
      ]);
    await join('staff');
    const listed = { id: newRun, placesLeft: 2, programme: { id: path } };
    await walk([
      {
        as: 'ana',
        call: listJoinableProgrammeRuns,
        with: { query: {} },
        status: 200,
        has: { items: [listed] },
      },
      {
        as: 'ana',
        call: joinRun,
        with: { params },
        status: 200,
        has: { enrolment: null, programme: path },
      },
      { as: 'ana', call: joinRun, with: { params }, status: 200 },
      {
        as: 'ana',
        call: listJoinableProgrammeRuns,
        with: { query: { programme: path } },
        status: 200,
        has: { items: [] },
      },
    ]);
    await join('closed');
    await walk([
      {
        as: 'beba',
        call: listJoinableProgrammeRuns,
        with: { query: {} },
        status: 200,
        has: { items: [] },
      },
      { as: 'beba', call: joinRun, with: { params }, status: 409 },
    ]);
    const ended = await enrol(newRun, people.slice(1, 2));
    expect(ended).toMatchObject({ done: 0, skipped: [{ why: 'closed', people: 1 }] });
  });
});
