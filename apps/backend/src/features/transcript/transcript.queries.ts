import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import type { Owner } from './licence-periods.queries';

export interface TranscriptOwner {
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  /** The calendar that the organisation counts its days by. */
  readonly zone: string;
}

export async function findTranscriptOwner(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
): Promise<TranscriptOwner> {
  const rows = await queryRows(
    transaction,
    `SELECT p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", o.time_zone AS zone
     FROM identity.people p, platform.organisation o WHERE p.id = $1 AND o.id = $2`,
    [personId, organisationId],
  );
  const [owner] = rows;
  if (owner === undefined) throw new Error('nobody has this transcript');
  return owner;
}
