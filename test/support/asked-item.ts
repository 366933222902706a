import { examples } from '@svetionik/contracts/examples';
import type { AssessmentItem, Item } from '@svetionik/domain/items/item';
import { findKind } from '@svetionik/domain/items/kinds';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { openWorld, type TestWorld } from './test-world';

const attempt = examples.openAttempt;

/** The learner has half an hour left in their open attempt, of which the trainer wrote the questions. */
export async function openAttemptWorld() {
  const world = await openWorld();
  const cookies = {
    learner: await world.given.session(examples.learner),
    trainer: await world.given.session(examples.trainer),
  };
  await world.client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes' WHERE state = 'open'`,
  );
  return { world, cookies };
}

/** The item as an assessment asks it, for two points. */
export function inBank(item: Item): AssessmentItem {
  return { ...item, points: 2, objective: 'prepoznavanje', difficulty: 'easy' };
}

/** Makes the item the first of the open attempt, its parts shown in the reverse order, and gives that. */
export async function askFirst(client: Client, item: AssessmentItem): Promise<readonly string[]> {
  const order = [...findKind(item).parts(item)].reverse();
  const version = `SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = $1 AND position = 1`;
  const content = JSON.stringify({ 'sr-Latn': item, 'sr-Cyrl': item });
  await client.query(`UPDATE assessment.item_version SET content = $2 WHERE id = (${version})`, [
    attempt,
    content,
  ]);
  await client.query(
    'UPDATE assessment.attempt_item SET option_order = $2 WHERE attempt_id = $1 AND position = 1',
    [attempt, order],
  );
  return order;
}

/** An answer to the first question of the open attempt. */
export function answerFirst({ app }: TestWorld, sequence: number, response: object) {
  return {
    params: { attempt, answer: v7() },
    body: {
      position: 1,
      epoch: 1,
      sequence,
      response,
      marked: false,
      claimedAt: app.clock.now().toISOString(),
    },
  };
}
