import { Injectable } from '@nestjs/common';
import type { answerReceipt, saveAnswer } from '@svetionik/contracts/assessment/answers';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { alike } from '@svetionik/domain/content/alike';
import { checkResponse } from '@svetionik/domain/items/check-response';
import type { Confidence } from '@svetionik/domain/items/confidence';
import { isFinal, mayReplace } from '@svetionik/domain/items/final-answers';
import { fromPlaces } from '@svetionik/domain/items/present';
import type { Response } from '@svetionik/domain/items/item';
import { namedFiles } from '@svetionik/domain/items/named-files';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import type { Database } from '../../platform/database/query';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { requireAnswerContext } from './assessment.access';
import { answerDeadline, requireAccepted } from './answer-verdict';
import { holdCurrentAnswer, insertAnswer, type AnswerContext } from './answers.queries';
import { nameFiles } from './files/answer-files.queries';

type Answer = EndpointInput<typeof saveAnswer>['body'];
/** What is kept of an answer's words, in the item's own ids. */
interface Given {
  readonly response: Response | null;
  readonly confidence: Confidence | null;
}
type Receipt = z.output<typeof answerReceipt>;

/** Appends answers to the log of an attempt. What is acknowledged is durable. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  save(actor: PersonActor, attemptId: string, answerId: string, answer: Answer): Promise<Receipt> {
    return this.transactions.unitOfWork(actor, async (transaction, last) => {
      const place = { ...answer, attemptId };
      const context = await requireAnswerContext(transaction, actor, place, answerId);
      const deadlineAt = answerDeadline(context)?.toISOString() ?? null;
      const given = {
        response: responseOf(answer, context),
        confidence: confidenceOf(answer, context),
      };
      if (context.same !== null) return { ...repeated(context.same, answer, given), deadlineAt };
      const receivedAt = this.clock.now();
      const flag = requireAccepted(context, {
        ...answer,
        claimedAt: new Date(answer.claimedAt).getTime(),
        receivedAt: receivedAt.getTime(),
      });
      if (context.item !== null && isFinal(context.item))
        await refuseWayBack(transaction, attemptId, { ...answer, response: given.response });
      const row = { ...answer, ...given, receivedAt, flag };
      await requireFiles(transaction, attemptId, row);
      await append(last, actor, { ...row, attemptId, id: answerId });
      return { receivedAt: receivedAt.toISOString(), late: flag !== null, deadlineAt };
    });
  }
}

/** Nothing is kept where the number was taken: whether it was is known after all that there is to keep. */
async function append(
  last: Database,
  { organisationId }: PersonActor,
  row: Omit<Parameters<typeof insertAnswer>[1], 'organisationId'>,
): Promise<void> {
  if (!(await insertAnswer(last, { ...row, organisationId })))
    throw new DomainError('creation.differs');
}

/** An answer names files that were sent for this very question, and for no other. */
async function requireFiles(
  transaction: EntityManager,
  attemptId: string,
  { position, response }: Pick<Answer, 'position'> & Given,
): Promise<void> {
  const hashes = namedFiles(response).map(({ hash }) => hash);
  if (hashes.length === 0) return;
  const known = await nameFiles(transaction, { attemptId, position, hashes });
  if (known < hashes.length)
    throw new DomainError('assessment.response-invalid', { details: { reason: 'unknown-file' } });
}

function responseOf(answer: Answer, { item, optionOrder }: AnswerContext): Response | null {
  if (item === null || optionOrder === null) throw new DomainError('assessment.response-invalid');
  if (answer.response === null) return null;
  if (answer.response.kind !== item.kind) throw new DomainError('assessment.response-invalid');
  const response = fromPlaces(answer.response, optionOrder);
  const problem = checkResponse(item, response);
  if (problem !== undefined)
    throw new DomainError('assessment.response-invalid', { details: { reason: problem } });
  return response;
}

function confidenceOf({ confidence }: Answer, { item }: AnswerContext): Confidence | null {
  if (confidence !== undefined && item?.asksConfidence !== true)
    throw new DomainError('assessment.response-invalid');
  return confidence ?? null;
}

/** Where what was decided is final, the later of two answers goes on from the earlier one, in whatever order they arrive. */
async function refuseWayBack(
  transaction: EntityManager,
  attemptId: string,
  answer: Pick<Answer, 'position' | 'epoch' | 'sequence'> & Pick<Given, 'response'>,
): Promise<void> {
  const current = await holdCurrentAnswer(transaction, attemptId, answer.position);
  if (current === undefined) return;
  const isLater =
    answer.epoch === current.epoch
      ? answer.sequence > current.sequence
      : answer.epoch > current.epoch;
  const [earlier, later] = isLater
    ? [current.response, answer.response]
    : [answer.response, current.response];
  if (!mayReplace(earlier, later))
    throw new DomainError('assessment.response-invalid', { details: { reason: 'final' } });
}

/** The same answer sent twice is one; another under the same id is refused. */
function repeated(
  same: NonNullable<AnswerContext['same']>,
  answer: Answer,
  given: Given,
): Omit<Receipt, 'deadlineAt'> {
  const sent = {
    position: answer.position,
    epoch: answer.epoch,
    sequence: answer.sequence,
    marked: answer.marked,
    ...given,
  };
  const { receivedAt, flag, ...stored } = same;
  if (!alike(stored, sent)) throw new DomainError('creation.differs');
  return { receivedAt: new Date(receivedAt).toISOString(), late: flag !== null };
}
