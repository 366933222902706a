import type { AnswerPlace } from './accept-answer';

/** An answer as the log keeps it. `id` is made by the client; the same id is the same answer. */
export interface LoggedAnswer extends AnswerPlace {
  readonly id: string;
  readonly item: string;
}

/**
 * The answer that counts for each item: the one with the highest epoch, and in it the highest sequence. Of two
 * with the same id or the same place, the first in the log stands.
 *
 * @example
 * currentAnswers([
 *   { id: 'x', item: 'q1', epoch: 1, sequence: 9 },
 *   { id: 'y', item: 'q1', epoch: 2, sequence: 1 },
 * ]).get('q1')?.id; // 'y'
 */
export function currentAnswers<Answer extends LoggedAnswer>(log: readonly Answer[]): Map<string, Answer> {
  const seen = new Set<string>();
  const current = new Map<string, Answer>();
  for (const answer of log) {
    if (seen.has(answer.id)) continue;
    seen.add(answer.id);
    const standing = current.get(answer.item);
    if (!standing || isLater(answer, standing)) current.set(answer.item, answer);
  }
  return current;
}

function isLater(one: AnswerPlace, other: AnswerPlace): boolean {
  return one.epoch > other.epoch || (one.epoch === other.epoch && one.sequence > other.sequence);
}
