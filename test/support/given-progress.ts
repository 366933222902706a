import type { Client } from 'pg';

/** A block that was passed in reading or finished, and when. */
export interface DoneGiven {
  readonly block: string;
  readonly at: Date;
}

/** What was done in a block of practice. */
export interface PracticeGiven extends DoneGiven {
  readonly id: string;
  readonly response: object;
}

/** Builds what learners have done in their courses, straight in the database. */
export class GivenProgress {
  constructor(private readonly client: Client) {}

  /** Blocks of an enrolment, and what was answered in those of practice, of which the last place is kept. */
  async done(
    enrolment: string,
    blocks: readonly DoneGiven[],
    practice: readonly PracticeGiven[] = [],
  ): Promise<void> {
    await this.client.query(
      `INSERT INTO learning.block_done (organisation_id, enrolment_id, block_key, done_at)
       SELECT e.organisation_id, e.id, b.block, b.at FROM learning.enrolment e, unnest($2::text[], $3::timestamptz[]) AS b (block, at) WHERE e.id = $1
       ON CONFLICT DO NOTHING`,
      [enrolment, blocks.map(({ block }) => block), blocks.map(({ at }) => at)],
    );
    if (practice.length > 0)
      await this.client.query(
        `INSERT INTO learning.practice_record (id, organisation_id, enrolment_id, block_key, response, at)
         SELECT p.id, e.organisation_id, e.id, p.block, p.response, p.at FROM learning.enrolment e,
           jsonb_to_recordset($2) AS p (id uuid, block text, response jsonb, at timestamptz) WHERE e.id = $1`,
        [enrolment, JSON.stringify(practice)],
      );
    const last = blocks.at(-1);
    const [module, lesson, block] = last?.block.split('/') ?? [];
    if (last !== undefined)
      await this.client.query(
        'UPDATE learning.enrolment SET place = $2, place_at = $3 WHERE id = $1',
        [enrolment, { module, lesson, block, second: null }, last.at],
      );
  }
}
