import type { FileReference } from '@svetionik/domain/content/file-reference';
import { factsIn } from '@svetionik/domain/content/cited-fact';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/http/domain-error';
import { fileReferencesIn } from '../publishing/content-references';

/** Refuses files that nobody here has uploaded, and facts that don't exist: a hash alone opens nothing. */
export async function refuseUnknownReferences(transaction: EntityManager, organisationId: string, content: object): Promise<void> {
  const unknown = [...(await unknownFiles(transaction, organisationId, fileReferencesIn(content))), ...(await unknownFacts(transaction, organisationId, [...factsIn(content)]))];
  if (unknown.length > 0) throw new DomainError('authoring.reference-unknown', { details: { references: unknown.slice(0, 20) } });
}

async function unknownFiles(transaction: EntityManager, organisationId: string, files: readonly FileReference[]): Promise<string[]> {
  if (files.length === 0) return [];
  const rows: { hash: string }[] = await transaction.query(
    `SELECT r.hash FROM jsonb_to_recordset($2::jsonb) AS r (hash text, "mediaType" text, bytes integer)
     WHERE NOT EXISTS (
       SELECT 1 FROM authoring.upload u JOIN platform.file f ON f.hash = u.hash
       WHERE u.organisation_id = $1 AND u.hash = r.hash AND f.media_type = r."mediaType" AND f.bytes = r.bytes)`,
    [organisationId, JSON.stringify(files)],
  );
  return rows.map(({ hash }) => hash);
}

async function unknownFacts(transaction: EntityManager, organisationId: string, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows: { key: string }[] = await transaction.query(
    'SELECT key FROM unnest($2::text[]) AS k (key) WHERE NOT EXISTS (SELECT 1 FROM catalogue.fact f WHERE f.organisation_id = $1 AND f.key = k.key)',
    [organisationId, keys],
  );
  return rows.map(({ key }) => key);
}
