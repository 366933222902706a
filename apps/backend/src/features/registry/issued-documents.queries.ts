import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { registerColumns } from './certificates.queries';

/** The next certificates of the organisation by their ids, with the code that each is checked by and the hash of its document. */
export function findIssuedDocuments(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
) {
  return queryRows(
    transaction,
    `SELECT ${registerColumns}, c.check_code AS "checkCode", c.document_hash AS "documentHash" FROM registry.certificate c
     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.id > $2) ORDER BY c.id LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}
