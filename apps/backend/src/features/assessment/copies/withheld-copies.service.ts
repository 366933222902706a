import { Injectable } from '@nestjs/common';
import { withheldCopy, type listWithheld } from '@svetionik/contracts/copies';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { neutralName } from '@svetionik/domain/items/file-upload/file-type';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import type { Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { download } from '../../../platform/http/download';
import { requireHeldCopy } from '../assessment.access';
import { formatPrompt } from '../marking/prompt';
import { findWithheld, forgetFailure, releaseHeld, type WithheldRow } from './copies.queries';

/** What markers do not see, and the decision that they may. Nobody here is told whose a document is, and nobody decides about an answer that they mark. */
@Injectable()
export class WithheldCopiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listWithheld>['query'],
  ): Promise<EndpointReply<typeof listWithheld>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findWithheld(transaction, actor, after, limit + 1);
      const items = rows.slice(0, limit).map(present);
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  read(actor: PersonActor, id: string): Promise<Answer<Buffer>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const file = await requireHeldCopy(transaction, actor, id);
      await this.note(transaction, actor, { action: 'assessment.readHeldCopy', id });
      return download(file, neutralName(1, file.type));
    });
  }

  release(actor: PersonActor, id: string, reason: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (!(await releaseHeld(transaction, actor, id, this.clock.now())))
        throw new DomainError('access.not-found');
      await this.note(transaction, actor, { action: 'assessment.releaseCopy', id, reason });
    });
  }

  retry(actor: PersonActor, id: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (!(await forgetFailure(transaction, actor, id))) throw new DomainError('access.not-found');
    });
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    {
      id,
      ...entry
    }: { readonly action: AuditedAction; readonly id: string; readonly reason?: string },
  ): Promise<void> {
    return audit(transaction, actor, { ...entry, subjectIds: [id] }, this.clock.now());
  }
}

function present({
  id,
  course,
  content,
  handedInAt,
  state,
  detail,
}: WithheldRow): EndpointReply<typeof listWithheld>['items'][number] {
  const { shows, obstacle, state: shown } = withheldCopy.shape;
  return {
    id,
    course,
    prompt: formatPrompt(content),
    handedInAt: handedInAt.toISOString(),
    state: shown.parse(state),
    shows: shows.parse(state === 'held' ? detail : []),
    obstacle: obstacle.parse(state === 'held' ? null : (detail[0] ?? null)),
  };
}
