import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { checkReceipt, listReceiptKeys, receipt } from '@svetionik/contracts/receipts';
import {
  readReceiptCode,
  receiptVerdict,
  writeReceiptCode,
  type SignedReceipt,
} from '@svetionik/proofs/receipts/receipt';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Actor, PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { Transactions } from '../../../platform/database/transactions';
import { Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { verifyEd25519 } from '../../../platform/signing/verify-ed25519';
import { requireClosed, requireOwnAttempt } from '../assessment.access';
import type { AttemptEntity } from '../attempt.entity';
import { findCurrentAnswers, findForm } from '../attempts.queries';
import { hashAnswers } from './answers-hash';
import { ReceiptIssuer } from './receipt-issuer';
import { findReceiptKeys } from './receipt-keys.queries';
import { findReceipt } from './receipts.queries';

type Outcome = z.output<(typeof checkReceipt)['replies'][200]['schema']>;

const perAddress = { limit: 60, seconds: 600 };

/** Verifiers on other sites read this too; a key is added when the next one takes over. */
const publicHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=300',
};

/** Hands receipts out to their learners, and checks them for whoever holds one. */
@Injectable()
export class ReceiptsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly issuer: ReceiptIssuer,
  ) {}

  read(actor: PersonActor, attemptId: string): Promise<z.output<typeof receipt>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const attempt = await requireOwnAttempt(transaction, actor, attemptId);
      const kept =
        (await findReceipt(transaction, actor.organisationId, attempt.id)) ??
        (await this.issueLate(transaction, attempt));
      return { facts: kept.facts, code: writeReceiptCode(kept) };
    });
  }

  async check(actor: PersonActor | VisitorActor, text: string, from: string): Promise<Outcome> {
    await this.throttle.spend(`receipt-from:${from}`, perAddress.limit, perAddress.seconds);
    const kept = readReceiptCode(text);
    if (kept === undefined) return { outcome: 'unknown' };
    return this.transactions.reading(actor, async (transaction) => {
      const keys = await findReceiptKeys(transaction);
      if (receiptVerdict(kept, keys, { verify: verifyEd25519 }) !== 'genuine')
        return { outcome: 'unknown' };
      const unchanged = await isOnRecord(transaction, kept);
      return { outcome: unchanged ? 'unchanged' : 'changed', facts: kept.facts };
    });
  }

  async listKeys(
    actor: PersonActor | VisitorActor,
  ): Promise<Answer<EndpointReply<typeof listReceiptKeys>>> {
    return new Answer(200, { items: await this.findKeys(actor) }, publicHeaders);
  }

  /** The public halves of all keys that have ever signed. */
  async findKeys(actor: Actor): Promise<EndpointReply<typeof listReceiptKeys>['items']> {
    const keys = await this.transactions.reading(actor, findReceiptKeys);
    return keys.map(({ usedFrom, ...key }) => ({ ...key, usedFrom: usedFrom.toISOString() }));
  }

  /** Of an attempt that was closed while there was no key; it says what is on record now. */
  private async issueLate(
    transaction: EntityManager,
    attempt: AttemptEntity,
  ): Promise<SignedReceipt> {
    const { state, closedAt } = requireClosed(attempt);
    const form = await findForm(transaction, attempt.id);
    const answers = await findCurrentAnswers(transaction, attempt.id);
    const closing = { attempt, state, closedAt, form, answers };
    if (!(await this.issuer.issue(transaction, closing)))
      throw new DomainError('receipts.not-signed');
    const made = await findReceipt(transaction, attempt.organisationId, attempt.id);
    if (made === undefined) throw new Error('the receipt was not written');
    return made;
  }
}

async function isOnRecord(transaction: EntityManager, { facts }: SignedReceipt): Promise<boolean> {
  const form = await findForm(transaction, facts.attempt);
  const answers = await findCurrentAnswers(transaction, facts.attempt);
  return hashAnswers(facts.attempt, form, answers) === facts.answersHash;
}
