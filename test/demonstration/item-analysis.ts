import { orderItemAnalysis } from '@svetionik/contracts/reporting';
import { v7 } from 'uuid';
import { runSubjectJobs } from './jobs';
import { runAtMoment } from './moment';
import type { World } from './world';

/** Of fewer people no statistics are shown. */
const enough = 30;

/** Plans the item analysis of every assessment that enough people have taken, at the end of the year. */
export function planItemAnalysis(world: World): void {
  const { acts, agenda, chance, client, staff, year } = world;
  const time = year.daysAgo(0.5);
  agenda.plan(time, async () => {
    const { rows } = await client.query<{ course: string; edition: string }>(
      `SELECT e.course_id AS course, e.number::text AS edition FROM catalogue.course_edition e JOIN assessment.attempt a ON a.course_edition_id = e.id
       WHERE a.organisation_id = $2 AND a.number = 1 AND a.passed IS NOT NULL GROUP BY e.id HAVING count(*) >= $1 ORDER BY e.id`,
      [enough, acts.organisationId],
    );
    for (const edition of rows) {
      const analysis = v7();
      await runAtMoment(time, chance, async () => {
        await acts.send(staff.trainer, orderItemAnalysis, { params: { ...edition, analysis } });
        await runSubjectJobs(world, [analysis]);
      });
    }
  });
}
