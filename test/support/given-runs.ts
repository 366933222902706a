import { examples } from '@svetionik/contracts/examples';
import { mediaTypes } from '@svetionik/domain/items/file-upload/file-type';
import type { ReminderRule } from '@svetionik/domain/reminders/reminder-rule';
import { usualWords } from '@svetionik/domain/reminders/reminder-words';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { storeFile } from './stored-file';

interface GivenRun {
  readonly id: string;
  readonly title: string;
  readonly town?: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly course?: string;
  /** In place of a course. */
  readonly programme?: string | null;
  readonly capacity?: number | null;
  readonly opened?: boolean;
  readonly finishOn?: string | null;
  readonly joining?: 'open' | 'invitation' | 'staff';
  readonly opensOn?: string | null;
}

interface GivenReminderRule extends ReminderRule {
  readonly run: string;
  readonly template?: string | null;
  readonly id?: string;
}

interface GivenMaterial {
  readonly run: string;
  readonly title: string;
  readonly address?: string | null;
  readonly id?: string;
}

/** Rows of runs. */
export class GivenRuns {
  constructor(
    private readonly client: Client,
    private readonly organisationId: string = examples.organisation,
    private readonly madeBy: string = examples.administrator,
  ) {}

  async run({
    id,
    title,
    town = 'Novi Sad',
    startsOn,
    endsOn,
    programme = null,
    course = examples.reportedCourse,
    capacity = null,
    opened = true,
    finishOn = null,
    joining = 'open',
    opensOn = null,
  }: GivenRun): Promise<string> {
    await this.client.query(
      `INSERT INTO runs.run (id, organisation_id, course_organisation_id, course_id, title, language, town, capacity, starts_on, ends_on, finish_on, joining, professions, contact, opened_at, made_by, made_at, programme_id, opens_on)
       SELECT $1, $2, c.organisation_id, c.id, $3, 'sr-Latn', $12, $5, $6, $7, $8, $9, '{}', '', CASE WHEN $10 THEN now() END, $11, now(), $13::uuid, $14 FROM (SELECT) n LEFT JOIN catalogue.course c ON c.id = $4 AND $13::uuid IS NULL`,
      [
        ...[id, this.organisationId, title, course, capacity, startsOn, endsOn, finishOn],
        ...[joining, opened, this.madeBy, town, programme, opensOn],
      ],
    );
    return id;
  }

  async trainer(run: string, person: string): Promise<void> {
    await this.client.query(
      'INSERT INTO runs.trainer (organisation_id, run_id, person_id) VALUES ($1, $2, $3)',
      [this.organisationId, run, person],
    );
  }

  async participant(run: string, person: string, enrolledOn = '2026-01-10'): Promise<void> {
    await this.participants(run, [person], enrolledOn);
  }

  /** With the enrolments that they have in the course, or new ones. */
  async participants(
    run: string,
    people: readonly string[],
    enrolledOn = '2026-01-10',
  ): Promise<void> {
    await this.client.query(
      `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, course_organisation_id)
       SELECT gen_random_uuid(), r.organisation_id, n.person, r.course_id, c.current_edition_id, now(), r.course_organisation_id
       FROM runs.run r JOIN catalogue.course c ON c.id = r.course_id CROSS JOIN unnest($2::uuid[]) AS n (person) WHERE r.id = $1
       ON CONFLICT DO NOTHING`,
      [run, people],
    );
    await this.client.query(
      `INSERT INTO runs.participant (organisation_id, run_id, person_id, enrolment_id, state, enrolled_on, sort_key)
       SELECT r.organisation_id, r.id, l.person_id, e.id, 'enrolled', $3, l.sort_key FROM runs.run r JOIN people.listed_member l ON l.organisation_id = r.organisation_id AND l.person_id = ANY ($2::uuid[])
         CROSS JOIN LATERAL (SELECT e.id FROM learning.enrolment e WHERE e.person_id = l.person_id AND e.course_id = r.course_id AND e.organisation_id = r.organisation_id AND e.renews_id IS NULL AND e.withdrawn_at IS NULL) e WHERE r.id = $1`,
      [run, people, enrolledOn],
    );
    await this.client.query('UPDATE runs.run SET taken = taken + $2 WHERE id = $1', [
      run,
      people.length,
    ]);
    await this.client.query(
      `INSERT INTO runs.happening (id, organisation_id, run_id, person_id, kind, state, caused_by, happened_at)
       SELECT gen_random_uuid(), $3, $1, n.person, 'enrolled', 'enrolled', $4, now() FROM unnest($2::uuid[]) AS n (person)`,
      [run, people, this.organisationId, this.madeBy],
    );
  }

  /** Places that a run keeps for an institution, and which of its people have one of them. */
  async quota(
    run: string,
    institution: string,
    places: number,
    people: readonly string[] = [],
  ): Promise<void> {
    await this.client.query(
      `INSERT INTO runs.quota (organisation_id, run_id, institution_id, places) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [this.organisationId, run, institution, places],
    );
    await this.client.query(
      `WITH placed AS (UPDATE runs.participant SET quota_id = $2 WHERE run_id = $1 AND person_id = ANY ($3::uuid[]) RETURNING person_id)
       UPDATE runs.quota SET taken = taken + (SELECT count(*) FROM placed) WHERE run_id = $1 AND institution_id = $2`,
      [run, institution, people],
    );
  }

  /** On a run of a programme, in which they are. */
  async programmeParticipants(
    run: string,
    people: readonly string[],
    enrolledOn = '2026-01-10',
  ): Promise<void> {
    await this.client.query(
      `WITH placed AS (
         INSERT INTO runs.participant (organisation_id, run_id, person_id, programme_participant_id, state, enrolled_on, sort_key)
         SELECT r.organisation_id, r.id, t.person_id, t.id, 'enrolled', $3, t.sort_key FROM runs.run r JOIN programmes.participant t ON t.programme_id = r.programme_id AND t.person_id = ANY ($2::uuid[])
         WHERE r.id = $1 RETURNING organisation_id, run_id, person_id
       ), noted AS (
         INSERT INTO runs.happening (id, organisation_id, run_id, person_id, kind, state, caused_by, happened_at)
         SELECT gen_random_uuid(), organisation_id, run_id, person_id, 'enrolled', 'enrolled', $4, now() FROM placed
       ) UPDATE runs.run SET taken = taken + (SELECT count(*) FROM placed) WHERE id = $1`,
      [run, people, enrolledOn, this.madeBy],
    );
  }

  /** A rule by which a run reminds, in the usual words or in those of a template. */
  async reminderRule({
    run,
    about,
    days,
    to,
    template = null,
    id = v7(),
  }: GivenReminderRule): Promise<string> {
    await this.client.query(
      `INSERT INTO runs.reminder_rule (id, organisation_id, run_id, about, days, recipients, template_id, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
      [id, this.organisationId, run, about, days, to, template, this.madeBy],
    );
    return id;
  }

  /** A link that the people of a run are given, or a file where it has no address. */
  async material({ run, title, address = null, id = v7() }: GivenMaterial): Promise<string> {
    const hash = address === null ? await storeFile(this.client, title, mediaTypes.text) : null;
    await this.client.query(
      'INSERT INTO runs.material (id, organisation_id, run_id, title, address, file_hash, added_at) VALUES ($1, $2, $3, $4, $5, $6, now())',
      [id, this.organisationId, run, title, address, hash],
    );
    return id;
  }

  /** A template with the usual words. */
  async mailTemplate(name: string, id: string = v7()): Promise<string> {
    await this.client.query(
      `INSERT INTO runs.mail_template (id, organisation_id, name, words, made_by, made_at) VALUES ($1, $2, $3, $4, $5, now())`,
      [id, this.organisationId, name, usualWords.coming, this.madeBy],
    );
    return id;
  }

  /** Puts people on a run who are in its course: so many who have passed it, and so many who have not. */
  async fill(run: string, passed: number, others: number): Promise<void> {
    await this.client.query(
      `WITH chosen AS (
         SELECT DISTINCT ON (e.person_id) r.organisation_id, r.id AS run_id, e.person_id, e.id, r.starts_on, l.sort_key,
           EXISTS (SELECT FROM assessment.attempt a WHERE a.enrolment_id = e.id AND a.passed) AS passed
         FROM runs.run r JOIN learning.enrolment e ON e.course_id = r.course_id AND e.organisation_id = r.organisation_id AND e.withdrawn_at IS NULL
           JOIN people.listed_member l ON l.organisation_id = e.organisation_id AND l.person_id = e.person_id
         WHERE r.id = $1 AND NOT l.blocked AND NOT EXISTS (SELECT FROM runs.participant p WHERE p.person_id = e.person_id) ORDER BY e.person_id, e.enrolled_at
       ), numbered AS (SELECT *, row_number() OVER (PARTITION BY passed ORDER BY sort_key, person_id) AS place FROM chosen),
       placed AS (
         INSERT INTO runs.participant (organisation_id, run_id, person_id, enrolment_id, state, enrolled_on, sort_key)
         SELECT organisation_id, run_id, person_id, id, 'enrolled', starts_on, sort_key FROM numbered WHERE place <= CASE WHEN passed THEN $2::int ELSE $3::int END
         RETURNING organisation_id, run_id, person_id, enrolled_on
       ), noted AS (
         INSERT INTO runs.happening (id, organisation_id, run_id, person_id, kind, state, caused_by, happened_at)
         SELECT gen_random_uuid(), organisation_id, run_id, person_id, 'enrolled', 'enrolled', $4, enrolled_on FROM placed
       ) UPDATE runs.run SET taken = taken + (SELECT count(*) FROM placed) WHERE id = $1`,
      [run, passed, others, this.madeBy],
    );
  }
}
