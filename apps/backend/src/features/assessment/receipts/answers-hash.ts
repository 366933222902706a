import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import { createHash } from 'node:crypto';
import type { CurrentAnswer, FormItem } from '../attempts.queries';

/** SHA-256, in hex, over the items of a form in their order, each with the answer that counts and when it arrived. */
export function hashAnswers(attemptId: string, form: readonly FormItem[], answers: readonly CurrentAnswer[]): string {
  const given = new Map(answers.map((answer) => [answer.position, answer]));
  const record = form.map(({ position, content }) => {
    const { response = null, receivedAt = null } = given.get(position) ?? {};
    return { position, item: content['sr-Latn'].id, response, receivedAt: receivedAt?.toISOString() ?? null };
  });
  return createHash('sha256').update(canonicalJson({ attempt: attemptId, record })).digest('hex');
}
