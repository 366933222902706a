import { Injectable } from '@nestjs/common';
import { isAnswered } from '@svetionik/domain/items/check-response';
import type { EntityManager } from 'typeorm';
import type { AttemptEntity } from '../attempt.entity';
import type { CurrentAnswer, FormItem } from '../attempts.queries';
import { hashAnswers } from './answers-hash';
import { signFacts, type ReceiptFacts } from './receipt-code';
import { ReceiptKeys } from './receipt-keys';
import { insertReceipt } from './receipts.queries';

interface Closing {
  readonly attempt: AttemptEntity;
  readonly state: ReceiptFacts['state'];
  readonly closedAt: Date;
  readonly form: readonly FormItem[];
  readonly answers: readonly CurrentAnswer[];
}

/** Gives each attempt its receipt in the transaction that closes it, so that neither stands without the other. */
@Injectable()
export class ReceiptIssuer {
  constructor(private readonly keys: ReceiptKeys) {}

  async issue(
    transaction: EntityManager,
    { attempt, state, closedAt, form, answers }: Closing,
  ): Promise<void> {
    const facts: ReceiptFacts = {
      attempt: attempt.id,
      number: attempt.number,
      state,
      closedAt: closedAt.toISOString(),
      items: form.length,
      answered: answers.filter(({ response }) => isAnswered(response ?? undefined)).length,
      answersHash: hashAnswers(attempt.id, form, answers),
    };
    const { id, key } = this.keys.current();
    await insertReceipt(transaction, {
      organisationId: attempt.organisationId,
      keyId: id,
      facts,
      signature: signFacts(facts, key),
    });
  }
}
