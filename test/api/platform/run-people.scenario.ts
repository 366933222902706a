import { examples } from '@svetionik/contracts/examples';
import { listEnrolments } from '@svetionik/contracts/learning/enrolments';
import {
  joinRun,
  listEnrollingPeople,
  listJoinableRuns,
  listOwnRuns,
  listParticipants,
  proposeEnrolling,
  readEnrolling,
  readRun,
  startEnrolling,
} from '@svetionik/contracts/runs';
import { v7 } from 'uuid';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { countedStatements } from '../../support/count-statements';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenGroups } from '../../support/given-groups';
import { GivenInstitutions } from '../../support/given-institutions';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const { run, nextRun, institution } = examples;
const names = ['Ana Anić', 'Beba Bebić', 'Ceca Cecić', 'Dara Darić'];

let world: TestWorld;
let people: string[];
let cookies: Record<'manager' | 'learner' | 'newcomer' | 'minor' | 'stranger', string>;

beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  people = await given.people(
    names.map((latin, place) => ({
      email: `osoba${place}@primer.rs`,
      profession: place === 3 ? 'media' : 'health',
      name: { latin, cyrillic: latin },
    })),
  );
  cookies = {
    manager: await given.session(examples.administrator),
    learner: await given.session(examples.learner),
    newcomer: await given.session(people[0] ?? ''),
    minor: await given.session(examples.minor),
    stranger: await given.session(examples.otherLearner),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const as = 'manager';
const alter = (id: string, set: string) =>
  world.client.query(`UPDATE runs.run SET ${set} WHERE id = $1`, [id]);
const workplaces = () => new GivenInstitutions(world.client);
const chosen = (ids: readonly string[]) => ({ kind: 'chosen', people: ids });

/** Proposes, starts, and lets the jobs run; gives what was said before and after. */
async function enrol(id: string, selection: object, overQuota = false) {
  const params = { run: id, enrolling: v7() };
  const asked = { params, body: { selection, overQuota } };
  const proposed = await call(world.app, proposeEnrolling, asked, cookies.manager);
  expect(proposed.status).toBe(201);
  await call(world.app, startEnrolling, { params }, cookies.manager);
  await world.app.runJobs();
  const ended = await call(world.app, readEnrolling, { params }, cookies.manager);
  const { schema } = readEnrolling.replies[200];
  return { params, proposed: schema.parse(proposed.body), ended: schema.parse(ended.body) };
}

describe('getting people onto a run', () => {
  it('puts a group on it after saying who gets onto it, and in its course', async () => {
    const group = v7();
    const groups = new GivenGroups(world.client);
    await groups.group({ id: group, name: 'Patronaža' });
    await groups.members(group, [...people, examples.learner, examples.minor]);
    await alter(run, "professions = '{health}'");
    await world.client.query("UPDATE identity.person SET licence_number = '12345' WHERE id = $1", [
      people[0],
    ]);
    for (const person of [people[2] ?? '', people[3] ?? ''])
      await new GivenCertificates(world.client).usedUp({ person, course: examples.courseSlug });
    const { params, proposed, ended } = await enrol(run, { kind: 'group', group });
    const skipped = [
      { why: 'on-it', people: 1 },
      { why: 'consent-awaited', people: 1 },
      { why: 'profession', people: 1 },
    ];
    const remarked = [
      { remark: 'used-up', people: 1 },
      { remark: 'licence', people: 1 },
    ];
    const said = { skipped, remarked };
    expect(proposed).toMatchObject({ state: 'proposed', waiting: 3, done: 0, ...said });
    expect(ended).toMatchObject({ state: 'finished', waiting: 0, done: 3, ...said });
    const [ana, beba, ceca, dara] = people;
    await walk([
      {
        as,
        call: listEnrollingPeople,
        with: { params, query: { outcome: 'done', limit: '2' } },
        status: 200,
        has: {
          items: [
            { id: ana, why: null, remark: null },
            { id: beba, remark: 'licence' },
          ],
          next: beba,
        },
      },
      {
        as,
        call: listEnrollingPeople,
        with: { params, query: { remark: 'used-up' } },
        status: 200,
        has: { items: [{ id: ceca, outcome: 'done', remark: 'used-up' }], next: null },
      },
      {
        as,
        call: listEnrollingPeople,
        with: { params, query: { why: 'profession' } },
        status: 200,
        has: { items: [{ id: dara, outcome: 'skipped' }], next: null },
      },
      {
        as,
        call: listParticipants,
        with: { params: { run }, query: { limit: '3' } },
        status: 200,
        has: {
          items: [
            { id: ana, course: 'not-started', due: { kind: 'due', what: 'finish' } },
            { id: beba },
            { id: ceca },
          ],
          next: ceca,
        },
      },
      { as: 'newcomer', call: listEnrolments, status: 200, has: { items: [{}] } },
      { as: 'newcomer', call: listOwnRuns, status: 200, has: { items: [{ id: run }] } },
      { as, call: readRun, with: { params: { run } }, status: 200, has: { taken: 4 } },
    ]);
    expect(world.app.mail).toHaveLength(3);
  });

  it('says of whom no certificate of the course is', async () => {
    const { ended } = await enrol(nextRun, chosen([people[3] ?? '']));
    expect(ended).toMatchObject({ done: 1, remarked: [{ remark: 'profile', people: 1 }] });
  });

  it('gives places of a quota and everybody else’s, never more than there are', async () => {
    await alter(nextRun, 'capacity = 3');
    await world.client.query(
      'INSERT INTO runs.quota (organisation_id, run_id, institution_id, places) VALUES ($1, $2, $3, 1)',
      [examples.organisation, nextRun, institution],
    );
    const [ana = '', beba = ''] = people;
    for (const person of [ana, beba]) await workplaces().workplace({ person, institution });
    const first = await enrol(nextRun, chosen([ana, beba, v7()]));
    expect(first.ended).toMatchObject({
      done: 1,
      strangers: 1,
      skipped: [{ why: 'over-quota', people: 1 }],
      places: [
        { institution: { id: institution }, places: 1, taken: 1 },
        { institution: null, places: 2, taken: 0 },
      ],
    });
    const second = await enrol(nextRun, chosen(people), true);
    expect(second.ended.skipped).toEqual([
      { why: 'on-it', people: 1 },
      { why: 'full', people: 1 },
    ]);
    expect(second.ended.places).toMatchObject([{ taken: 1 }, { taken: 2 }]);
  });

  it('gives places of a quota to people on each level below', async () => {
    await world.client.query(
      'INSERT INTO runs.quota (organisation_id, run_id, institution_id, places) VALUES ($1, $2, $3, 1)',
      [examples.organisation, nextRun, institution],
    );
    let lowest: string = institution;
    for (const name of ['Odeljenje', 'Odsek', 'Smena'])
      lowest = await workplaces().institution({ name, town: 'Bor', parent: lowest });
    const [ana = ''] = people;
    await workplaces().workplace({ person: ana, institution: lowest });
    const { ended } = await enrol(nextRun, chosen([ana]));
    expect(ended.places).toMatchObject([{ institution: { id: institution }, taken: 1 }, {}]);
  });

  it('leaves out who has not passed what comes before, and who is in another run of the course', async () => {
    const { rows } = await world.client.query<{ id: string; organisation_id: string }>(
      'SELECT id, organisation_id FROM catalogue.course WHERE id <> $1 AND organisation_id = $2 LIMIT 1',
      [examples.reportedCourse, examples.organisation],
    );
    const { proposed } = await enrol(nextRun, chosen([examples.learner]));
    expect(proposed.skipped).toEqual([{ why: 'taking', people: 1 }]);
    await world.client.query(
      'UPDATE runs.run SET prerequisite_id = $2, prerequisite_organisation_id = $3 WHERE id = $1',
      [nextRun, rows[0]?.id, rows[0]?.organisation_id],
    );
    const later = await enrol(nextRun, chosen(people));
    expect(later.ended.skipped).toEqual([{ why: 'prerequisite', people: 4 }]);
  });

  it('takes everybody who matches but for some, thousands by as many statements as one', async () => {
    const [ana, , , dara = ''] = people;
    const everybody = (except: readonly string[] = []) => ({
      ...{ kind: 'matching', filter: { profession: 'media' }, except },
    });
    const propose = async () => {
      const params = { run: nextRun, enrolling: v7() };
      const asked = { params, body: { selection: everybody(), overQuota: false } };
      const { result, statements } = await countedStatements(world.app, () =>
        call(world.app, proposeEnrolling, asked, cookies.manager),
      );
      const { waiting } = readEnrolling.replies[200].schema.parse(result.body);
      return { waiting, statements };
    };
    await propose();
    const one = await propose();
    const crowd = Array.from({ length: 1100 }, (_, place) => ({
      ...{ email: `novinar${place}@primer.rs`, profession: 'media' },
    }));
    await world.given.people(crowd);
    const elsewhere = { organisationId: examples.otherOrganisation, profession: 'media' };
    await world.given.people([{ email: 'tudja@primer.rs', ...elsewhere }]);
    expect(one.waiting).toBe(1);
    await expect(propose()).resolves.toEqual({ waiting: 1101, statements: one.statements });

    await alter(nextRun, 'capacity = 20');
    const { proposed, ended, params } = await enrol(nextRun, everybody([dara]));
    const skipped = [{ why: 'full', people: 1080 }];
    expect(proposed).toMatchObject({ waiting: 20, skipped, strangers: 0 });
    expect(ended).toMatchObject({ done: 20, skipped, places: [{ places: 20, taken: 20 }] });
    await walk([
      {
        as,
        call: listEnrollingPeople,
        with: { params, query: { outcome: 'done', limit: '100' } },
        status: 200,
        hasNot: [dara, String(ana)],
      },
    ]);
  });

  it('takes nobody while it is planned, nor after it was cancelled under way', async () => {
    const params = { run: nextRun, enrolling: v7() };
    const with_ = { params, body: { selection: chosen(people), overQuota: false } };
    await walk([
      {
        as,
        call: proposeEnrolling,
        with: { ...with_, params: { run: examples.plannedRun, enrolling: v7() } },
        status: 409,
        has: { code: 'run.not-enrolling' },
      },
      { as, call: proposeEnrolling, with: with_, status: 201 },
      { as, call: proposeEnrolling, with: with_, status: 200 },
      { as, call: startEnrolling, with: { params }, status: 200 },
    ]);
    await alter(nextRun, 'cancelled_at = now()');
    await world.app.runJobs();
    await walk([
      {
        as,
        call: readEnrolling,
        with: { params },
        status: 200,
        has: { state: 'finished', done: 0, skipped: [{ why: 'closed', people: 4 }] },
      },
    ]);
  });
});

describe('places of a run', () => {
  it('are never given twice, however many give them at once', async () => {
    await alter(nextRun, 'capacity = 6');
    await world.client.query(
      'INSERT INTO runs.quota (organisation_id, run_id, institution_id, places) VALUES ($1, $2, $3, 2)',
      [examples.organisation, nextRun, institution],
    );
    const crowd = await world.given.people(
      Array.from({ length: 12 }, (_, place) => ({ email: `gužva${place}@primer.rs` })),
    );
    for (const person of crowd.slice(0, 6)) await workplaces().workplace({ person, institution });
    const sessions = await Promise.all(crowd.map((person) => world.given.session(person)));
    const enrolling = [0, 3, 6].map((from) =>
      call(
        world.app,
        proposeEnrolling,
        {
          params: { run: nextRun, enrolling: v7() },
          body: { selection: chosen(crowd.slice(from, from + 6)), overQuota: from === 3 },
        },
        cookies.manager,
      ),
    );
    for (const proposed of enrolling) {
      const { id } = readEnrolling.replies[200].schema.parse((await proposed).body);
      const params = { run: nextRun, enrolling: id };
      await call(world.app, startEnrolling, { params }, cookies.manager);
    }
    const joining = sessions.map((cookie) =>
      call(world.app, joinRun, { params: { run: nextRun } }, cookie),
    );
    await Promise.all([...joining, world.app.runJobs(), world.app.runJobs(), world.app.runJobs()]);
    const { rows } = await world.client.query(
      `SELECT r.taken, q.taken AS "inQuota", count(p.*)::int AS people, count(p.*) FILTER (WHERE p.quota_id IS NOT NULL)::int AS "byQuota", count(DISTINCT e.id)::int AS enrolments
       FROM runs.run r JOIN runs.quota q ON q.run_id = r.id JOIN runs.participant p ON p.run_id = r.id AND p.state = 'enrolled' JOIN learning.enrolment e ON e.id = p.enrolment_id
       WHERE r.id = $1 GROUP BY r.taken, q.taken`,
      [nextRun],
    );
    expect(rows).toEqual([{ taken: 6, inQuota: 2, people: 6, byQuota: 2, enrolments: 6 }]);
  });
});

describe('joining a run', () => {
  it('says beforehand what somebody lacks, and offers nothing to whoever has finished', async () => {
    const { rows } = await world.client.query<{ slug: string }>(
      'SELECT slug FROM catalogue.course WHERE id = $1',
      [examples.reportedCourse],
    );
    const course = { params: { slug: rows[0]?.slug ?? '' } };
    const listed = (lacks: string | null, prerequisite: unknown = null) => ({
      as: 'newcomer' as const,
      call: listJoinableRuns,
      with: course,
      status: 200,
      has: { items: [{ id: run }, { id: nextRun, lacks, prerequisite }] },
    });
    await walk([listed(null)]);
    await alter(nextRun, `professions = '{police}'`);
    await walk([listed('profession')]);
    await alter(
      nextRun,
      `(professions, prerequisite_organisation_id, prerequisite_id) = (SELECT '{}'::text[], organisation_id, id FROM catalogue.course WHERE slug = '${examples.otherCourseSlug}')`,
    );
    await walk([
      listed('prerequisite', expect.objectContaining({ 'sr-Latn': expect.any(String) })),
    ]);
    const [person = ''] = people;
    const finished = new GivenCertificates(world.client);
    await finished.passed({ person, course: examples.otherCourseSlug });
    await walk([listed(null)]);
    await finished.passed({ person, course: course.params.slug });
    await walk([
      { as: 'newcomer', call: listJoinableRuns, with: course, status: 200, has: { items: [] } },
    ]);
  });

  it('is open to whoever may, within the window, and once', async () => {
    const params = { run: nextRun };
    await alter(nextRun, `capacity = 1, opens_on = '${inDays(0)}', closes_on = '${inDays(0)}'`);
    const { rows } = await world.client.query<{ slug: string }>(
      'SELECT slug FROM catalogue.course WHERE id = $1',
      [examples.reportedCourse],
    );
    const course = { params: { slug: rows[0]?.slug ?? '' } };
    const listed = { items: [{ id: run }, { id: nextRun, placesLeft: 1 }] };
    await walk([
      { as: 'newcomer', call: listJoinableRuns, with: course, status: 200, has: listed },
      { as: 'newcomer', call: joinRun, with: { params }, status: 200 },
      { as: 'newcomer', call: joinRun, with: { params }, status: 200 },
      { as: 'newcomer', call: listJoinableRuns, with: course, status: 200, has: { items: [] } },
      {
        as: 'learner',
        call: joinRun,
        with: { params },
        status: 409,
        has: { code: 'run.not-joinable' },
      },
      { as: 'minor', call: joinRun, with: { params }, status: 403 },
      { as: 'stranger', call: joinRun, with: { params }, status: 404 },
    ]);
    await alter(nextRun, `capacity = 5, opens_on = NULL, closes_on = '${inDays(-1)}'`);
    const late = await world.given.session(people[1] ?? '');
    const refused = await call(world.app, joinRun, { params }, late);
    expect(refused.body).toMatchObject({ code: 'run.not-joinable' });
  });
});
