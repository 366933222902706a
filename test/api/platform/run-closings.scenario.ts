import { examples } from '@svetionik/contracts/examples';
import {
  beginPart,
  editProgramme,
  moveProgrammePeople,
  publishProgramme,
  readProgramme,
} from '@svetionik/contracts/programmes';
import {
  actAboutParticipants,
  changeRunState,
  editRun,
  joinRun,
  readRun,
} from '@svetionik/contracts/runs';
import { listOwnCourses } from '@svetionik/contracts/status';
import { v7 } from 'uuid';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { GivenProgrammes } from '../../support/given-programmes';
import { GivenRuns } from '../../support/given-runs';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const path = '01990000-0000-7000-8000-000000003200';
const params = { run: examples.newRun };
const as = 'manager';

let world: TestWorld;
let runs: GivenRuns;
let programmes: GivenProgrammes;
let parts: Awaited<ReturnType<GivenProgrammes['path']>>;
let ana: string;
let cookies: Record<'manager' | 'ana', string>;

beforeEach(async () => {
  world = await openWorld();
  const { client, given } = world;
  runs = new GivenRuns(client);
  programmes = new GivenProgrammes(client);
  parts = await programmes.path(path);
  const latin = 'Ana Anić';
  const person = { email: 'ana@primer.rs', profession: 'media' } as const;
  [ana = ''] = await given.people([{ ...person, name: { latin, cyrillic: latin } }]);
  cookies = {
    manager: await given.session(examples.administrator),
    ana: await given.session(ana),
  };
  await runs.run({
    ...{ id: examples.newRun, title: 'Niš', programme: path },
    ...{ startsOn: inDays(-40), endsOn: inDays(40), finishOn: inDays(-1) },
  });
  await client.query('UPDATE runs.run SET late_finish = false WHERE id = $1', [examples.newRun]);
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

const act = (deed: object) => ({
  ...({ as, call: actAboutParticipants, status: 200, has: { done: 1 } } as const),
  with: { params, body: { people: [ana], deed: { reason: 'Bolovanje', ...deed } } },
});

/** The last days of what Ana is enrolled in, by the names of courses. */
async function readDays(): Promise<Record<string, string | null>> {
  const { rows } = await world.client.query<{ slug: string; day: string | null }>(
    `SELECT c.slug, to_char(e.closes_on, 'YYYY-MM-DD') AS day FROM learning.enrolment e JOIN catalogue.course c ON c.id = e.course_id WHERE e.person_id = $1 ORDER BY c.slug`,
    [ana],
  );
  return Object.fromEntries(rows.map(({ slug, day }) => [slug, day]));
}

async function join(): Promise<void> {
  await walk([{ as: 'ana', call: joinRun, with: { params }, status: 200 }]);
  await world.app.runJobs();
}

async function settleFirst(): Promise<void> {
  const training = await programmes.confirmedTraining(v7(), ana);
  await programmes.recognition({ programme: path, person: ana, part: parts.first, training });
}

describe('the last day of a run of a programme that nobody may miss', () => {
  it('closes each of its courses for whoever is on the run, also those that they are in later', async () => {
    await join();
    expect(await readDays()).toEqual({ 'treci-kurs': inDays(-1) });
    const own = { as: 'ana', call: listOwnCourses, status: 200 } as const;
    await walk([{ ...own, has: { items: [{ status: { state: 'assessment-closed' } }] } }]);
    await settleFirst();
    const begun = { params: { programme: path, part: parts.another } };
    await walk([{ as: 'ana', call: beginPart, with: begun, status: 200 }]);
    expect(await readDays()).toEqual({ 'treci-kurs': inDays(-1), 'cetvrti-kurs': inDays(-1) });
  });

  it('moves with the run and with more days, and is gone once they leave', async () => {
    await join();
    await walk([act({ kind: 'extend', until: inDays(4) })]);
    expect(await readDays()).toEqual({ 'treci-kurs': inDays(4) });
    const { body } = await walk([{ as, call: readRun, with: { params }, status: 200 }]);
    const text = { ...body.text, finish: { kind: 'day', on: inDays(9) } };
    await walk([{ as, call: editRun, with: { params, ifMatch: '1', body: text }, status: 200 }]);
    expect(await readDays()).toEqual({ 'treci-kurs': inDays(9) });
    await walk([act({ kind: 'withdraw' })]);
    expect(await readDays()).toEqual({ 'treci-kurs': null });
    await join();
    expect(await readDays()).toEqual({ 'treci-kurs': inDays(9) });
    const cancelled = { params, ifMatch: '2', body: { deed: 'cancel' } };
    await walk([{ as, call: changeRunState, with: cancelled, status: 200 }]);
    expect(await readDays()).toEqual({ 'treci-kurs': null });
  });

  it('gives way to a run of one of its courses that starts later', async () => {
    const course = v7();
    const { rows } = await world.client.query<{ id: string }>(
      `SELECT id FROM catalogue.course WHERE slug = 'treci-kurs' AND organisation_id = $1`,
      [examples.organisation],
    );
    const days = { startsOn: inDays(-2), endsOn: inDays(40) };
    await runs.run({ id: course, title: 'Vranje', course: rows[0]?.id ?? '', ...days });
    await join();
    const there = { params: { run: course } };
    await walk([{ as: 'ana', call: joinRun, with: there, status: 200 }]);
    expect(await readDays()).toEqual({ 'treci-kurs': null });
  });

  it('follows whoever moves into a newer edition of the programme', async () => {
    await join();
    const own = { params: { programme: path } };
    const { body } = await call(world.app, readProgramme, own, cookies.manager);
    const { text, version } = readProgramme.replies[200].schema.parse(body);
    const left = { ...text, parts: text.parts.filter(({ id }) => id !== parts.first) };
    await walk([
      {
        as,
        call: editProgramme,
        with: { ...own, ifMatch: String(version), body: left },
        status: 200,
      },
      { as, call: publishProgramme, with: { ...own, ifMatch: String(version + 1) }, status: 200 },
      {
        ...({ as, call: moveProgrammePeople, status: 200, has: { moved: 1 } } as const),
        with: { ...own, ifMatch: String(version + 2), body: { edition: 1 } },
      },
    ]);
    expect(await readDays()).toEqual({ 'treci-kurs': null });
  });
});
