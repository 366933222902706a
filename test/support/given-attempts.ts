import { examples } from '@svetionik/contracts/examples';
import type { Response } from '@svetionik/domain/items/item';
import type { Client } from 'pg';
import { v7 } from 'uuid';

/** What was done with one item: the option that was chosen, or null, and after how many seconds. */
export interface AnswerGiven {
  readonly item: string;
  readonly option: string | null;
  readonly seconds?: number;
}

/** An answer to a question of an open attempt, in the own ids of its item. */
export interface ResponseGiven {
  readonly id: string;
  readonly position: number;
  readonly response: Response | null;
  readonly at: Date;
  /** When it arrived, where that was after the deadline. */
  readonly lateAt?: Date;
}

interface AttemptGiven {
  readonly person: string;
  readonly course?: string;
  readonly answers: readonly AnswerGiven[];
  readonly startedAt?: Date;
  /** The points of four in the entry test of the same enrolment. */
  readonly entryTest?: number;
}

/** Builds closed attempts straight in the database: items of one point, in which option `a` is right. */
export class GivenAttempts {
  constructor(private readonly client: Client) {}

  /** Someone who has closed attempts and is otherwise not there: no member of the organisation any more, in no list. */
  async person(given: { language?: string; profession?: string | null } = {}): Promise<string> {
    const id = v7();
    await this.client.query(
      `INSERT INTO identity.person (id, email, email_folded, password_hash, language, profession, known_in, created_at) VALUES ($1, $2, $2, 'x', $3, $4, ARRAY[$5::uuid], now())`,
      [
        id,
        `${id}@primer.rs`,
        given.language ?? 'sr-Latn',
        given.profession ?? null,
        examples.organisation,
      ],
    );
    return id;
  }

  async closed({
    person,
    course = examples.courseSlug,
    answers,
    startedAt = new Date(),
    entryTest,
  }: AttemptGiven): Promise<string> {
    const [id, enrolment] = [v7(), v7()];
    const scores = answers.map(({ item, option }) => {
      const fraction = option === 'a' ? 1 : 0;
      return {
        item,
        objective: '',
        answered: option !== null,
        correct: fraction === 1,
        fraction,
        points: fraction,
        maximum: 1,
      };
    });
    const points = scores.filter(({ correct }) => correct).length;
    await this.client.query(
      `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
         started_at, deadline_at, closed_at, points, maximum, passed, result)
       SELECT $1, organisation_id, $2, $9, current_edition_id, 1, 'submitted', '{}', '', 1, $4, $4, $4, $5::int, $6::int, $5::int * 100 >= 70 * $6::int, $7
       FROM catalogue.course WHERE organisation_id = $8 AND slug = $3`,
      [
        id,
        person,
        course,
        startedAt,
        points,
        scores.length,
        { items: scores },
        examples.organisation,
        enrolment,
      ],
    );
    await this.insertForm(id, answers, startedAt);
    if (entryTest !== undefined) await this.insertEntryTest(id, entryTest);
    return id;
  }

  private async insertEntryTest(after: string, points: number): Promise<void> {
    await this.client.query(
      `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
         started_at, deadline_at, closed_at, points, maximum, parallel_form, result)
       SELECT $2, organisation_id, person_id, enrolment_id, course_edition_id, 0, 'submitted', '{}', '', 1, started_at, started_at, started_at, $3, 4, 'A', '{"items": []}'
       FROM assessment.attempt WHERE id = $1`,
      [after, v7(), points],
    );
  }

  /** One under way, with the rules and the course of the standard data's open one. Its time is that long. */
  async open({
    id = v7(),
    person,
    startedAt,
    minutes,
  }: {
    id?: string;
    person: string;
    startedAt: Date;
    minutes: number;
  }): Promise<string> {
    await this.client.query(
      `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version, started_at, deadline_at)
       SELECT $1, organisation_id, $2, gen_random_uuid(), course_edition_id, 1, 'open', jsonb_set(rules, '{minutes}', to_jsonb($4::int)), seed, draw_version,
         $3::timestamptz, $3::timestamptz + make_interval(mins => $4::int) FROM assessment.attempt WHERE id = $5`,
      [id, person, startedAt, minutes, examples.openAttempt],
    );
    return id;
  }

  /** What is answered in an attempt under way, one after the other. */
  async answered(attempt: string, answers: readonly ResponseGiven[]): Promise<void> {
    await this.client.query(
      `INSERT INTO assessment.answer (organisation_id, attempt_id, id, position, epoch, sequence, response, claimed_at, received_at, flag)
       SELECT t.organisation_id, t.id, a.id, a.position, t.epoch, row_number() OVER (ORDER BY a.at), a.response, a.at, coalesce(a."lateAt", a.at),
         CASE WHEN a."lateAt" IS NOT NULL THEN 'late' END
       FROM assessment.attempt t, jsonb_to_recordset($2) AS a (id uuid, position smallint, response jsonb, at timestamptz, "lateAt" timestamptz) WHERE t.id = $1`,
      [attempt, JSON.stringify(answers)],
    );
  }

  private async insertForm(
    attempt: string,
    answers: readonly AnswerGiven[],
    startedAt: Date,
  ): Promise<void> {
    await this.client.query(
      `INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order)
       SELECT a.organisation_id, a.id, f.position, v.id, '{a,b,c}' FROM assessment.attempt a, unnest($2::text[]) WITH ORDINALITY AS f (key, position)
       JOIN assessment.item i ON i.key = f.key AND i.organisation_id = $3 JOIN assessment.item_version v ON v.item_id = i.id WHERE a.id = $1
         AND v.id IN (SELECT item_version_id FROM assessment.course_item WHERE course_edition_id = a.course_edition_id)`,
      [attempt, answers.map(({ item }) => item), examples.organisation],
    );
    let at = startedAt.getTime();
    for (const [index, { option, seconds = 60 }] of answers.entries()) {
      if (option === null) continue;
      at += seconds * 1000;
      await this.client.query(
        `INSERT INTO assessment.answer (organisation_id, attempt_id, id, position, epoch, sequence, response, claimed_at, received_at)
         VALUES ($1, $2, $3, $4::int, 1, $4::int, $5, $6, $6)`,
        [
          examples.organisation,
          attempt,
          v7(),
          index + 1,
          { kind: 'single-choice', choice: option },
          new Date(at),
        ],
      );
    }
  }
}
