import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { GivenProgrammes } from './given-programmes';

/** A programme with the learner and the trainer in it, whose earlier training was confirmed; and one that is not published and follows a group. */
export async function makeStandardProgrammes(client: Client): Promise<void> {
  const given = new GivenProgrammes(client);
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM catalogue.course WHERE organisation_id = $1 AND slug = $2',
    [examples.organisation, examples.otherCourseSlug],
  );
  const other = rows[0]?.id ?? '';
  const first = { id: examples.programmePart, course: examples.reportedCourse };
  await given.programme({
    id: examples.programme,
    title: ['Osnovni program', 'Основни програм'],
    parts: [first, { id: examples.laterProgrammePart, course: other, kind: 'specific' }],
  });
  for (const person of [examples.learner, examples.trainer])
    await given.participant(examples.programme, person);
  await given.confirmedTraining(examples.confirmedTraining, examples.trainer);
  await given.programme({
    ...{ id: examples.draftProgramme, title: ['Program u pripremi', 'Програм у припреми'] },
    ...{ parts: [{ course: other }], published: false },
  });
  await given.followed(examples.draftProgramme, examples.groupByRule);
}
