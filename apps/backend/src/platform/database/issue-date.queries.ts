import { issueDate, type IssueDate } from '@svetionik/domain/certificates/register';
import type { EntityManager } from 'typeorm';
import { OncePerReading } from './once-per-reading';
import { queryRows } from './query';

async function readZone(transaction: EntityManager, organisationId: string): Promise<string> {
  const rows = await queryRows(
    transaction,
    'SELECT time_zone AS zone FROM platform.organisation WHERE id = $1',
    [organisationId],
  );
  return rows[0]?.zone ?? 'Europe/Belgrade';
}

/** Time zones of organisations. Of whoever is signed in it is known with their session. */
export const zones = new OncePerReading(readZone, (organisationId) => organisationId);

/** The time zone by whose calendar the organisation counts its days. */
export function findZone(transaction: EntityManager, organisationId: string): Promise<string> {
  return zones.read(transaction, organisationId);
}

/** The legal day of an instant, by the calendar of the organisation. */
export async function findIssueDate(
  transaction: EntityManager,
  organisationId: string,
  now: Date,
): Promise<IssueDate> {
  return issueDate(now, await findZone(transaction, organisationId));
}
