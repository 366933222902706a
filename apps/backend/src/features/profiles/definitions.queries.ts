import type { LicenceRule } from '@svetionik/domain/credits/licence-rule';
import type { ReportTemplate } from '@svetionik/domain/authority-reports/report-template';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** What an organisation lays down for a kind of thing; each version is kept. */
export interface DefinitionRow<Definition> {
  readonly key: string;
  readonly version: number;
  readonly definition: Definition;
  readonly madeAt: Date;
}

export type DefinitionKind = 'licence-rule' | 'delivery-template';

/** What definitions of one of the kinds hold. */
export type AnyDefinition = LicenceRule | ReportTemplate;

/** The definitions that an organisation has written itself, each in its newest version. */
export function findNewestDefinitions(
  transaction: EntityManager,
  organisationId: string,
  kind: DefinitionKind,
): Promise<DefinitionRow<AnyDefinition>[]> {
  return queryRows(
    transaction,
    `SELECT DISTINCT ON (key) key, version, definition, made_at AS "madeAt" FROM profiles.definition_version
     WHERE organisation_id = $1 AND kind = $2 ORDER BY key, version DESC`,
    [organisationId, kind],
  );
}

/** False where somebody else has written that version. */
export async function insertDefinition(
  transaction: EntityManager,
  {
    organisationId,
    madeBy,
    kind,
    key,
    version,
    definition,
    madeAt,
  }: DefinitionRow<AnyDefinition> & {
    readonly organisationId: string;
    readonly madeBy: string;
    readonly kind: DefinitionKind;
  },
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO profiles.definition_version (organisation_id, kind, key, version, definition, made_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING version`,
    [organisationId, kind, key, version, definition, madeBy, madeAt],
  );
  return rows.length > 0;
}
