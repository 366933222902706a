import { orderOwnData, orderPersonData } from '@svetionik/contracts/privacy';
import { v7 } from 'uuid';
import { runSubjectJobs } from './jobs';
import { runAtMoment } from './moment';
import type { World } from './world';

/** Files of all that is kept of somebody: the learner orders one, and for another, who has written a letter, the administrator does. */
export function planTakenData(world: World): void {
  const { agenda, chance, year } = world;
  const time = year.daysAgo(0.25);
  agenda.plan(time, () =>
    runAtMoment(time, chance, async () => {
      await takeOwn(world);
      await takeForSomebody(world, year.daysAgo(5));
    }),
  );
}

async function takeOwn(world: World): Promise<void> {
  const params = { export: v7() };
  await world.acts.send(world.staff.learner, orderOwnData, {
    params,
    body: { language: 'sr-Latn' },
  });
  await runSubjectJobs(world, [params.export]);
}

async function takeForSomebody(world: World, asked: Date): Promise<void> {
  const { acts, client, staff } = world;
  const { rows } = await client.query<{ person: string }>(
    `SELECT p.id AS person FROM identity.person p JOIN learning.enrolment e ON e.person_id = p.id
     WHERE p.email LIKE '%@primer.example' ORDER BY e.enrolled_at, p.id LIMIT 1`,
  );
  for (const { person } of rows) {
    const params = { person, export: v7() };
    await acts.send(staff.administrator, orderPersonData, {
      params,
      body: { language: 'sr-Cyrl', ground: 'letter', askedOn: asked.toISOString().slice(0, 10) },
    });
    await runSubjectJobs(world, [params.export]);
  }
}
