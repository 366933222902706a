import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** Of which report, in which organisation. */
export interface OfReport {
  readonly organisationId: string;
  readonly id: string;
}

export interface NewMessage {
  readonly id: string;
  readonly writer: 'sender' | 'officer';
  readonly writtenOn: string;
  readonly sealed: Uint8Array;
}

/** False where the id is taken. The report is held. */
export async function insertMessage(
  transaction: EntityManager,
  report: OfReport,
  { id, writer, writtenOn, sealed }: NewMessage,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO safeguarding.message (id, organisation_id, report_id, place, writer, written_on, sealed)
     SELECT $1, $2, $3, 1 + count(*)::int, $4, $5, $6 FROM safeguarding.message m WHERE m.organisation_id = $2 AND m.report_id = $3
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, report.organisationId, report.id, writer, writtenOn, Buffer.from(sealed)],
  );
  return rows.length > 0;
}

export function findMessages(transaction: EntityManager, { organisationId, id }: OfReport) {
  return queryRows(
    transaction,
    `SELECT id, writer, to_char(written_on, 'YYYY-MM-DD') AS "on", sealed FROM safeguarding.message WHERE organisation_id = $1 AND report_id = $2 ORDER BY place`,
    [organisationId, id],
  );
}

type StepKind = 'received' | 'read' | 'answered' | 'written' | 'closed' | 'reopened';

/** Notes what was done with a report, on which day and by which officer; whoever sent it is nobody. The report is held. */
export async function insertStep(
  transaction: EntityManager,
  report: OfReport,
  { kind, on, by }: { readonly kind: StepKind; readonly on: string; readonly by: string | null },
): Promise<void> {
  await queryRows(
    transaction,
    `INSERT INTO safeguarding.step (organisation_id, report_id, place, kind, taken_on, taken_by)
     SELECT $1, $2, 1 + count(*)::int, $3, $4, $5 FROM safeguarding.step s WHERE s.organisation_id = $1 AND s.report_id = $2 RETURNING place`,
    [report.organisationId, report.id, kind, on, by],
  );
}

export function findSteps(transaction: EntityManager, { organisationId, id }: OfReport) {
  return queryRows(
    transaction,
    `SELECT kind, to_char(taken_on, 'YYYY-MM-DD') AS "on", taken_by AS "by" FROM safeguarding.step WHERE organisation_id = $1 AND report_id = $2 ORDER BY place`,
    [organisationId, id],
  );
}

export async function countMessages(
  transaction: EntityManager,
  { organisationId, id }: OfReport,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM safeguarding.message WHERE organisation_id = $1 AND report_id = $2',
    [organisationId, id],
  );
  return rows[0]?.count ?? 0;
}

/** Whether the report has this message, of this writer. */
export async function hasMessage(
  transaction: EntityManager,
  report: OfReport,
  { id, writer }: Pick<NewMessage, 'id' | 'writer'>,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT id FROM safeguarding.message WHERE organisation_id = $1 AND report_id = $2 AND id = $3 AND writer = $4',
    [report.organisationId, report.id, id, writer],
  );
  return rows.length > 0;
}
