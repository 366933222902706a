import { v7 } from 'uuid';
import { GivenProgrammes } from '../support/given-programmes';
import { certifyProgramme } from './programme-certificates';
import type { World } from './world';

/** A programme of the courses that most people are in, with those who are in its first one, which follows a group and is certified as a whole; and one that is in preparation. */
export async function makeProgrammes(world: World): Promise<void> {
  const { client, staff } = world;
  const { organisationId } = world.acts;
  const { rows } = await client.query<{ id: string }>(
    `SELECT e.course_id AS id FROM learning.enrolment e JOIN catalogue.course c ON c.id = e.course_id
     WHERE e.organisation_id = $1 AND e.course_organisation_id = $1 GROUP BY e.course_id, c.slug ORDER BY count(*) DESC, c.slug LIMIT 4`,
    [organisationId],
  );
  const [first, ...others] = rows.map(({ id }) => id);
  if (first === undefined) return;
  const given = new GivenProgrammes(client, organisationId, staff.administrator.id);
  const whole = v7();
  const need = others.length > 1 ? 'chosen' : 'required';
  const further = others.map((course) => ({ id: v7(), course, kind: 'specific', need }) as const);
  await given.programme({
    ...{ id: whole, title: ['Osnovni program', 'Основни програм'], inOrder: true },
    choose: others.length > 1 ? 1 : 0,
    parts: [{ course: first }, ...further],
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
  const recognised = further.slice(0, 1).map(({ id }) => id);
  await certifyProgramme(world, given, { programme: whole, course: first, recognised });
}
