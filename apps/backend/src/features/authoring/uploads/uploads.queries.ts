import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { datedFact } from '@svetionik/contracts/uploads';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { actorId } from '../../../platform/access/actor';
import { execute, queryRows } from '../../../platform/database/query';
import type { AuthoringActor } from '../drafts/drafts.queries';

type Fact = z.output<typeof datedFact>;

interface Upload {
  readonly hash: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** Notes that the organisation has the file, and so may refer to it. */
export async function insertUpload(
  transaction: EntityManager,
  actor: AuthoringActor,
  { hash, width, height }: Upload,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO authoring.upload (organisation_id, hash, width, height, uploaded_at, uploaded_by) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [actor.organisationId, hash, width ?? null, height ?? null, now, actorId(actor)],
  );
}

export async function isUploaded(
  transaction: EntityManager,
  organisationId: string,
  hash: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM authoring.upload WHERE organisation_id = $1 AND hash = $2',
    [organisationId, hash],
  );
  return rows.length > 0;
}

/** A picture that the organisation has, with its size in pixels. */
export interface UploadedPicture {
  readonly file: FileReference;
  readonly width: number;
  readonly height: number;
}

/** Those of the hashes that are pictures of the organisation. */
export async function findPictures(
  transaction: EntityManager,
  organisationId: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, UploadedPicture>> {
  const rows = await queryRows(
    transaction,
    `SELECT jsonb_build_object('hash', f.hash, 'mediaType', f.media_type, 'bytes', f.bytes) AS file, u.width, u.height
     FROM authoring.upload u JOIN platform.file f ON f.hash = u.hash
     WHERE u.organisation_id = $1 AND u.hash = ANY ($2) AND u.width IS NOT NULL AND u.height IS NOT NULL`,
    [organisationId, hashes],
  );
  return new Map(rows.map((picture) => [picture.file.hash, picture]));
}

/** The newest version of each fact, by key, from the one after `after`. */
export function findFacts(
  transaction: EntityManager,
  organisationId: string,
  page: { after: string | undefined; limit: number },
): Promise<Fact[]> {
  return queryRows(
    transaction,
    `SELECT DISTINCT ON (key) key, statement, source, place, address, grade, to_char(checked_on, 'YYYY-MM-DD') AS "checkedOn", to_char(check_by, 'YYYY-MM-DD') AS "checkBy"
     FROM catalogue.facts WHERE organisation_id = $1 AND ($2::text IS NULL OR key > $2) ORDER BY key, version DESC LIMIT $3`,
    [organisationId, page.after ?? null, page.limit],
  );
}
