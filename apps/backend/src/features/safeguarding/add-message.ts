import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/http/domain-error';
import { hasMessage, insertMessage, type NewMessage, type OfReport } from './messages.queries';

/** False where it is there already; an id that another message has is refused. The report is held. */
export async function addMessage(
  transaction: EntityManager,
  report: OfReport,
  message: NewMessage,
): Promise<boolean> {
  if (await insertMessage(transaction, report, message)) return true;
  if (!(await hasMessage(transaction, report, message))) throw new DomainError('creation.differs');
  return false;
}
