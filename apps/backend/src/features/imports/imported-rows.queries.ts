import { type importedRow } from '@svetionik/contracts/imports';
import type { MemberDifference } from '@svetionik/domain/people/judge-imported-row';
import type { ImportedTraining } from '@svetionik/domain/people/read-imported-row';
import { mostRowsOfOnePerson } from '@svetionik/domain/people/rows-of-one-address';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { execute, queryRows } from '../../platform/database/query';
import type { EarlierWorkplace } from '../institutions';

type Row = z.output<typeof importedRow>;
export type StoredRefusal = Row['refusals'][number];

/** A membership as it was before an import changed it. */
export interface EarlierMembership {
  readonly isLearner: boolean;
  readonly job: string | null;
  readonly workplace:
    | (Omit<EarlierWorkplace, 'personId' | 'since'> & { readonly since: string })
    | null;
}

/** A row of a list of people with what has become of it so far. */
export interface ImportedRow {
  readonly number: number;
  readonly verdict: string;
  readonly latin: string | null;
  readonly cyrillic: string | null;
  readonly email: string | null;
  readonly emailFolded: string | null;
  readonly job: string | null;
  readonly institution: string | null;
  readonly institutionKey: string | null;
  readonly institutionKnown: boolean | null;
  readonly training: ImportedTraining | null;
  readonly refusals: readonly StoredRefusal[] | null;
  readonly cells: readonly string[] | null;
  readonly personId: string | null;
  readonly differences: readonly MemberDifference[] | null;
  readonly namesDiffer: boolean;
  readonly resembles: readonly string[];
  readonly decision: string | null;
  readonly outcome: string | null;
  readonly invitationId: string | null;
  readonly appliedAt: Date | null;
  readonly attachedAt: Date | null;
  readonly before: EarlierMembership | null;
  readonly trainingId: string | null;
  readonly undone: string | null;
}

const columns = `r.number, r.verdict, r.latin, r.cyrillic, r.email, r.email_folded AS "emailFolded", r.job, r.institution, r.institution_key AS "institutionKey",
  r.institution_known AS "institutionKnown", r.training, r.refusals, r.cells, r.person_id AS "personId", r.differences, r.names_differ AS "namesDiffer", r.resembles,
  r.decision, r.outcome, r.invitation_id AS "invitationId", r.applied_at AS "appliedAt", r.attached_at AS "attachedAt", r.before, r.training_id AS "trainingId", r.undone`;

/** A row as it was read from the file. */
export type NewRow = Pick<
  ImportedRow,
  | 'number'
  | 'verdict'
  | 'latin'
  | 'cyrillic'
  | 'email'
  | 'emailFolded'
  | 'job'
  | 'institution'
  | 'institutionKey'
  | 'training'
  | 'refusals'
  | 'cells'
>;

export async function deleteRows(transaction: EntityManager, importId: string): Promise<void> {
  await execute(transaction, 'DELETE FROM imports.imported_row WHERE import_id = $1', [importId]);
}

/** Those that are there already stay as they are. */
export async function insertRows(
  transaction: EntityManager,
  organisationId: string,
  importId: string,
  rows: readonly NewRow[],
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO imports.imported_row (organisation_id, import_id, number, verdict, latin, cyrillic, email, email_folded, job, institution, institution_key, training,
       refusals, cells)
     SELECT $1, $2, g.number, g.verdict, g.latin, g.cyrillic, g.email, g."emailFolded", g.job, g.institution, g."institutionKey", g.training, g.refusals, g.cells
     FROM jsonb_to_recordset($3::jsonb) AS g (number int, verdict text, latin text, cyrillic text, email text, "emailFolded" text, job text, institution text,
       "institutionKey" text, training jsonb, refusals jsonb, cells text[])
     ON CONFLICT DO NOTHING`,
    [organisationId, importId, JSON.stringify(rows)],
  );
}

/** Rows that have been read and not judged, in their order. */
export function findUnjudged(
  transaction: EntityManager,
  importId: string,
  limit: number,
): Promise<ImportedRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM imports.imported_row r WHERE r.import_id = $1 AND r.verdict = 'read' ORDER BY r.number LIMIT $2`,
    [importId, limit],
  );
}

/** What is compared of rows with one address. */
export type AddressedRow = Pick<
  ImportedRow,
  'number' | 'latin' | 'cyrillic' | 'job' | 'institution' | 'training'
>;

/** The rows that share their address with others, by address, in their order; of each one more than may be a person's. */
export async function findSharing(
  transaction: EntityManager,
  organisationId: string,
  importId: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, readonly AddressedRow[]>> {
  const rows = await queryRows(
    transaction,
    `SELECT s.number, s.address, s.latin, s.cyrillic, s.job, s.institution, s.training FROM (
       SELECT r.number, r.email_folded AS address, r.latin, r.cyrillic, r.job, r.institution, r.training,
         row_number() OVER (PARTITION BY r.email_folded ORDER BY r.number) AS place, count(*) OVER (PARTITION BY r.email_folded) AS together
       FROM imports.imported_row r WHERE r.organisation_id = $1 AND r.import_id = $2 AND r.email_folded = ANY ($3::text[])) s
     WHERE s.together > 1 AND s.place <= $4 ORDER BY s.number`,
    [organisationId, importId, addresses, mostRowsOfOnePerson + 1],
  );
  const sharing = new Map<string, AddressedRow[]>();
  for (const { address, ...row } of rows) {
    const key = address ?? '';
    sharing.set(key, [...(sharing.get(key) ?? []), row]);
  }
  return sharing;
}

/** What the judge says of a row. */
export type JudgedRow = Pick<
  ImportedRow,
  | 'number'
  | 'verdict'
  | 'refusals'
  | 'personId'
  | 'differences'
  | 'namesDiffer'
  | 'resembles'
  | 'institutionKnown'
>;

export async function storeVerdicts(
  transaction: EntityManager,
  importId: string,
  rows: readonly JudgedRow[],
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.imported_row r SET verdict = g.verdict, refusals = g.refusals, person_id = g."personId", differences = g.differences, names_differ = g."namesDiffer",
       resembles = g.resembles, institution_known = g."institutionKnown"
     FROM jsonb_to_recordset($2::jsonb) AS g (number int, verdict text, refusals jsonb, "personId" uuid, differences jsonb, "namesDiffer" bool, resembles uuid[],
       "institutionKnown" bool)
     WHERE r.import_id = $1 AND r.number = g.number`,
    [importId, JSON.stringify(rows)],
  );
}

interface Page {
  readonly after: number;
  readonly limit: number;
  readonly verdict: string | undefined;
  readonly outcome: string | undefined;
  readonly undone: string | undefined;
}

/** In the order of the file. */
export function findRows(
  transaction: EntityManager,
  importId: string,
  { after, limit, verdict, outcome, undone }: Page,
): Promise<ImportedRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM imports.imported_row r WHERE r.import_id = $1 AND r.number > $2 AND ($3::text IS NULL OR r.verdict = $3)
       AND ($4::text IS NULL OR r.outcome = $4) AND ($5::text IS NULL OR r.undone = $5) ORDER BY r.number LIMIT $6`,
    [importId, after, verdict ?? null, outcome ?? null, undone ?? null, limit],
  );
}

export async function findImportedRow(
  transaction: EntityManager,
  organisationId: string,
  importId: string,
  number: number,
): Promise<ImportedRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM imports.imported_row r WHERE r.organisation_id = $1 AND r.import_id = $2 AND r.number = $3`,
    [organisationId, importId, number],
  );
  return rows[0];
}

/** What somebody has decided about a row that resembles a member. */
export async function storeDecision(
  transaction: EntityManager,
  importId: string,
  number: number,
  decided: Pick<ImportedRow, 'decision' | 'personId' | 'differences'> & { readonly by: string },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.imported_row SET decision = $3, person_id = $4, differences = $5, decided_by = CASE WHEN $3::text IS NULL THEN NULL ELSE $6::uuid END
     WHERE import_id = $1 AND number = $2`,
    [
      importId,
      number,
      decided.decision,
      decided.personId,
      JSON.stringify(decided.differences ?? []),
      decided.by,
    ],
  );
}
