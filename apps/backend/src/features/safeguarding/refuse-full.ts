import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/http/domain-error';
import { countMessages, type OfReport } from './messages.queries';

/** More than anybody reads of one case; whoever has more to say begins another. */
const mostMessages = 200;

export async function refuseFull(transaction: EntityManager, report: OfReport): Promise<void> {
  if ((await countMessages(transaction, report)) >= mostMessages)
    throw new DomainError('safeguarding.full');
}
