import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

interface FeedOwner {
  readonly organisationId: string;
  readonly personId: string;
}

/** Whose calendar an address leads to, in whatever organisation. */
export async function findFeedOwner(
  transaction: EntityManager,
  hash: string,
): Promise<FeedOwner | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT /* "organisationId" is not null: of a feed; "personId" is not null: of a feed */ f.organisation_id AS "organisationId", f.person_id AS "personId" FROM runs.find_feed($1) f`,
    [hash],
  );
  return rows[0];
}

/** Since when somebody has an address of their own. */
export async function findFeed(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<Date | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT made_at AS since FROM runs.feed WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
  return rows[0]?.since;
}

/** The one from before is no more. */
export async function writeFeed(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  { hash, at }: { readonly hash: string; readonly at: Date },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO runs.feed (organisation_id, person_id, secret_hash, made_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation_id, person_id) DO UPDATE SET secret_hash = excluded.secret_hash, made_at = excluded.made_at`,
    [organisationId, personId, hash, at],
  );
}

export async function deleteFeed(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM runs.feed WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
}

/** In which language somebody reads. */
export async function findReaderLanguage(transaction: EntityManager, personId: string) {
  const rows = await queryRows(
    transaction,
    'SELECT p.language FROM identity.people p WHERE p.id = $1',
    [personId],
  );
  return rows[0]?.language ?? 'sr-Latn';
}
