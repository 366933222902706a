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

  /** An attempt with that question alone, judged by the old key. */
  async judged({
    choice,
    person,
    enrolment = v7(),
  }: {
    readonly choice: 'a' | 'b';
    readonly person?: string;
    readonly enrolment?: string;
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
      `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
         started_at, deadline_at, closed_at, points, maximum, passed, result)
       SELECT $1, organisation_id, $2, $3, course_edition_id, 9, 'submitted', rules, '', 1, now(), now(), now(), $4::int, 1, $4::int = 1, $5 FROM assessment.attempt WHERE id = $6`,
      [
        attempt,
        person ?? (await new GivenAttempts(this.client).person()),
        enrolment,
        points,
        result,
        examples.closedAttempt,
      ],
    );
    await this.client.query(
      `INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order) VALUES ($1, $2, 1, $3, '{a,b,c}')`,
      [examples.organisation, attempt, examples.correctedVersion],
    );
    await this.client.query(
      `INSERT INTO assessment.answer (organisation_id, attempt_id, id, position, epoch, sequence, response, claimed_at, received_at) VALUES ($1, $2, $3, 1, 1, 1, $4, now(), now())`,
      [examples.organisation, attempt, v7(), { kind: 'single-choice', choice }],
    );
    return attempt;
  }

  /** A regrade by that correction that was looked at and touches nobody. */
  async previewed(): Promise<void> {
    await this.client.query(
      `INSERT INTO assessment.correction (id, organisation_id, from_version_id, to_version_id, reason, made_by, made_at)
       SELECT $1, v.organisation_id, v.id, i.current_version_id, 'Ključ je bio pogrešan.', $3, now() FROM assessment.item_version v JOIN assessment.item i ON i.id = v.item_id WHERE v.id = $2`,
      [examples.regrade, examples.correctedVersion, examples.trainer],
    );
    await this.client.query(
      `INSERT INTO reporting.regrade (id, organisation_id, state, looked_at) VALUES ($1, $2, 'previewed', 1)`,
      [examples.regrade, examples.organisation],
    );
  }
}
