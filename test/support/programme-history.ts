import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { GivenCertificates } from './given-certificates';
import { GivenProgrammes } from './given-programmes';

const programme = examples.newProgramme;
const year = 2024;

/** The courses of the path of {@link GivenProgrammes}: one of the middle two is chosen. */
export const coursesOfPath = ['treci-kurs', 'drugi-kurs', 'cetvrti-kurs', 'probni-kurs'] as const;
export type CourseOfPath = (typeof coursesOfPath)[number];

const partOf = '(SELECT id FROM programmes.draft_part WHERE programme_id = $1 AND place = $2)';
const enrolmentOf =
  '(SELECT e.id FROM learning.enrolment e JOIN catalogue.course c ON c.id = e.course_id WHERE e.person_id = $1 AND c.slug = $2)';

/** What happens to people in a path that has a second edition of its last part alone. */
export class ProgrammeHistory {
  private number = 0;

  private constructor(private readonly client: Client) {}

  static async begin(client: Client): Promise<ProgrammeHistory> {
    await new GivenProgrammes(client).path(programme);
    const certificates = new GivenCertificates(client);
    await certificates.register(year, 1_000);
    const profile = await certificates.profile();
    await client.query('UPDATE programmes.programme SET profile_id = $2 WHERE id = $1', [
      programme,
      profile,
    ]);
    const shorter = v7();
    await client.query(
      `INSERT INTO programmes.edition SELECT (jsonb_populate_record(n, jsonb_build_object('id', $2::uuid, 'number', 2, 'choose', 0))).* FROM programmes.edition n WHERE programme_id = $1`,
      [programme, shorter],
    );
    await client.query(
      `INSERT INTO programmes.edition_part (organisation_id, edition_id, id, place, course_organisation_id, course_id, kind, need)
       SELECT organisation_id, $2, id, place, course_organisation_id, course_id, kind, need FROM programmes.draft_part WHERE programme_id = $1 AND place = 3`,
      [programme, shorter],
    );
    return new ProgrammeHistory(client);
  }

  /** The same over another connection. */
  beside(client: Client): ProgrammeHistory {
    return new ProgrammeHistory(client);
  }

  async enrol(person: string): Promise<void> {
    await this.client.query(
      `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at)
       SELECT gen_random_uuid(), organisation_id, $1, id, current_edition_id, now() FROM catalogue.course WHERE organisation_id = $2 AND slug = ANY ($3)`,
      [person, examples.organisation, coursesOfPath],
    );
  }

  /** Into the first edition, also whoever was taken out. */
  async join(person: string): Promise<void> {
    await this.client.query(
      `INSERT INTO programmes.participant (organisation_id, programme_id, person_id, edition_id, state, joined_at, sort_key)
       SELECT n.organisation_id, n.programme_id, $2, n.id, 'enrolled', now(), 'ana' FROM programmes.edition n WHERE n.programme_id = $1 AND n.number = 1
       ON CONFLICT (programme_id, person_id) DO UPDATE SET edition_id = excluded.edition_id, state = 'enrolled'`,
      [programme, person],
    );
  }

  async withdraw(person: string): Promise<void> {
    await this.client.query(
      `UPDATE programmes.participant SET state = 'withdrawn' WHERE programme_id = $1 AND person_id = $2`,
      [programme, person],
    );
  }

  async move(person: string, edition: number): Promise<void> {
    await this.client.query(
      `UPDATE programmes.participant t SET edition_id = n.id FROM programmes.edition n
       WHERE t.programme_id = $1 AND t.person_id = $2 AND n.programme_id = $1 AND n.number = $3`,
      [programme, person, edition],
    );
  }

  async leave(person: string): Promise<void> {
    await this.client.query(
      'DELETE FROM programmes.participant WHERE programme_id = $1 AND person_id = $2',
      [programme, person],
    );
  }

  /** An attempt of the course has that result; number 0 is the entry test. */
  async attempt(
    person: string,
    course: CourseOfPath,
    { number, percent }: { readonly number: 0 | 1; readonly percent: number },
  ): Promise<void> {
    await this.client.query(
      `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, parallel_form, state, rules, seed, draw_version,
         started_at, deadline_at, closed_at, points, maximum, passed, result)
       SELECT gen_random_uuid(), organisation_id, person_id, id, course_edition_id, $3::int, CASE WHEN $3::int = 0 THEN 'A' END, 'submitted', '{}', '', 1, now(), now(), now(), 1, 10,
         CASE WHEN $3::int > 0 THEN $4::int >= 80 END, jsonb_build_object('percent', $4::int) FROM learning.enrolment WHERE id = ${enrolmentOf}
       ON CONFLICT (enrolment_id, number) DO UPDATE SET passed = excluded.passed, result = excluded.result`,
      [person, course, number, percent],
    );
  }

  async forgetAttempts(person: string, course: CourseOfPath): Promise<void> {
    await this.client.query(`DELETE FROM assessment.attempt WHERE enrolment_id = ${enrolmentOf}`, [
      person,
      course,
    ]);
  }

  async recognise(person: string, place: number): Promise<void> {
    const training = await new GivenProgrammes(this.client).confirmedTraining(v7(), person);
    await this.client.query(
      `INSERT INTO programmes.recognition (organisation_id, programme_id, person_id, part_id, training_id, recognised_at)
       SELECT organisation_id, $1, person_id, ${partOf}, $4, now() FROM programmes.participant WHERE programme_id = $1 AND person_id = $3 ON CONFLICT DO NOTHING`,
      [programme, place, person, training],
    );
  }

  async takeBack(person: string, place: number): Promise<void> {
    await this.client.query(
      `DELETE FROM programmes.recognition WHERE programme_id = $1 AND part_id = ${partOf} AND person_id = $3`,
      [programme, place, person],
    );
  }

  /** Unless one is in force. */
  async issue(person: string): Promise<void> {
    this.number += 1;
    await this.client.query(
      `INSERT INTO registry.certificate (id, organisation_id, organiser_id, year, number, person_id, enrolment_id, course_edition_id, batch_id,
         facts, entry, holder_folded, holder_sort_key, check_code, issued_on, issued_at, rendering, document_hash)
       SELECT gen_random_uuid(), c.organisation_id, c.organiser_id, $3::int, $4::int, t.person_id, t.id, t.edition_id, c.batch_id, c.facts, c.entry,
         c.holder_folded, c.holder_sort_key, lpad($4::int::text, 16, 'p'), '2024-06-01', now(), 'ready', repeat('0', 64)
       FROM registry.certificate c, programmes.participant t WHERE c.id = $5 AND t.programme_id = $1 AND t.person_id = $2
         AND NOT EXISTS (SELECT FROM registry.certificate o WHERE o.enrolment_id = t.id AND o.status IN ('valid', 'suspended'))`,
      [programme, person, year, this.number, examples.certificate],
    );
  }

  /** The last certificate of the programme that somebody has. */
  async setStatus(person: string, status: string): Promise<void> {
    await this.client.query(
      `UPDATE registry.certificate c SET status = $3 FROM (SELECT o.id FROM registry.certificate o JOIN programmes.participant t ON t.id = o.enrolment_id
         WHERE t.programme_id = $1 AND t.person_id = $2 ORDER BY o.number DESC LIMIT 1) last WHERE c.id = last.id`,
      [programme, person, status],
    );
  }
}
