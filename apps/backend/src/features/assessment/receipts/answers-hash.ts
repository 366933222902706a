import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import { createHash } from 'node:crypto';
import type { CurrentAnswer, FormItem } from '../attempts.queries';

/** SHA-256, in hex, over the items of a form in their order, each with the answer that counts and when it arrived. */
export function hashAnswers(
  attemptId: string,
  form: readonly FormItem[],
  answers: readonly CurrentAnswer[],
): string {
  const given = new Map(answers.map((answer) => [answer.position, answer]));
  const records = form.map(({ position, content }) => {
    const { response = null, confidence = null, receivedAt = null } = given.get(position) ?? {};
    const record = {
      position,
      item: content['sr-Latn'].id,
      response,
      receivedAt: receivedAt?.toISOString() ?? null,
    };
    // Receipts from before there was a confidence mark must stay as they were.
    return confidence === null ? record : { ...record, confidence };
  });
  return createHash('sha256')
    .update(canonicalJson({ attempt: attemptId, record: records }))
    .digest('hex');
}
