import { examples } from '@svetionik/contracts/examples';
import type { FileUpload } from '@svetionik/domain/items/file-upload/file-upload';
import type { PeopleMark } from '@svetionik/domain/rubric/people-mark';
import type { AssessmentItem, Response } from '@svetionik/domain/items/item';
import type { OpenAnswer } from '@svetionik/domain/items/open-answer/open-answer';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { paragraph } from './author';
import { GivenAttempts } from './given-attempts';

const levels = [
  ['ne', 0],
  ['delom', 1],
  ['jasno', 3],
] as const;
const inBank = { points: 4, objective: 'prepoznavanje', difficulty: 'easy' } as const;

/** Two criteria of three points each. */
const mark: PeopleMark = {
  sample: 'Primer izjave.',
  rubric: ['jasnoca', 'potpunost'].map((id) => ({
    id,
    title: `Merilo ${id}`,
    levels: levels.map(([level, points]) => ({ id: level, descriptor: `Opis ${level}`, points })),
  })),
  secondMarking: false,
  threshold: 1,
  disturbing: false,
};

/** A question of four points that people mark by two criteria of three points each. */
export function givenOpenAnswer(change: Partial<OpenAnswer> = {}): AssessmentItem {
  return {
    id: 'izjava',
    prompt: paragraph('Šta radite?'),
    feedback: paragraph('Objašnjenje izjave.'),
    kind: 'open-answer',
    ...mark,
    words: { least: 0, most: 50 },
    ...change,
    ...inBank,
  };
}

/** The same, answered with one or two files of any type. */
export function givenFileUpload(change: Partial<FileUpload> = {}): AssessmentItem {
  const files = { most: 2, types: ['pdf', 'docx', 'odt', 'text', 'jpeg', 'png'] } as const;
  return {
    id: 'zapisnik',
    prompt: paragraph('Predajte zapisnik.'),
    feedback: paragraph('Objašnjenje zapisnika.'),
    kind: 'file-upload',
    ...mark,
    files,
    ...change,
    ...inBank,
  };
}

interface GivenTask {
  readonly task: string;
  readonly attempt?: string;
  /** Who has taken it. */
  readonly heldBy?: string;
  /** Who has taken and marked it, so that nothing of its attempt waits any more. */
  readonly markedBy?: string;
  readonly content?: AssessmentItem;
  readonly response?: Response;
}

/** Builds answers that wait to be marked, straight in the database. */
export class GivenMarking {
  constructor(private readonly client: Client) {}

  /** An answer of somebody who is otherwise not there, in an attempt of its own; taken by `heldBy` where that is said. */
  async task({
    task,
    attempt = v7(),
    markedBy,
    heldBy = markedBy,
    content = givenOpenAnswer(),
    response = { kind: 'open-answer', text: 'Pozvala bih 194 i ostala uz osobu.' },
  }: GivenTask): Promise<string> {
    const person = await new GivenAttempts(this.client).person();
    const version = await this.attempt({ id: attempt, person, content });
    await this.client.query(
      `UPDATE assessment.attempt SET state = 'submitted', deadline_at = now(), closed_at = now(), awaiting_marking = true WHERE id = $1`,
      [attempt],
    );
    await this.client.query(
      `INSERT INTO assessment.answer (organisation_id, attempt_id, id, position, epoch, sequence, response, claimed_at, received_at) VALUES ($1, $2, $3, 1, 1, 1, $4, now(), now())`,
      [examples.organisation, attempt, v7(), response],
    );
    await this.client.query(
      `INSERT INTO assessment.marking_task (id, organisation_id, attempt_id, position, item_version_id, second_marking, disturbing, handed_in_at) VALUES ($1, $2, $3, 1, $4, false, false, now())`,
      [task, examples.organisation, attempt, version],
    );
    if (heldBy !== undefined)
      await this.client.query(
        `INSERT INTO assessment.marker_assignment (task_id, organisation_id, role, marker_id, held_since) VALUES ($1, $2, 'first', $3, now())`,
        [task, examples.organisation, heldBy],
      );
    if (markedBy !== undefined) await this.mark(task);
    return attempt;
  }

  /** One point of three by either criterion. */
  private async mark(task: string): Promise<void> {
    const given = { jasnoca: 'delom', potpunost: 'delom' };
    const criteria = Object.keys(given).map((criterion) => ({ criterion, points: 1, maximum: 3 }));
    const result = { criteria, points: 2, maximum: 6, fraction: 1 / 3, notes: [] };
    await this.client.query(
      'UPDATE assessment.marker_assignment SET marks = $2, finished_at = now() WHERE task_id = $1',
      [task, given],
    );
    await this.client.query(
      `UPDATE assessment.marking_task SET state = 'final', result = $2 WHERE id = $1`,
      [task, result],
    );
    await this.client.query(
      `UPDATE assessment.attempt SET all_marked_at = now() WHERE id = (SELECT attempt_id FROM assessment.marking_task WHERE id = $1)`,
      [task],
    );
  }

  /** An open attempt with one question. Gives the version of the question. */
  async attempt({
    id,
    person,
    content,
  }: {
    readonly id: string;
    readonly person: string;
    readonly content: AssessmentItem;
  }): Promise<string> {
    const [item, version] = [v7(), v7()];
    await this.client.query(
      `INSERT INTO assessment.item (id, organisation_id, bank_id, key) SELECT $1, organisation_id, id, $2 FROM assessment.bank WHERE organisation_id = $3 ORDER BY slug LIMIT 1`,
      [item, `${content.id}-${item.slice(-4)}`, examples.organisation],
    );
    await this.client.query(
      'INSERT INTO assessment.item_version (id, organisation_id, item_id, number, content, created_at) VALUES ($1, $2, $3, 1, $4, now())',
      [version, examples.organisation, item, { 'sr-Latn': content, 'sr-Cyrl': content }],
    );
    await this.client.query('UPDATE assessment.item SET current_version_id = $2 WHERE id = $1', [
      item,
      version,
    ]);
    await this.client.query(
      `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version, started_at, deadline_at)
       SELECT $1, organisation_id, $2, gen_random_uuid(), course_edition_id, 1, 'open', rules, '', 1, now(), now() + interval '30 minutes' FROM assessment.attempt WHERE id = $3`,
      [id, person, examples.closedAttempt],
    );
    await this.client.query(
      `INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order) VALUES ($1, $2, 1, $3, '{}')`,
      [examples.organisation, id, version],
    );
    return version;
  }
}
