import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { GivenAttempts } from './given-attempts';

/** Builds attempts that were judged by a key which was corrected since, straight in the database. */
export class GivenRegrade {
  constructor(private readonly client: Client) {}

  /** A question in which `a` was right and now `b` is, both of one point. The version of old has the id of the example. */
  async correctedItem(): Promise<void> {
    const [item, now] = [v7(), v7()];
    await this.client.query(
      `INSERT INTO assessment.item (id, organisation_id, bank_id, key) SELECT $1, organisation_id, id, 'ispravljeno' FROM assessment.bank WHERE organisation_id = $2 ORDER BY slug LIMIT 1`,
      [item, examples.organisation],
    );
    const content = (key: string) =>
      `jsonb_build_object('sr-Latn', v.content -> 'sr-Latn' || '{"id": "ispravljeno", "key": "${key}", "points": 1}', 'sr-Cyrl', v.content -> 'sr-Cyrl' || '{"id": "ispravljeno", "key": "${key}", "points": 1}')`;
    for (const [number, [id, key]] of [
      [examples.correctedVersion, 'a'],
      [now, 'b'],
    ].entries()) {
      await this.client.query(
        `INSERT INTO assessment.item_version (id, organisation_id, item_id, number, content, created_at)
         SELECT $1, v.organisation_id, $2, $3, ${content(key ?? '')}, now() FROM assessment.attempt_item a JOIN assessment.item_version v ON v.id = a.item_version_id
         WHERE a.attempt_id = $4 AND a.position = 1`,
        [id, item, number + 1, examples.closedAttempt],
      );
    }
    await this.client.query('UPDATE assessment.item SET current_version_id = $2 WHERE id = $1', [
      item,
      now,
    ]);
  }

  /** An attempt with that question alone, judged by the old key; in another organisation where one is named. */
  async judged({
    choice,
    person,
    enrolment = v7(),
    organisation = examples.organisation,
  }: {
    readonly choice: 'a' | 'b';
    readonly person?: string;
    readonly enrolment?: string;
    readonly organisation?: string;
  }): Promise<string> {
    const attempt = v7();
    const points = choice === 'a' ? 1 : 0;
    const result = {
      points,
      maximum: 1,
      percent: 100 * points,
      passed: points === 1,
      objectives: [],
      items: [],
    };
    await this.client.query(
      `INSERT INTO assessment.attempt (id, organisation_id, course_organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
         started_at, deadline_at, closed_at, points, maximum, passed, result)
       SELECT $1, $7, organisation_id, $2, $3, course_edition_id, 9, 'submitted', rules, '', 1, now(), now(), now(), $4::int, 1, $4::int = 1, $5 FROM assessment.attempt WHERE id = $6`,
      [
        attempt,
        person ?? (await new GivenAttempts(this.client).person()),
        enrolment,
        points,
        result,
        examples.closedAttempt,
        organisation,
      ],
    );
    await this.client.query(
      `INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order) VALUES ($1, $2, 1, $3, '{a,b,c}')`,
      [organisation, attempt, examples.correctedVersion],
    );
    await this.client.query(
      `INSERT INTO assessment.answer (organisation_id, attempt_id, id, position, epoch, sequence, response, claimed_at, received_at) VALUES ($1, $2, $3, 1, 1, 1, $4, now(), now())`,
      [organisation, attempt, v7(), { kind: 'single-choice', choice }],
    );
    return attempt;
  }

  /** That question belongs to the course in which {@link judged} attempts are. */
  async taught(): Promise<void> {
    await this.client.query(
      `INSERT INTO assessment.course_item (organisation_id, course_edition_id, item_version_id, key, objective, difficulty, must_have, enemy_marks)
       SELECT a.organisation_id, a.course_edition_id, $2, 'ispravljeno', 'prvi', 'easy', false, '{}' FROM assessment.attempt a WHERE a.id = $1`,
      [examples.closedAttempt, examples.correctedVersion],
    );
  }

  /** A regrade by that correction that was looked at and touches nobody. */
  async previewed(): Promise<void> {
    await this.client.query(
      `INSERT INTO assessment.correction (id, organisation_id, from_version_id, to_version_id, reason, made_by, made_at)
       SELECT $1, v.organisation_id, v.id, i.current_version_id, 'Ključ je bio pogrešan.', $3, now() FROM assessment.item_version v JOIN assessment.item i ON i.id = v.item_id WHERE v.id = $2`,
      [examples.regrade, examples.correctedVersion, examples.trainer],
    );
    await this.client.query(
      `INSERT INTO reporting.regrade (id, organisation_id, course_organisation_id, state, looked_at) VALUES ($1, $2, $2, 'previewed', 1)`,
      [examples.regrade, examples.organisation],
    );
  }

  /** The other organisation has corrected a key of a course that it shares, which has touched nobody here. */
  async received(): Promise<void> {
    const [bank, item, before, after] = [v7(), v7(), v7(), v7()];
    const owner = examples.otherOrganisation;
    await this.client.query(
      `INSERT INTO assessment.bank SELECT (jsonb_populate_record(b, jsonb_build_object('id', $1::uuid, 'organisation_id', $2::uuid, 'slug', 'tudja-banka'))).*
       FROM assessment.bank b WHERE b.organisation_id = $3 ORDER BY b.slug LIMIT 1`,
      [bank, owner, examples.organisation],
    );
    await this.client.query(
      `INSERT INTO assessment.item (id, organisation_id, bank_id, key) VALUES ($1, $2, $3, 'tudje')`,
      [item, owner, bank],
    );
    await this.client.query(
      `INSERT INTO assessment.item_version (id, organisation_id, item_id, number, content, created_at)
       SELECT n.id, $1, $2, n.number, v.content, v.created_at FROM assessment.item_version v, unnest($3::uuid[]) WITH ORDINALITY AS n (id, number) WHERE v.id = $4`,
      [owner, item, [before, after], examples.correctedVersion],
    );
    await this.client.query(
      `INSERT INTO assessment.correction (id, organisation_id, from_version_id, to_version_id, reason, made_by, made_at, applied_at)
       VALUES ($1, $2, $3, $4, 'Ključ je bio pogrešan.', $5, now(), now())`,
      [examples.receivedRegrade, owner, before, after, examples.otherTrainer],
    );
    await this.client.query(
      `INSERT INTO reporting.regrade (id, organisation_id, course_organisation_id, state, looked_at, prompt, reason, received_at)
       VALUES ($1, $2, $3, 'applied', 4, $4, 'Ključ je bio pogrešan.', '2026-05-04T09:00:00Z')`,
      [
        examples.receivedRegrade,
        examples.organisation,
        owner,
        { 'sr-Latn': 'Da li se razgovara nasamo?', 'sr-Cyrl': 'Да ли се разговара насамо?' },
      ],
    );
  }
}
