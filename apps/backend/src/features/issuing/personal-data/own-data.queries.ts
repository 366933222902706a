import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';

/** The names that the person stated for one document each. */
export async function readOwnDocumentNames(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['documentNames']> {
  const rows = await queryRows(
    transaction,
    `SELECT latin, cyrillic, form, script, given_at AS "givenAt" FROM issuing.document_name WHERE organisation_id = $1 AND person_id = $2
     UNION ALL SELECT latin, cyrillic, form, script, given_at FROM issuing.programme_document_name WHERE organisation_id = $1 AND person_id = $2
     ORDER BY "givenAt", latin`,
    [organisationId, personId],
  );
  return rows.map(({ latin, cyrillic, form, script, givenAt }) => ({
    ...{ form, script, name: { latin, cyrillic } },
    givenAt: givenAt.toISOString(),
  }));
}
