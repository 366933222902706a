import type { EntityManager } from 'typeorm';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { holdMilliseconds } from './marker-assignments';
import { countQueue, findWaiting } from './marking-queue.queries';
import { formatPrompt } from './prompt';

/** What waits for a marker: how many answers, since when, and of which questions. */
export interface WaitingAnswers {
  readonly count: number;
  readonly oldest: Date | null;
  readonly questions: readonly {
    readonly id: string;
    readonly title: TextInScripts;
    readonly count: number;
  }[];
}

/** What waits for this marker now, with up to `most` questions, those with the most answers first. */
export async function findWaitingAnswers(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  { now, most }: { readonly now: Date; readonly most: number },
): Promise<WaitingAnswers> {
  const heldBefore = new Date(now.getTime() - holdMilliseconds);
  const of = { organisationId, markerId: personId, heldBefore };
  const { count, oldest } = await findWaiting(transaction, of, null);
  if (count === 0) return { count, oldest, questions: [] };
  const { items } = await countQueue(transaction, { ...of, course: undefined, item: undefined });
  const questions = items
    .sort((one, other) => other.count - one.count)
    .slice(0, most)
    .map(({ id, content, count: answers }) => ({
      id,
      title: formatPrompt(content),
      count: answers,
    }));
  return { count, oldest, questions };
}
