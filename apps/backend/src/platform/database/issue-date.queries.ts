import { issueDate, type IssueDate } from '@svetionik/domain/certificates/register';
import type { EntityManager } from 'typeorm';
import { queryRows } from './query';

/** The legal day of an instant, by the calendar of the organisation. */
export async function findIssueDate(
  transaction: EntityManager,
  organisationId: string,
  now: Date,
): Promise<IssueDate> {
  const rows = await queryRows(
    transaction,
    'SELECT time_zone AS zone FROM platform.organisation WHERE id = $1',
    [organisationId],
  );
  return issueDate(now, rows[0]?.zone ?? 'Europe/Belgrade');
}
