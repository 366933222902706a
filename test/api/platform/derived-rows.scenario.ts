import { examples } from '@svetionik/contracts/examples';
import { CandidatesWorker } from '../../../apps/backend/src/features/issuing/candidates.worker';
import { ExhaustedEnrolmentsWorker } from '../../../apps/backend/src/features/learning/exhausted-enrolments.worker';
import { GivenCertificates } from '../../support/given-certificates';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let passed: string;

beforeEach(async () => {
  world = await openWorld();
  const person = await world.given.person({ email: 'ana@primer.rs' });
  passed = await new GivenCertificates(world.client).passed({ person });
});

afterEach(() => world.close());

const kept = {
  exhausted: { table: 'learning.exhausted_enrolment', compare: 'learning.compare_exhausted()' },
  candidate: { table: 'issuing.candidate', compare: 'issuing.compare_candidates()' },
} as const;
type Kept = keyof typeof kept;

async function find(rows: Kept): Promise<string[]> {
  const found = await world.client.query<{ id: string }>(
    `SELECT enrolment_id AS id FROM ${kept[rows].table}`,
  );
  return found.rows.map(({ id }) => id);
}

/** How many rows are not as the attempts and certificates of the organisation say. */
async function countWrong(rows: Kept): Promise<number> {
  await world.client.query(`SELECT set_config('app.organisation', $1, false)`, [
    examples.organisation,
  ]);
  const found = await world.client.query<{ wrong: number }>(
    `SELECT ${kept[rows].compare} AS wrong`,
  );
  return found.rows[0]?.wrong ?? 0;
}

const failLast = (passes: string) =>
  `UPDATE assessment.attempt SET ${passes} WHERE enrolment_id = $1 AND number = 3`;

describe('the row of whoever has no attempt left', () => {
  it.each([
    ['goes with an attempt under way', failLast(`state = 'open', closed_at = NULL, passed = NULL`)],
    ['goes with a corrected key that lets them pass', failLast('passed = true')],
    [
      'goes with an attempt that is gone',
      'DELETE FROM assessment.attempt WHERE enrolment_id = $1 AND number = 3',
    ],
    [
      'goes with an attempt that is allowed',
      `INSERT INTO learning.extra_attempt (id, organisation_id, enrolment_id, number, allowed_by, allowed_at)
       SELECT gen_random_uuid(), organisation_id, id, 4, person_id, now() FROM learning.enrolment WHERE id = $1`,
    ],
    [
      'goes with an edition that allows more',
      `WITH more AS (
         INSERT INTO catalogue.course_edition
         SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 99, 'assessment', jsonb_set(c.assessment, '{attempts}', '9')))).*
         FROM catalogue.course_edition c JOIN learning.enrolment e ON e.course_edition_id = c.id WHERE e.id = $1 RETURNING id)
       UPDATE learning.enrolment SET course_edition_id = (SELECT id FROM more) WHERE id = $1`,
    ],
  ])('%s', async (_, change) => {
    const enrolment = examples.usedUpEnrolment;
    expect(await find('exhausted')).toContain(enrolment);
    await world.client.query(change, [enrolment]);
    expect(await find('exhausted')).not.toContain(enrolment);
    expect(await countWrong('exhausted')).toBe(0);
  });

  it('comes with the last attempt that fails, and not before', async () => {
    await world.client.query(failLast('passed = NULL, awaiting_marking = true'), [
      examples.usedUpEnrolment,
    ]);
    expect(await find('exhausted')).not.toContain(examples.usedUpEnrolment);
    await world.client.query(failLast('passed = false, awaiting_marking = false'), [
      examples.usedUpEnrolment,
    ]);
    expect(await find('exhausted')).toContain(examples.usedUpEnrolment);
    expect(await countWrong('exhausted')).toBe(0);
  });
});

describe('the row of whoever may get a certificate', () => {
  const setStatus = (status: string) =>
    world.client.query('UPDATE registry.certificate SET status = $2 WHERE enrolment_id = $1', [
      certified,
      status,
    ]);
  let certified: string;

  beforeEach(async () => {
    const { rows } = await world.client.query<{ id: string }>(
      'SELECT enrolment_id AS id FROM registry.certificate WHERE id = $1',
      [examples.certificate],
    );
    certified = rows[0]?.id ?? '';
  });

  it('comes with passing and goes with a corrected key', async () => {
    expect(await find('candidate')).toContain(passed);
    await world.client.query(
      'UPDATE assessment.attempt SET passed = false WHERE enrolment_id = $1',
      [passed],
    );
    expect(await find('candidate')).not.toContain(passed);
    expect(await countWrong('candidate')).toBe(0);
  });

  it.each([
    ['superseded', true],
    ['revoked', true],
    ['annulled', true],
    ['suspended', false],
  ])('comes where a certificate is %s: %s', async (status, comes) => {
    expect(await find('candidate')).not.toContain(certified);
    await setStatus(status);
    expect((await find('candidate')).includes(certified)).toBe(comes);
    await setStatus('valid');
    expect(await find('candidate')).not.toContain(certified);
    expect(await countWrong('candidate')).toBe(0);
  });
});

it.each([
  ['exhausted', ExhaustedEnrolmentsWorker, examples.usedUpEnrolment],
  ['candidate', CandidatesWorker, examples.enrolment],
] as const)(
  'what differs for all that is brought right by a job: %s',
  async (rows, worker, stale) => {
    const right = (await find(rows)).toSorted();
    expect(right).not.toEqual([]);
    await world.client.query(`DELETE FROM ${kept[rows].table}`);
    await world.client.query(
      `INSERT INTO ${kept[rows].table} (enrolment_id, organisation_id) SELECT id, organisation_id FROM learning.enrolment WHERE id = $1`,
      [stale],
    );
    await world.app.app.get(worker).handle();
    expect((await find(rows)).toSorted()).toEqual(right);
  },
);
