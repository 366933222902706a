import type { Judgements } from '@svetionik/domain/statistics/angoff';
import type { EntityManager } from 'typeorm';
import { countChanged, queryRows } from '../../../platform/database/query';
import type { Trainer } from './panels.queries';

/** What a judge has given in a round: percents by the place of the item. */
export interface Sheet {
  readonly personId: string;
  readonly round: 1 | 2;
  readonly version: number;
  readonly judgements: Judgements;
  /** Why, by the place of the item. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly handedInAt: Date | null;
}

/** Those of one judge, the last round first. */
export type OwnSheets = readonly [Sheet, ...Sheet[]];

/** A sheet with whose it is. */
export interface NamedSheet extends Sheet, Trainer {}

const columns =
  's.person_id AS "personId", s.round, s.version, s.judgements, s.remarks, s.handed_in_at AS "handedInAt"';

/** All sheets of a panel, the first round first, by the names of the judges. */
export async function findSheets(
  transaction: EntityManager,
  panelId: string,
): Promise<NamedSheet[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns}, p.id, p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"
     FROM authoring.panel_sheet s JOIN identity.people p ON p.id = s.person_id WHERE s.panel_id = $1
     ORDER BY s.round, coalesce(p.name_sort_key, '') COLLATE "sr-Latn-x-icu", p.id`,
    [panelId],
  );
  return rows.map((row) => ({ ...row, round: row.round === 1 ? 1 : 2 }));
}

/** False where the sheet has a later version. */
export async function updateSheet(
  transaction: EntityManager,
  panelId: string,
  sheet: Sheet,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE authoring.panel_sheet SET judgements = $4, handed_in_at = $5, remarks = $7, version = version + 1
     WHERE panel_id = $1 AND person_id = $2 AND round = $3 AND version = $6`,
    [
      panelId,
      sheet.personId,
      sheet.round,
      sheet.judgements,
      sheet.handedInAt,
      sheet.version,
      sheet.remarks,
    ],
  );
  return changed > 0;
}

/** Whom to ask for judgements: somebody whose sheet of the round under way is not handed in and whose account is not blocked. */
export async function findAsked(
  transaction: EntityManager,
  panelId: string,
  personId: string,
): Promise<{ email: string; language: string } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT p.email, p.language FROM authoring.panel a
     JOIN authoring.panel_sheet s ON s.panel_id = a.id AND s.round = CASE a.stage WHEN 'first' THEN 1 ELSE 2 END
     JOIN identity.people p ON p.id = s.person_id
     WHERE a.id = $1 AND p.id = $2 AND a.stage <> 'closed' AND s.handed_in_at IS NULL AND p.blocked_at IS NULL AND NOT EXISTS (SELECT FROM identity.members b WHERE b.organisation_id = a.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)`,
    [panelId, personId],
  );
  return rows[0];
}
