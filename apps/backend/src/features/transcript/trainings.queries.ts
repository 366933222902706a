import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { addTraining } from '@svetionik/contracts/trainings';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { Owner } from './licence-periods.queries';

export type TrainingText = EndpointInput<typeof addTraining>['body'];

export interface TrainingRow extends TrainingText {
  readonly id: string;
  readonly personId: string;
  readonly version: number;
  readonly state: 'open' | 'waiting' | 'confirmed' | 'refused';
  readonly evidenceHash: string | null;
  readonly evidenceName: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly sentAt: Date | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
}

const columns = `t.id, t.person_id AS "personId", t.title, t.organiser, to_char(t.finished_on, 'YYYY-MM-DD') AS "finishedOn", t.hours::float8 AS hours,
  t.points::float8 AS points, t.approved, t.accreditation, t.version, t.state, t.evidence_hash AS "evidenceHash", t.evidence_name AS "evidenceName",
  f.media_type AS "mediaType", f.bytes::int /* as int: a file has far fewer than 2 GB */ AS bytes, t.sent_at AS "sentAt", t.reason, t.decided_at AS "decidedAt"`;
const tables = 'transcript.training t LEFT JOIN platform.file f ON f.hash = t.evidence_hash';

/** False where the id is taken. */
export async function insertTraining(
  transaction: EntityManager,
  id: string,
  { organisationId, personId }: Owner,
  text: TrainingText,
  addedAt: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO transcript.training (id, organisation_id, person_id, title, organiser, finished_on, hours, points, approved, accreditation, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING RETURNING id`,
    [
      id,
      organisationId,
      personId,
      text.title,
      text.organiser,
      text.finishedOn,
      text.hours,
      text.points,
      text.approved,
      text.accreditation,
      addedAt,
    ],
  );
  return rows.length > 0;
}

export async function findTraining(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<TrainingRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE t.organisation_id = $1 AND t.id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** The training, held against being sent, decided or removed by somebody else meanwhile. */
export async function lockTraining(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<TrainingRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE t.organisation_id = $1 AND t.id = $2 FOR UPDATE OF t`,
    [organisationId, id],
  );
  return rows[0];
}

/** Those of a person, the last one first. */
export function findPersonTrainings(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
): Promise<TrainingRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE t.organisation_id = $1 AND t.person_id = $2 ORDER BY t.finished_on DESC, t.id DESC`,
    [organisationId, personId],
  );
}

export async function countPersonTrainings(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM transcript.training WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
  return rows[0]?.count ?? 0;
}

/** How many wait for a decision in the organisation. */
export async function countWaitingTrainings(
  transaction: EntityManager,
  organisationId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM transcript.training WHERE organisation_id = $1 AND state = 'waiting'`,
    [organisationId],
  );
  return rows[0]?.count ?? 0;
}

export interface SentTrainingRow extends TrainingRow {
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
}

const sentColumns = `${columns}, p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"`;
const sentTables = `${tables} JOIN identity.people p ON p.id = t.person_id`;

const sentAfter =
  '(SELECT sent_at, id FROM transcript.training WHERE id = $3 AND organisation_id = $1)';
const firstSentFirst = `($3::uuid IS NULL OR (t.sent_at, t.id) > ${sentAfter}) ORDER BY t.sent_at ASC, t.id ASC`;
const lastSentFirst = `($3::uuid IS NULL OR (t.sent_at, t.id) < ${sentAfter}) ORDER BY t.sent_at DESC, t.id DESC`;

/** Those that wait, the first one sent first; of those that are decided, the last one sent first. */
export function findSentTrainings(
  transaction: EntityManager,
  organisationId: string,
  {
    state,
    after,
    limit,
  }: {
    readonly state: 'waiting' | 'confirmed' | 'refused';
    readonly after: string | undefined;
    readonly limit: number;
  },
): Promise<SentTrainingRow[]> {
  return queryRows(
    transaction,
    `SELECT ${sentColumns} FROM ${sentTables} WHERE t.organisation_id = $1 AND t.state = $2
       AND ${state === 'waiting' ? firstSentFirst : lastSentFirst} LIMIT $4`,
    [organisationId, state, after ?? null, limit],
  );
}

export async function findSentTraining(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<SentTrainingRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${sentColumns} FROM ${sentTables} WHERE t.organisation_id = $1 AND t.id = $2 AND t.state <> 'open'`,
    [organisationId, id],
  );
  return rows[0];
}

/** The bytes must be stored. Whatever was said of earlier evidence is forgotten. */
export async function storeEvidence(
  transaction: EntityManager,
  id: string,
  evidence: { readonly hash: string; readonly name: string; readonly sentAt: Date },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE transcript.training SET state = 'waiting', evidence_hash = $2, evidence_name = $3, sent_at = $4, version = version + 1,
       evidence_removed_at = NULL, reason = NULL, decided_by = NULL, decided_at = NULL WHERE id = $1`,
    [id, evidence.hash, evidence.name, evidence.sentAt],
  );
}

export async function storeDecision(
  transaction: EntityManager,
  id: string,
  decision: {
    readonly outcome: 'confirmed' | 'refused';
    readonly reason: string | null;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE transcript.training SET state = $2, reason = $3, decided_by = $4, decided_at = $5, version = version + 1 WHERE id = $1`,
    [id, decision.outcome, decision.reason, decision.by, decision.at],
  );
}

export async function deleteTraining(transaction: EntityManager, id: string): Promise<void> {
  await execute(transaction, 'DELETE FROM transcript.training WHERE id = $1', [id]);
}
