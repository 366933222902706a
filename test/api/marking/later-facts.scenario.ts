import { examples } from '@svetionik/contracts/examples';
import { readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { DataSource } from 'typeorm';
import { Transactions } from '../../../apps/backend/src/platform/database/transactions';
import { call } from '../../support/call';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

describe('later facts', () => {
  it('are looked for in the modules of the course alone, however many others there are', async () => {
    await world.client.query(
      `INSERT INTO catalogue.fact SELECT (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'key', 'druga-' || n))).*
       FROM catalogue.fact f CROSS JOIN generate_series(1, 300) n`,
    );
    await world.client.query('ANALYZE catalogue.fact');
    const cookie = await world.given.session(examples.learner);
    const logged = jest.spyOn(world.app.app.get(DataSource).logger, 'logQuery');
    const { body } = await call(
      world.app,
      readEnrolment,
      { params: { enrolment: examples.enrolment } },
      cookie,
    );
    const [asked, given] =
      logged.mock.calls.find(([statement]) => statement.includes('jsonb_each_text')) ?? [];
    logged.mockRestore();
    const plan = await world.app.app
      .get(Transactions)
      .reading({ kind: 'system', organisationId: examples.organisation }, (transaction) =>
        transaction.query<unknown>(`EXPLAIN (ANALYZE) ${asked}`, given),
      );
    const [, times] = /on jsonb_each_text [^"]*loops=(\d+)/.exec(JSON.stringify(plan)) ?? [];
    expect(Number(times)).toBe(body.modules.length);
  });
});
