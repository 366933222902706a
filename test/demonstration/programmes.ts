import type { Client } from 'pg';
import { v7 } from 'uuid';
import { GivenProgrammes } from '../support/given-programmes';
import type { Staff } from './staff';

/** A programme of the courses that most people are in, with those who are in its first one, which follows a group; and one that is in preparation. */
export async function makeProgrammes(
  client: Client,
  organisationId: string,
  staff: Staff,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT course_id AS id FROM learning.enrolment WHERE organisation_id = $1 AND course_organisation_id = $1 GROUP BY course_id ORDER BY count(*) DESC, course_id LIMIT 4`,
    [organisationId],
  );
  const [first, ...others] = rows.map(({ id }) => id);
  if (first === undefined) return;
  const given = new GivenProgrammes(client, organisationId, staff.administrator.id);
  const whole = v7();
  const need = others.length > 1 ? 'chosen' : 'required';
  await given.programme({
    ...{ id: whole, title: ['Osnovni program', 'Основни програм'], inOrder: true },
    choose: others.length > 1 ? 1 : 0,
    parts: [
      { course: first },
      ...others.map((course) => ({ course, kind: 'specific', need }) as const),
    ],
  });
  await given.programme({
    ...{ id: v7(), title: ['Program za praksu', 'Програм за праксу'], published: false },
    parts: [{ course: first, kind: 'practice' }],
  });
  const inside = await client.query<{ id: string }>(
    `SELECT e.person_id AS id FROM learning.enrolment e JOIN people.listed_member l ON l.organisation_id = e.organisation_id AND l.person_id = e.person_id
     WHERE e.organisation_id = $1 AND e.course_id = $2 AND e.withdrawn_at IS NULL AND e.renews_id IS NULL AND NOT l.blocked ORDER BY l.sort_key, e.person_id LIMIT 24`,
    [organisationId, first],
  );
  for (const { id } of inside.rows) await given.participant(whole, id);
  const mentors = await client.query<{ id: string }>(
    `SELECT id FROM groups.people_group WHERE organisation_id = $1 AND kind = 'by-hand' ORDER BY sort_key LIMIT 1`,
    [organisationId],
  );
  for (const { id } of mentors.rows) await given.followed(whole, id);
}
