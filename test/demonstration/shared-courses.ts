import { shareCourse } from '@svetionik/contracts/sharing';
import { v7 } from 'uuid';
import { runAtMoment } from './moment';
import type { World } from './world';

/** Offers all that the network has published to a member, which enrols its own people in it. */
export async function shareCourses(
  { acts, staff, year, chance, client }: World,
  member: string,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM catalogue.course WHERE organisation_id = $1 ORDER BY slug',
    [acts.organisationId],
  );
  for (const { id: course } of rows)
    await runAtMoment(year.begin, chance, () =>
      acts.send(staff.administrator, shareCourse, {
        params: { course, share: v7({ msecs: year.begin.getTime() }) },
        body: { member },
      }),
    );
}
