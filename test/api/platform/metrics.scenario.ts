import { listCourses } from '@svetionik/contracts/catalogue';
import { examples } from '@svetionik/contracts/examples';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { Metrics } from '../../../apps/backend/src/platform/metrics/metrics';
import { call } from '../../support/call';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What is measured, and that it is about nobody. */

let world: TestWorld;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const text = () => world.app.app.get(Metrics).text();

it('counts requests by the pattern of their route, and names nobody', async () => {
  const cookie = await world.given.session(examples.learner);
  await call(world.app, listCourses, {}, cookie);
  await call(world.app, readAttempt, { params: { attempt: examples.openAttempt } }, cookie);
  const said = await text();
  expect(said).toContain(
    'svetionik_http_request_duration_seconds_count{method="GET",route="/api/v1/attempts/:attempt",status="200"} 1',
  );
  expect(said).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
});

it('tells what each check found, and its figures', async () => {
  const said = await text();
  for (const line of [
    /^svetionik_check_state\{check="database"\} 0$/m,
    /^svetionik_check_figure\{check="disk",figure="freeMegabytes"\} \d+$/m,
    /^svetionik_check_figure\{check="jobs",figure="waiting"\} \d+$/m,
    /^svetionik_database_connections\{state="busy"\} \d+$/m,
  ])
    expect(said).toMatch(line);
});

it('counts jobs by their kind and state', async () => {
  await world.client.query(
    `INSERT INTO platform.job (id, handler, ids, state, run_at, created_at, finished_at)
     VALUES (gen_random_uuid(), 'test.measured', '{}', 'dead', now(), now(), now())`,
  );
  expect(await text()).toContain('svetionik_jobs{job="test.measured",state="dead"} 1');
});
