import { examples } from '@svetionik/contracts/examples';
import { listUsedUp } from '@svetionik/contracts/retakes';
import type { Response } from 'supertest';
import { v7 } from 'uuid';
import { GivenCertificates } from '../../support/given-certificates';
import { scenario, type Step } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

type Person = 'administrator' | 'learner' | 'elsewhere';
let world: TestWorld;
let given: GivenCertificates;
let cookies: Readonly<Record<Person, string>>;

beforeEach(async () => {
  world = await openWorld();
  given = new GivenCertificates(world.client);
  cookies = {
    administrator: await world.given.session(examples.administrator),
    learner: await world.given.session(examples.trainer),
    elsewhere: await world.given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

const enrolment = examples.usedUpEnrolment;
const walk = (steps: readonly Step<Person>[]): Promise<Response> =>
  scenario(world.app, cookies, steps);

async function usedUp(latin: string): Promise<string> {
  const person = await world.given.person({
    email: `${v7()}@primer.rs`,
    name: { latin, cyrillic: latin },
    profession: 'police',
  });
  return given.usedUp({ person });
}

describe('who has no attempt left', () => {
  it('is listed with the results, of this organisation only, and reading it is noted', async () => {
    const person = {
      id: examples.trainer,
      name: null,
      email: 'edukator@primer.rs',
      profession: null,
    };
    const reply = await walk([
      {
        as: 'administrator',
        call: listUsedUp,
        status: 200,
        has: { next: null, courses: [{ count: 1 }] },
      },
      { as: 'elsewhere', call: listUsedUp, status: 200, has: { items: [], courses: [] } },
      {
        as: 'administrator',
        call: listUsedUp,
        status: 200,
        has: {
          items: [{ enrolment, person, attempts: 3, extra: 0, best: 30, last: { percent: 30 } }],
        },
      },
    ]);
    expect(reply.body.items).toHaveLength(1);
    const { rows } = await world.client.query(
      `SELECT subject_ids FROM platform.audit WHERE action = 'learning.listUsedUp' AND actor_id = $1 LIMIT 1`,
      [examples.administrator],
    );
    expect(rows).toEqual([{ subject_ids: [examples.trainer] }]);
  });

  it.each([
    [
      'somebody with an attempt under way',
      `UPDATE assessment.attempt SET state = 'open', closed_at = NULL, passed = NULL WHERE enrolment_id = $1 AND number = 3`,
    ],
    [
      'somebody who has passed',
      `UPDATE assessment.attempt SET passed = true WHERE enrolment_id = $1 AND number = 3`,
    ],
    [
      'somebody with an attempt left',
      `DELETE FROM assessment.attempt WHERE enrolment_id = $1 AND number = 3`,
    ],
    [
      'somebody who has left the course',
      `UPDATE learning.enrolment SET withdrawn_at = now() WHERE id = $1`,
    ],
  ])('is not %s', async (_, change) => {
    await world.client.query(change, [enrolment]);
    await walk([
      { as: 'administrator', call: listUsedUp, status: 200, has: { items: [], courses: [] } },
    ]);
  });

  it('comes by name, a page at a time, found by course and by words in either script', async () => {
    await usedUp('Žarko Đorđević');
    await usedUp('Ana Čolić');
    const first = await walk([
      {
        as: 'administrator',
        call: listUsedUp,
        with: { query: { limit: '2' } },
        status: 200,
        has: {
          items: [
            { person: { name: { latin: 'Ana Čolić' } } },
            { person: { name: { latin: 'Žarko Đorđević' } } },
          ],
        },
      },
    ]);
    const course = first.body.courses[0].id;
    await walk([
      {
        as: 'administrator',
        call: listUsedUp,
        with: { query: { limit: '2', after: first.body.next } },
        status: 200,
        has: { items: [{ person: { name: null } }], next: null },
      },
      {
        as: 'administrator',
        call: listUsedUp,
        with: { query: { search: 'ђорђевић', course } },
        status: 200,
        has: { items: [{ person: { profession: 'police' } }], courses: [{ count: 3 }] },
      },
      {
        as: 'administrator',
        call: listUsedUp,
        with: { query: { course: v7() } },
        status: 200,
        has: { items: [], courses: [{ count: 3 }] },
      },
    ]);
  });
});
