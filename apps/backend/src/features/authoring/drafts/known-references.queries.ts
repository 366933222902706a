import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** The hashes of those files that the organisation has not uploaded. */
export async function findUnknownFiles(
  transaction: EntityManager,
  organisationId: string,
  files: readonly FileReference[],
): Promise<string[]> {
  if (files.length === 0) return [];
  const rows = await queryRows(
    transaction,
    `SELECT r.hash /* "hash" is not null: every reference has one */ FROM jsonb_to_recordset($2::jsonb) AS r (hash text, "mediaType" text, bytes integer)
     WHERE NOT EXISTS (
       SELECT 1 FROM authoring.upload u JOIN platform.file f ON f.hash = u.hash
       WHERE u.organisation_id = $1 AND u.hash = r.hash AND f.media_type = r."mediaType" AND f.bytes = r.bytes)`,
    [organisationId, JSON.stringify(files)],
  );
  return rows.map(({ hash }) => hash);
}

/** Those of the facts that the organisation has. */
export async function findKnownFacts(
  transaction: EntityManager,
  organisationId: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await queryRows(
    transaction,
    'SELECT DISTINCT key FROM catalogue.facts WHERE organisation_id = $1 AND key = ANY ($2)',
    [organisationId, keys],
  );
  return new Set(rows.map(({ key }) => key));
}
