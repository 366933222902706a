import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

export interface ReportRow {
  readonly id: string;
  readonly organisationId: string;
  readonly aboutOrganisation: string;
  readonly recipient: string;
  readonly caseHash: string;
  readonly caseRecipient: string;
  readonly state: 'received' | 'open' | 'closed';
  readonly receivedOn: string;
  readonly answerDue: string;
  readonly endDue: string;
  readonly answeredOn: string | null;
  readonly closedOn: string | null;
}

const columns = `r.id, r.organisation_id AS "organisationId", r.about_organisation AS "aboutOrganisation", r.recipient, r.case_hash AS "caseHash",
  r.case_recipient AS "caseRecipient", r.state, to_char(r.received_on, 'YYYY-MM-DD') AS "receivedOn", to_char(r.answer_due, 'YYYY-MM-DD') AS "answerDue", to_char(r.end_due, 'YYYY-MM-DD') AS "endDue",
  to_char(r.answered_on, 'YYYY-MM-DD') AS "answeredOn", to_char(r.closed_on, 'YYYY-MM-DD') AS "closedOn"`;

/** False where the id or the case is taken. */
export async function insertReport(
  transaction: EntityManager,
  row: Omit<ReportRow, 'state' | 'answeredOn' | 'closedOn'>,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO safeguarding.report (id, organisation_id, about_organisation, recipient, case_hash, case_recipient, state, received_on, answer_due, end_due, news_on)
     VALUES ($1, $2, $3, $4, $5, $6, 'received', $7, $8, $9, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [
      row.id,
      row.organisationId,
      row.aboutOrganisation,
      row.recipient,
      row.caseHash,
      row.caseRecipient,
      row.receivedOn,
      row.answerDue,
      row.endDue,
    ],
  );
  return rows.length > 0;
}

/** Where the case with this key is, whichever organisation has it. */
export async function locateCase(
  transaction: EntityManager,
  caseHash: string,
): Promise<{ id: string; organisationId: string } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT /* "id" is not null: the function gives keys of rows; "organisationId" is not null: as the id */ id, organisation_id AS "organisationId"
     FROM safeguarding.find_case($1)`,
    [caseHash],
  );
  return rows[0];
}

/** Holds it, so that of two who write the second comes after the first. */
export async function lockReport(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ReportRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM safeguarding.report r WHERE r.organisation_id = $1 AND r.id = $2 FOR UPDATE`,
    [organisationId, id],
  );
  return rows[0];
}

export async function insertReportKeys(
  transaction: EntityManager,
  { organisationId, reportId }: { readonly organisationId: string; readonly reportId: string },
  keys: readonly { readonly keyId: string; readonly sealed: Uint8Array }[],
): Promise<void> {
  for (const { keyId, sealed } of keys)
    await execute(
      transaction,
      'INSERT INTO safeguarding.report_key (organisation_id, report_id, key_id, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [organisationId, reportId, keyId, Buffer.from(sealed)],
    );
}

export interface OpenableReport extends ReportRow {
  readonly news: boolean;
  readonly sealed: Uint8Array;
  readonly keyId: string;
}

/** Whoever asks, by one of their own keys. */
export interface Reader {
  readonly organisationId: string;
  readonly personId: string;
}

const ofReader = `safeguarding.report r JOIN safeguarding.report_key rk ON rk.organisation_id = r.organisation_id AND rk.report_id = r.id
  JOIN safeguarding.officer_key k ON k.organisation_id = rk.organisation_id AND k.id = rk.key_id AND k.ended_at IS NULL
  WHERE r.organisation_id = $1 AND k.person_id = $2`;

/** Those that the key in use of the reader opens, the last one first. */
export function findReports(
  transaction: EntityManager,
  { organisationId, personId }: Reader,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<OpenableReport[]> {
  return queryRows(
    transaction,
    `SELECT ${columns}, rk.news, rk.sealed, rk.key_id AS "keyId" FROM ${ofReader}
       AND ($3::uuid IS NULL OR (r.received_on, r.id) < (SELECT c.received_on, c.id FROM safeguarding.report c WHERE c.organisation_id = $1 AND c.id = $3))
     ORDER BY r.received_on DESC, r.id DESC LIMIT $4`,
    [organisationId, personId, after ?? null, limit],
  );
}

/** One that the key in use of the reader opens, held until the transaction ends. */
export async function lockOpenable(
  transaction: EntityManager,
  { organisationId, personId }: Reader,
  id: string,
): Promise<OpenableReport | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns}, rk.news, rk.sealed, rk.key_id AS "keyId" FROM ${ofReader} AND r.id = $3 FOR UPDATE OF r`,
    [organisationId, personId, id],
  );
  return rows[0];
}

/** What of a report changes. */
export async function storeProgress(
  transaction: EntityManager,
  {
    organisationId,
    id,
    state,
    answeredOn,
    closedOn,
  }: Pick<ReportRow, 'organisationId' | 'id' | 'state' | 'answeredOn' | 'closedOn'>,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE safeguarding.report SET state = $3, answered_on = $4, closed_on = $5 WHERE organisation_id = $1 AND id = $2',
    [organisationId, id, state, answeredOn, closedOn],
  );
}

/** The sender has written: whoever receives it is told when the day is over. */
export async function noteNews(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  day: string,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE safeguarding.report SET news_on = $3 WHERE organisation_id = $1 AND id = $2',
    [organisationId, id, day],
  );
  await execute(
    transaction,
    'UPDATE safeguarding.report_key SET news = true WHERE organisation_id = $1 AND report_id = $2',
    [organisationId, id],
  );
}

export async function noteRead(
  transaction: EntityManager,
  { id, keyId, organisationId }: Pick<OpenableReport, 'id' | 'keyId' | 'organisationId'>,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE safeguarding.report_key SET news = false WHERE organisation_id = $1 AND report_id = $2 AND key_id = $3',
    [organisationId, id, keyId],
  );
}
