import { examples } from '@svetionik/contracts/examples';
import { listEnrolments } from '@svetionik/contracts/learning/enrolments';
import {
  actAboutParticipants,
  countParticipants,
  editRun,
  joinRun,
  listHappenings,
  listOwnRuns,
  listParticipants,
  readRun,
} from '@svetionik/contracts/runs';
import { listOwnCourses } from '@svetionik/contracts/status';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenRuns } from '../../support/given-runs';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const { run, nextRun } = examples;

let world: TestWorld;
let runs: GivenRuns;
let people: string[];
let cookies: Record<'manager' | 'newcomer', string>;

beforeEach(async () => {
  world = await openWorld();
  runs = new GivenRuns(world.client);
  const { given } = world;
  people = await given.people(
    ['Ana Anić', 'Beba Bebić'].map((latin, place) => ({
      email: `osoba${place}@primer.rs`,
      name: { latin, cyrillic: latin },
    })),
  );
  cookies = {
    manager: await given.session(examples.administrator),
    newcomer: await given.session(people[0] ?? ''),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const as = 'manager';
const alter = (id: string, set: string) =>
  world.client.query(`UPDATE runs.run SET ${set} WHERE id = $1`, [id]);

describe('people of a run', () => {
  it('are late, get more days, are moved with what they did, and leave', async () => {
    const [ana = '', beba = ''] = people;
    await alter(run, `finish_on = '${inDays(-3)}'`);
    await runs.participant(run, ana);
    await runs.participant(run, beba);
    const { rows } = await world.client.query<{ id: string }>(
      'SELECT enrolment_id AS id FROM runs.participant WHERE run_id = $1 AND person_id = $2',
      [run, beba],
    );
    const act = (ids: readonly string[], deed: object) => ({
      as,
      call: actAboutParticipants,
      with: { params: { run }, body: { people: ids, deed: { reason: 'Bolovanje', ...deed } } },
      status: 200,
    });
    const list = (filter: string, ...items: object[]) => ({
      ...{ as, call: listParticipants, status: 200 },
      with: { params: { run }, query: { filter } },
      has: { items },
    });
    await walk([
      { ...list('late', { id: ana, due: { kind: 'late', days: 3 } }, { id: beba }, {}), as },
      {
        ...act([ana, examples.newPerson], { kind: 'extend', until: inDays(4) }),
        as,
        has: { done: 1, skipped: [{ person: examples.newPerson, why: 'not-on-it' }] },
      },
      {
        ...act([ana], { kind: 'extend', until: inDays(4) }),
        as,
        has: { done: 0, skipped: [{ why: 'no-later' }] },
      },
      { ...list('late', { id: beba }, {}), as },
      {
        as: 'newcomer',
        call: listOwnRuns,
        status: 200,
        has: { items: [{ due: { kind: 'due', days: 4 } }] },
      },
      {
        ...act([beba], { kind: 'transfer', to: examples.plannedRun }),
        as,
        status: 409,
        has: { code: 'run.not-enrolling' },
      },
      { ...act([beba], { kind: 'transfer', to: nextRun }), as, has: { done: 1, skipped: [] } },
      { ...act([ana], { kind: 'withdraw' }), as, has: { done: 1 } },
      { ...list('left', { id: ana, state: 'withdrawn' }, { id: beba, state: 'transferred' }), as },
      { as: 'newcomer', call: listOwnRuns, status: 200, has: { items: [] } },
      { as: 'newcomer', call: listEnrolments, status: 200, has: { items: [{}] } },
      {
        as,
        call: listHappenings,
        with: { params: { run, person: ana } },
        status: 200,
        has: {
          items: [
            { kind: 'withdrawn', reason: 'Bolovanje', by: { email: 'administratorka@primer.rs' } },
            { kind: 'extended', extendedTo: inDays(4) },
            { kind: 'enrolled' },
          ],
        },
      },
      {
        as,
        call: listHappenings,
        with: { params: { run: nextRun, person: beba } },
        status: 200,
        has: { items: [{ kind: 'arrived', otherRun: { id: run } }] },
      },
      { as, call: readRun, with: { params: { run } }, status: 200, has: { taken: 1 } },
    ]);
    const moved = await world.client.query<{ id: string }>(
      'SELECT enrolment_id AS id FROM runs.participant WHERE run_id = $1 AND person_id = $2',
      [nextRun, beba],
    );
    expect(moved.rows).toEqual(rows);
    await expect(
      world.client.query(
        `SELECT FROM runs.participant p WHERE p.state <> (SELECT h.state FROM runs.happening h WHERE h.run_id = p.run_id AND h.person_id = p.person_id ORDER BY h.happened_at DESC, h.id DESC LIMIT 1)`,
      ),
    ).resolves.toMatchObject({ rows: [] });
    await world.app.runJobs();
    expect(world.app.mail.map(({ to }) => to).toSorted()).toEqual([
      'osoba0@primer.rs',
      'osoba0@primer.rs',
      'osoba1@primer.rs',
    ]);
  });

  it('begin no assessment after their last day where the run says so, but for who has more days', async () => {
    const [ana = '', beba = ''] = people;
    await alter(run, `starts_on = '${inDays(-20)}', ends_on = '${inDays(20)}'`);
    for (const person of people) await runs.participant(run, person);
    const params = { run };
    const { body } = await walk([{ as, call: readRun, with: { params }, status: 200 }]);
    const closed = { ...body.text, finish: { kind: 'day', on: inDays(-1) }, lateFinish: false };
    const edit = (text: object, version: string) => ({
      ...({ as, call: editRun, with: { params, ifMatch: version, body: text } } as const),
      status: 200,
    });
    const act = (person: string, deed: object) => ({
      ...({ as, call: actAboutParticipants, status: 200 } as const),
      with: { params, body: { people: [person], deed: { reason: 'Bolovanje', ...deed } } },
      has: { done: 1 },
    });
    const read = async () => {
      const { rows } = await world.client.query<{ day: string | null }>(
        `SELECT to_char(e.closes_on, 'YYYY-MM-DD') AS day FROM learning.enrolment e JOIN unnest($1::uuid[]) WITH ORDINALITY AS n (id, place) ON n.id = e.person_id ORDER BY n.place`,
        [people],
      );
      return rows.map(({ day }) => day);
    };
    await walk([edit(closed, String(body.version))]);
    expect(await read()).toEqual([inDays(-1), inDays(-1)]);
    const own = { as: 'newcomer', call: listOwnCourses, status: 200 } as const;
    await walk([
      { ...own, has: { items: [{ status: { state: 'assessment-closed' } }] } },
      act(ana, { kind: 'extend', until: inDays(4) }),
      { ...own, has: { items: [{ status: { state: 'not-begun' } }] } },
      act(beba, { kind: 'transfer', to: nextRun }),
    ]);
    expect(await read()).toEqual([inDays(4), null]);
    await walk([act(ana, { kind: 'withdraw' })]);
    expect(await read()).toEqual([null, null]);
    // whoever comes back stands there as anybody who is new, with what they did and what happened before
    await walk([{ as: 'newcomer', call: joinRun, with: { params }, status: 200 }]);
    expect(await read()).toEqual([inDays(-1), null]);
    const happenings = ['joined', 'withdrawn', 'extended', 'enrolled'].map((kind) => ({ kind }));
    await walk([
      {
        ...({ as, call: listHappenings, status: 200 } as const),
        ...{ with: { params: { run, person: ana } }, has: { items: happenings } },
      },
    ]);
  });

  it('are found by the filters as the rule tells how they stand', async () => {
    const crowd = await world.given.people(
      Array.from({ length: 8 }, (_, place) => ({ email: `filter${place}@primer.rs` })),
    );
    await alter(run, `finish_on = NULL, finish_days = 10, begin_days = 3`);
    for (const [place, person] of crowd.entries())
      await runs.participant(run, person, inDays(-2 * place));
    await world.client.query(
      `UPDATE learning.enrolment SET place = '{"module": "m", "lesson": "l", "block": "b", "second": null}', place_at = now() WHERE person_id = ANY ($1::uuid[])`,
      [crowd.filter((_, place) => place % 3 === 0)],
    );
    await world.client.query('UPDATE runs.participant SET extended_to = $2 WHERE person_id = $1', [
      crowd.at(-1),
      inDays(1),
    ]);
    const certificates = new GivenCertificates(world.client);
    const { rows } = await world.client.query<{ id: string }>(
      'SELECT enrolment_id AS id FROM runs.participant WHERE run_id = $1 AND person_id = ANY ($2::uuid[]) ORDER BY person_id LIMIT 3',
      [run, crowd.slice(4)],
    );
    const [one = '', another = '', third = ''] = rows.map(({ id }) => id);
    await certificates.handedInAttempt(one);
    await certificates.usedUpAttempts(another);
    await certificates.passedAttempt(third);
    const read = async (filter: string) => {
      const asked = { params: { run }, query: { filter } };
      const { body } = await call(world.app, listParticipants, asked, cookies.manager);
      return listParticipants.replies[200].schema.parse(body).items;
    };
    const all = await read('all');
    const idsOf = (items: typeof all) => items.map(({ id }) => id);
    expect(all.length).toBe(9);
    const late = all.filter(({ due }) => due.kind === 'late');
    expect(late.length).toBeGreaterThan(1);
    expect(late.length).toBeLessThan(6);
    expect(all.filter(({ due }) => due.kind === 'handed-in')).toHaveLength(1);
    expect(all.filter(({ due }) => due.kind === 'used-up')).toHaveLength(1);
    expect(idsOf(await read('late'))).toEqual(idsOf(late));
    const { body } = await call(world.app, countParticipants, { params: { run } }, cookies.manager);
    expect(body).toMatchObject({
      all: all.length,
      late: late.length,
      'not-begun': (await read('not-begun')).length,
      'under-way': (await read('under-way')).length,
      finished: (await read('finished')).length,
      left: 0,
    });
  });

  it('stand in the order of surnames, also after somebody changed theirs', async () => {
    const [ana = '', beba = ''] = people;
    await runs.participant(run, ana);
    await runs.participant(run, beba);
    await world.client.query("UPDATE identity.person SET name_sort_key = 'Žužić' WHERE id = $1", [
      ana,
    ]);
    await walk([
      {
        as,
        call: listParticipants,
        with: { params: { run } },
        status: 200,
        has: { items: [{ id: beba }, { id: examples.learner }, { id: ana }] },
      },
    ]);
  });
});
