import { examples } from '@svetionik/contracts/examples';
import { joinRun } from '@svetionik/contracts/runs';
import { v7 } from 'uuid';
import { migrate } from '../../apps/backend/src/migrate';
import { inDays } from '../support/belgrade-time';
import { call } from '../support/call';
import { freshDatabase } from '../support/database';
import { GivenProgrammes } from '../support/given-programmes';
import { GivenRuns } from '../support/given-runs';
import { openNewWorld, type TestWorld } from '../support/test-world';

const path = '01990000-0000-7000-8000-000000003200';
const [stored, open, ofCourse] = [examples.newRun, v7(), v7()];

let url: string;
let world: TestWorld;

beforeAll(async () => {
  url = await freshDatabase();
  world = await openNewWorld(Promise.resolve(url));
});

afterAll(() => world.close());

async function join(run: string, person: string): Promise<void> {
  const cookie = await world.given.session(person);
  expect((await call(world.app, joinRun, { params: { run } }, cookie)).status).toBe(200);
  await world.app.runJobs();
}

async function readRuns() {
  const { rows } = await world.client.query<{ id: string; late: boolean; version: number }>(
    'SELECT id, late_finish AS late, version FROM runs.run WHERE id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], id)',
    [[stored, open, ofCourse]],
  );
  return rows.map(({ late, version }) => ({ late, version }));
}

async function readDays(person: string) {
  const { rows } = await world.client.query<{ day: string | null }>(
    `SELECT to_char(closes_on, 'YYYY-MM-DD') AS day FROM learning.enrolment WHERE person_id = $1 ORDER BY closes_on`,
    [person],
  );
  return rows.map(({ day }) => day);
}

describe('a run of a programme that was stored as closing before anybody was told', () => {
  it('lets the late begin until somebody says otherwise; runs of courses close as they did', async () => {
    await new GivenProgrammes(world.client).path(path);
    const runs = new GivenRuns(world.client);
    const days = { startsOn: inDays(-9), endsOn: inDays(40), finishOn: inDays(5) };
    await runs.run({ ...days, id: stored, title: 'Niš', programme: path });
    await runs.run({ ...days, id: open, title: 'Bor', programme: path });
    await runs.run({ ...days, id: ofCourse, title: 'Zaječar', course: examples.reportedCourse });
    await world.client.query('UPDATE runs.run SET late_finish = false WHERE id = ANY ($1)', [
      [stored, ofCourse],
    ]);
    const [ana = ''] = await world.given.people([
      { email: 'ana@primer.rs', name: { latin: 'Ana Anić', cyrillic: 'Ана Анић' } },
    ]);
    for (const run of [stored, ofCourse]) await join(run, ana);
    expect(await readDays(ana)).toEqual([inDays(5), inDays(5)]);
    await world.client.query(
      `DELETE FROM public.migration WHERE name = 'ProgrammesCloseWhenSomebodySaysSo1764000000436'`,
    );
    await migrate(url);
    expect(await readRuns()).toEqual([
      { late: true, version: 2 },
      { late: true, version: 1 },
      { late: false, version: 1 },
    ]);
    expect(await readDays(ana)).toEqual([inDays(5), null]);
  });
});
