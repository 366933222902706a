import type { AttemptView, GivenAnswer } from './attempt-content';

/**
 * Of the answers that waited on this device while the attempt went on elsewhere, those that were given after what the
 * server has for the same question: nothing is lost, and nothing newer is overwritten.
 *
 * @example
 * newerThanServer([{ ...answer, position: 1, claimedAt: '2026-11-25T10:05:00Z' }], []); // that answer
 */
export function newerThanServer(
  waiting: readonly GivenAnswer[],
  server: AttemptView['answers'],
): readonly GivenAnswer[] {
  const received = new Map(server.map(({ position, receivedAt }) => [position, receivedAt]));
  return waiting.filter(({ position, claimedAt }) => {
    const at = received.get(position);
    return at === undefined || new Date(claimedAt) > new Date(at);
  });
}
