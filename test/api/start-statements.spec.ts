import { examples } from '@svetionik/contracts/examples';
import { startAttempt } from '@svetionik/contracts/learning/attempts';
import { v7 } from 'uuid';
import { call } from '../support/call';
import { countStatements } from '../support/count-statements';
import { givenBank } from '../support/given-bank';
import { openNewWorld, type TestWorld } from '../support/test-world';

describe('the start of an attempt of 40 items from a bank of 5,000', () => {
  const most = 5;
  let world: TestWorld;

  beforeAll(async () => {
    world = await openNewWorld();
    const { rows } = await world.client.query<{ edition: string }>(
      'SELECT course_edition_id AS edition FROM learning.enrolment WHERE id = $1',
      [examples.completeEnrolment],
    );
    await givenBank(world.client, { edition: rows[0]?.edition ?? '', items: 5000, drawn: 40 });
  });

  afterAll(() => world.close());

  /** As with the reads, what never changes has been read before: here, for another learner. */
  it(`takes at most ${most} statements, with the session, BEGIN and COMMIT`, async () => {
    await start(examples.learner, examples.completeEnrolment);
    const other = v7();
    await world.client.query(
      `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at)
       SELECT $1, organisation_id, $2, course_id, course_edition_id, enrolled_at FROM learning.enrolment WHERE id = $3`,
      [other, examples.trainer, examples.completeEnrolment],
    );
    await world.client.query(
      `INSERT INTO learning.block_done SELECT organisation_id, $1, block_key, done_at FROM learning.block_done WHERE enrolment_id = $2`,
      [other, examples.completeEnrolment],
    );
    expect(await start(examples.trainer, other)).toBeLessThanOrEqual(most);
    const { rows } = await world.client.query(
      `SELECT count(*)::int AS drawn, count(DISTINCT item_version_id)::int AS items FROM assessment.attempt_item i JOIN assessment.attempt a ON a.id = i.attempt_id WHERE enrolment_id = $1`,
      [other],
    );
    expect(rows).toEqual([{ drawn: 40, items: 40 }]);
  });

  async function start(person: string, enrolment: string): Promise<number> {
    const cookie = await world.given.session(person);
    const request = { params: { enrolment, attempt: v7() }, body: { script: 'sr-Latn' } };
    return countStatements(world.app, async () => {
      const { status, body } = await call(world.app, startAttempt, request, cookie);
      expect({ status, items: body.items.length }).toEqual({ status: 201, items: 40 });
    });
  }
});
