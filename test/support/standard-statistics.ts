import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { GivenAttempts } from './given-attempts';

const people = 12;

/** As many finished attempts as statistics need, and a computation of statistics that failed. */
export async function makeStandardStatistics(client: Client): Promise<void> {
  const attempts = new GivenAttempts(client);
  for (let number = 0; number < people; number++) {
    const right = (item: string, place: number) => ({
      item,
      option: number > 2 * place ? 'a' : 'b',
    });
    const answers = ['prepoznavanje-1', 'prepoznavanje-2', 'upucivanje-1', 'upucivanje-2'].map(
      right,
    );
    await attempts.closed({ person: await attempts.person({ profession: 'health' }), answers });
  }
  await client.query(
    `INSERT INTO reporting.item_analysis (id, organisation_id, course_edition_id, ordered_by, ordered_at, people, done, failed_at)
     SELECT $1, organisation_id, current_edition_id, $2, now(), $3, 4, now() FROM catalogue.course WHERE organisation_id = $4 AND slug = $5`,
    [examples.statistics, examples.trainer, people, examples.organisation, examples.courseSlug],
  );
}
