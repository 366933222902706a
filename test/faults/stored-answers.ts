import { Client } from 'pg';
import { awaitCondition } from '../support/await-condition';
import type { AnswerWriter } from './answer-writer';
import type { DurableInstallation } from './durable-installation';

/** Until each writer has been told three more times that its answer is saved. */
export async function untilEachSaves(
  running: readonly AnswerWriter[],
  writing: Promise<unknown>,
): Promise<void> {
  const wanted = running.map((writer) => writer.acknowledged.length + 3);
  const saved = awaitCondition('every writer saves answers', () =>
    running.every((writer, index) => writer.acknowledged.length >= (wanted[index] ?? 0)),
  );
  await Promise.race([saved, writing]);
}

/** Everything that the writers were told is saved is stored as they gave it. */
export async function expectStored(
  installation: DurableInstallation,
  writers: readonly AnswerWriter[],
): Promise<void> {
  const stored = await storedAnswers(installation);
  const acknowledged = writers.flatMap((writer) => writer.acknowledged);
  expect(acknowledged.map(({ id }) => stored.get(id))).toEqual(
    acknowledged.map(({ position, sequence, response, marked }) => ({
      position,
      sequence,
      choice: response.choice,
      marked,
    })),
  );
}

interface StoredAnswer {
  readonly position: number;
  readonly sequence: number;
  readonly marked: boolean;
  /** The place at which the option was shown. */
  readonly choice: string;
}

/** All answers that are stored, by id, as their writers gave them. */
export async function storedAnswers({
  databaseUrl,
}: DurableInstallation): Promise<Map<string, StoredAnswer>> {
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<StoredAnswer & { id: string }>(
      `SELECT a.id, a.position, a.sequence, a.marked, array_position(i.option_order, a.response ->> 'choice')::text AS choice
       FROM assessment.answer a JOIN assessment.attempt_item i ON i.attempt_id = a.attempt_id AND i.position = a.position`,
    );
    return new Map(rows.map(({ id, ...answer }) => [id, answer]));
  } finally {
    await client.end();
  }
}
