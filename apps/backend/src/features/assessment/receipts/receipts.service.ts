import { Injectable } from '@nestjs/common';
import type { checkReceipt, receipt } from '@svetionik/contracts/receipts';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireOwnAttempt } from '../assessment.access';
import { findCurrentAnswers, findForm } from '../attempts.queries';
import { hashAnswers } from './answers-hash';
import { isSigned, readReceiptCode, writeReceiptCode, type ReceiptParts } from './receipt-code';
import { ReceiptKeys } from './receipt-keys';
import { findReceipt } from './receipts.queries';

type Outcome = z.output<(typeof checkReceipt)['replies'][200]['schema']>;

const perAddress = { limit: 60, seconds: 600 };

/** Hands receipts out to their learners, and checks them for whoever holds one. */
@Injectable()
export class ReceiptsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly keys: ReceiptKeys,
  ) {}

  read(actor: PersonActor, attemptId: string): Promise<z.output<typeof receipt>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const attempt = await requireOwnAttempt(transaction, actor, attemptId);
      const kept = await findReceipt(transaction, actor.organisationId, attempt.id);
      if (kept === undefined) throw new DomainError('access.not-found');
      return { facts: kept.facts, code: writeReceiptCode(kept) };
    });
  }

  async check(actor: PersonActor | VisitorActor, text: string, from: string): Promise<Outcome> {
    await this.throttle.spend(`receipt-from:${from}`, perAddress.limit, perAddress.seconds);
    const parts = readReceiptCode(text);
    const key = parts && this.keys.find(parts.keyId);
    if (parts === undefined || key === undefined || !isSigned(parts, key))
      return { outcome: 'unknown' };
    const unchanged = await this.transactions.reading(actor, (transaction) =>
      isOnRecord(transaction, parts),
    );
    return { outcome: unchanged ? 'unchanged' : 'changed', facts: parts.facts };
  }
}

async function isOnRecord(transaction: EntityManager, { facts }: ReceiptParts): Promise<boolean> {
  const form = await findForm(transaction, facts.attempt);
  const answers = await findCurrentAnswers(transaction, facts.attempt);
  return hashAnswers(facts.attempt, form, answers) === facts.answersHash;
}
