import { Injectable } from '@nestjs/common';
import { isAnswered } from '@svetionik/domain/items/check-response';
import { receiptMessage, type ReceiptFacts } from '@svetionik/proofs/receipts/receipt';
import { sign } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { AttemptEntity } from '../attempt.entity';
import type { CurrentAnswer, FormItem } from '../attempts.queries';
import { hashAnswers } from './answers-hash';
import { ReceiptKeys } from './receipt-keys';
import { registerReceiptKey } from './receipt-keys.queries';
import { insertReceipt } from './receipts.queries';

interface Closing {
  readonly attempt: AttemptEntity;
  readonly state: ReceiptFacts['state'];
  readonly closedAt: Date;
  readonly form: readonly FormItem[];
  readonly answers: readonly CurrentAnswer[];
}

/** Gives each attempt its receipt in the transaction that closes it; without a key none is signed, and it is given when somebody asks for it once there is one. */
@Injectable()
export class ReceiptIssuer {
  constructor(private readonly keys: ReceiptKeys) {}

  /** False where there is no key. */
  async issue(
    transaction: EntityManager,
    { attempt, state, closedAt, form, answers }: Closing,
  ): Promise<boolean> {
    const key = this.keys.current();
    if (key === undefined) return false;
    const facts: ReceiptFacts = {
      attempt: attempt.id,
      number: attempt.number,
      state,
      closedAt: closedAt.toISOString(),
      items: form.length,
      answered: answers.filter(({ response }) => isAnswered(response ?? undefined)).length,
      answersHash: hashAnswers(attempt.id, form, answers),
    };
    await insertReceipt(transaction, {
      organisationId: attempt.organisationId,
      keyId: await registerReceiptKey(transaction, key.publicJwk.x),
      facts,
      signature: sign(null, receiptMessage(facts), key.privateKey),
    });
    return true;
  }
}
