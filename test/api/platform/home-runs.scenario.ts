import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { listOwnChanges, readHome } from '@svetionik/contracts/home';
import { listPeople } from '@svetionik/contracts/people';
import {
  actAboutParticipants,
  changeRunState,
  countParticipants,
  editRun,
  listLatePeople,
  listOverseenParticipants,
  listParticipants,
  listRuns,
  readRun,
} from '@svetionik/contracts/runs';
import { v7 } from 'uuid';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenInstitutions } from '../../support/given-institutions';
import { GivenRuns } from '../../support/given-runs';
import { openWorld, type TestWorld } from '../../support/test-world';

const { run, nextRun, institution, organisation } = examples;

let world: TestWorld;
let runs: GivenRuns;
let people: string[];
let coordinator: string;

beforeEach(async () => {
  world = await openWorld();
  runs = new GivenRuns(world.client);
  people = await world.given.people(
    ['Ana Anić', 'Beba Bebić', 'Ceca Cecić'].map((latin, place) => ({
      email: `osoba${place}@primer.rs`,
      name: { latin, cyrillic: latin },
    })),
  );
  coordinator = await world.given.person({
    email: 'koordinatorka@primer.rs',
    name: { latin: 'Kata Kos', cyrillic: 'Ката Кос' },
    roles: ['learner', 'institution-coordinator'],
  });
  const given = new GivenInstitutions(world.client);
  for (const person of people.slice(0, 2)) await given.workplace({ person, institution });
  await world.client.query(
    'INSERT INTO people.coordinated_institution (organisation_id, person_id, institution_id, given_by, given_at) VALUES ($1, $2, $3, $4, now())',
    [organisation, coordinator, institution, examples.administrator],
  );
});

afterEach(() => world.close());

const alter = (id: string, set: string) =>
  world.client.query(`UPDATE runs.run SET ${set} WHERE id = $1`, [id]);

async function homeOf(person: string) {
  const { body } = await call(world.app, readHome, {}, await world.given.session(person));
  return readHome.replies[200].schema.parse(body);
}

async function listLate(person: string, query: Record<string, string> = {}) {
  const asked = await call(world.app, listLatePeople, { query }, await world.given.session(person));
  return listLatePeople.replies[200].schema.parse(asked.body);
}

async function changesOf(person: string): Promise<EndpointReply<typeof listOwnChanges>['items']> {
  const cookie = await world.given.session(person);
  const { body } = await call(world.app, listOwnChanges, {}, cookie);
  return listOwnChanges.replies[200].schema.parse(body).items;
}

/** All three are late on a run that the trainer leads, and two of them on another one, too. */
async function giveLate(): Promise<void> {
  await alter(run, `finish_on = '${inDays(-3)}', starts_on = '${inDays(-9)}'`);
  await alter(nextRun, `begin_on = '${inDays(-1)}', starts_on = '${inDays(-2)}'`);
  for (const person of people) await runs.participant(run, person);
  for (const person of people.slice(1)) await runs.participant(nextRun, person);
}

describe('runs and late people on a home', () => {
  it('are those of this month, each counted as its list and its filters count', async () => {
    await giveLate();
    const cookie = await world.given.session(examples.administrator);
    const home = await homeOf(examples.administrator);
    const month = home.day.slice(0, 7);
    const asked = await call(world.app, listRuns, { query: { month } }, cookie);
    const listed = listRuns.replies[200].schema.parse(asked.body).items;
    expect(listed.map(({ id }) => id)).toEqual([nextRun, run]);
    expect(home.runs).toMatchObject({
      first: false,
      count: listed.length,
      people: listed.reduce((sum, { taken }) => sum + taken, 0),
    });
    expect(home.runs?.items.map(({ id }) => id)).toEqual([run, nextRun]);
    for (const each of home.runs?.items ?? []) {
      const counted = await call(
        world.app,
        countParticipants,
        { params: { run: each.id } },
        cookie,
      );
      expect(countParticipants.replies[200].schema.parse(counted.body)).toMatchObject({
        ...{ all: each.taken, late: each.late, 'not-begun': each.notBegun },
        ...{ 'under-way': each.underWay, finished: each.finished },
      });
    }
  });

  it('are those that a trainer leads, and the people of an institution for its coordinator', async () => {
    await giveLate();
    const [ana, beba, ceca] = people;
    for (const [person, expected] of [
      [examples.administrator, [ana, beba, ceca]],
      [examples.trainer, [ana, beba, ceca]],
      [coordinator, [ana, beba]],
      [examples.learner, []],
    ] as const) {
      const { items } = await listLate(person);
      const known = items.filter(({ id }) => people.includes(id)).map(({ id }) => id);
      expect(known).toEqual(expected);
      if (person !== examples.learner) expect((await homeOf(person)).late).toBe(items.length);
    }
    const trainer = await homeOf(examples.trainer);
    expect(trainer.runs?.items.map(({ id }) => id)).toEqual([run]);
    const [, own] = (await listLate(examples.administrator)).items;
    expect(own).toMatchObject({
      email: 'osoba1@primer.rs',
      runs: [
        { id: run, due: { kind: 'late', what: 'finish', days: 3 }, open: true },
        { id: nextRun, due: { kind: 'late', what: 'begin', days: 1 }, open: true },
      ],
    });
    const [seen] = (await listLate(coordinator)).items;
    expect(seen).toMatchObject({ email: null, runs: [{ id: run, open: false }] });
    expect(Object.keys(seen ?? {}).sort()).toEqual(['email', 'id', 'institution', 'name', 'runs']);
  });

  it('come page by page, and leave out what was cancelled or ended a month ago', async () => {
    await giveLate();
    const [ana = '', beba = ''] = people;
    const first = await listLate(examples.administrator, { limit: '1' });
    expect(first).toMatchObject({ items: [{ id: ana }], next: ana });
    const second = await listLate(examples.administrator, { limit: '1', after: ana });
    expect(second).toMatchObject({ items: [{ id: beba }], next: beba });
    await alter(nextRun, 'cancelled_at = now()');
    await alter(run, `starts_on = '${inDays(-90)}', ends_on = '${inDays(-40)}'`);
    expect((await listLate(examples.administrator)).items).toEqual([]);
    expect((await homeOf(examples.administrator)).late).toBe(0);
  });

  it('count a coordinator’s people by course as the list of people does', async () => {
    await giveLate();
    const { circle } = await homeOf(coordinator);
    const cookie = await world.given.session(coordinator);
    const count = async (query: Record<string, string>) => {
      const asked = await call(world.app, listPeople, { query }, cookie);
      return listPeople.replies[200].schema.parse(asked.body).items.length;
    };
    expect(circle?.people).toBe(await count({}));
    expect(circle?.courses[0]).toMatchObject({ notStarted: 2 });
    for (const { id: course, notStarted, underWay, passed } of circle?.courses ?? []) {
      expect(await count({ course, state: 'not-started' })).toBe(notStarted);
      expect(await count({ course, state: 'under-way' })).toBe(underWay);
      expect(await count({ course, state: 'passed' })).toBe(passed);
    }
  });

  it('count a coordinator’s people by run, each number as the list to which it leads', async () => {
    await giveLate();
    const [ana = '', beba = '', ceca = ''] = people;
    const certificates = new GivenCertificates(world.client);
    const { rows } = await world.client.query(
      'SELECT enrolment_id AS id FROM runs.participant WHERE run_id = $1 AND person_id = $2',
      [run, ana],
    );
    const enrolment = rows[0]?.id;
    await certificates.passedAttempt(enrolment);
    const batch = v7();
    await certificates.batch(batch, 1);
    const given = { id: v7(), number: 901, checkCode: 'ABCDEFGH', rendering: 'ready' } as const;
    await certificates.certificate({ ...given, enrolment, batch });
    await world.client.query(
      `UPDATE runs.participant SET state = 'withdrawn' WHERE run_id = $1 AND person_id = $2`,
      [run, examples.learner],
    );
    const officer = await world.given.person({
      email: 'sluzbenica@primer.rs',
      roles: ['learner', 'certificate-officer'],
    });
    const ask = async (person: string, query: Record<string, string> = {}, id: string = run) =>
      call(
        world.app,
        listOverseenParticipants,
        { params: { run: id }, query },
        await world.given.session(person),
      );
    const list = async (query: Record<string, string>, id?: string) =>
      listOverseenParticipants.replies[200].schema.parse((await ask(coordinator, query, id)).body);
    const { circle } = await homeOf(coordinator);
    expect(circle?.runs).toMatchObject([
      { id: run, people: 2, late: 1, finished: 1, certified: 1 },
      { id: nextRun, people: 1, late: 1, finished: 0, certified: 0 },
    ]);
    for (const each of circle?.runs ?? [])
      for (const [standing, count] of [
        ['all', each.people],
        ['late', each.late],
        ['finished', each.finished],
        ['certified', each.certified],
      ] as const)
        expect((await list({ standing }, each.id)).items).toHaveLength(count);
    const first = await list({ limit: '1' });
    expect(first).toMatchObject({ items: [{ id: ana, certified: true }], next: ana });
    expect(await list({ limit: '1', after: ana })).toMatchObject({
      items: [{ id: beba, due: { kind: 'late' }, certified: false }],
      next: null,
    });
    expect(Object.keys(first.items[0] ?? {}).sort()).toEqual([
      'certified',
      'due',
      'id',
      'institution',
      'name',
    ]);
    expect(await ask(officer)).toMatchObject({ status: 404 });
    const everybody = listOverseenParticipants.replies[200].schema.parse(
      (await ask(examples.administrator)).body,
    );
    expect(everybody.items.map(({ id }) => id)).toEqual(expect.arrayContaining([ceca]));
    await world.client.query('DELETE FROM people.coordinated_institution');
    expect(await ask(coordinator)).toMatchObject({ status: 404 });
    expect((await homeOf(coordinator)).circle?.runs).toEqual([]);
    expect((await homeOf(examples.administrator)).circle).toBeNull();
  });

  it('begin with the first run where there is none yet', async () => {
    const home = await homeOf(examples.otherAdministrator);
    expect(home.runs).toEqual({ first: true, count: 0, people: 0, items: [] });
    expect(home.late).toBe(0);
  });
});

describe('what changed for a learner', () => {
  it('is told of a run that others moved or cancelled, and of their own place on it', async () => {
    const [ana = '', beba = ''] = people;
    const cookie = await world.given.session(examples.administrator);
    await runs.participant(run, ana);
    await runs.participant(run, beba);
    expect(await changesOf(ana)).toEqual([]);
    const read = await call(world.app, readRun, { params: { run } }, cookie);
    const { text, version } = readRun.replies[200].schema.parse(read.body);
    const params = { run };
    const moved = { ...text, endsOn: '2039-04-01' };
    const edit = { params, body: moved, ifMatch: `${version}` };
    expect((await call(world.app, editRun, edit, cookie)).status).toBe(200);
    const reason = 'Bolovanje';
    for (const deed of [
      { kind: 'extend', until: '2039-03-28', reason },
      { kind: 'transfer', to: nextRun, reason },
    ]) {
      const body = { people: [ana], deed };
      expect((await call(world.app, actAboutParticipants, { params, body }, cookie)).status).toBe(
        200,
      );
    }
    expect(await changesOf(ana)).toMatchObject([
      { kind: 'transferred', run: text.title },
      { kind: 'extended', until: '2039-03-28' },
    ]);
    expect(await changesOf(beba)).toMatchObject([
      { kind: 'run-moved', endsOn: '2039-04-01', endedOn: text.endsOn, startedOn: text.startsOn },
    ]);
    const cancel = { params, body: { deed: 'cancel' }, ifMatch: `${version + 1}` };
    expect((await call(world.app, changeRunState, cancel, cookie)).status).toBe(200);
    expect(await changesOf(beba)).toMatchObject([{ kind: 'run-cancelled', run: text.title }]);
    await world.client.query(`UPDATE runs.run SET cancelled_at = now() - interval '31 days'`);
    expect(await changesOf(beba)).toEqual([]);
  });

  it('is told of a newer edition until they have passed', async () => {
    const [ana = ''] = people;
    await runs.participant(run, ana);
    await world.client.query(
      `WITH newer AS (
         INSERT INTO catalogue.course_edition SELECT (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'number', o.number + 1, 'published_at', now()))).*
         FROM catalogue.course_edition o JOIN catalogue.course c ON c.current_edition_id = o.id JOIN runs.run r ON r.course_id = c.id WHERE r.id = $1
         RETURNING id, course_id
       ) UPDATE catalogue.course c SET current_edition_id = n.id FROM newer n WHERE c.id = n.course_id`,
      [run],
    );
    const { rows } = await world.client.query<{ id: string }>(
      'SELECT id FROM learning.enrolment WHERE person_id = $1',
      [ana],
    );
    expect(await changesOf(ana)).toMatchObject([{ kind: 'new-edition', enrolment: rows[0]?.id }]);
    expect((await changesOf(examples.trainer)).map(({ kind }) => kind)).toEqual([]);
  });
});

describe('who leads a run', () => {
  it('may change while it goes on, and whoever is new is told once', async () => {
    const colleague = await world.given.person({
      email: 'nova.trenerica@primer.rs',
      name: { latin: 'Nova Novak', cyrillic: 'Нова Новак' },
      roles: ['learner', 'trainer'],
    });
    const cookie = await world.given.session(examples.administrator);
    const read = await call(world.app, readRun, { params: { run } }, cookie);
    const { text, version } = readRun.replies[200].schema.parse(read.body);
    const body = { ...text, trainers: [...text.trainers, colleague] };
    const edit = { params: { run }, body, ifMatch: `${version}` };
    expect((await call(world.app, editRun, edit, cookie)).status).toBe(200);
    await world.app.runJobs();
    expect(world.app.mail.map(({ to }) => to)).toEqual(['nova.trenerica@primer.rs']);
    const led = await call(
      world.app,
      listParticipants,
      { params: { run } },
      await world.given.session(colleague),
    );
    expect(led.status).toBe(200);
  });
});
