import { change } from '@svetionik/contracts/changes';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { execute, queryRows } from '../../../platform/database/query';
import { holdCertificate } from '../../registry';
import type { DecidedRow } from '../decided';

type Change = z.output<typeof change>;

/** A proposed change as it is stored, with the names of those who had to do with it. */
export interface ChangeRow
  extends DecidedRow, Pick<Change, 'id' | 'kind' | 'reason' | 'note' | 'state'> {
  readonly certificateId: string;
  readonly refusal: string | null;
}

const changes = `
  SELECT g.id, g.kind, g.certificate_id AS "certificateId", g.reason, g.note, g.state,
    g.proposed_by AS "proposedBy", g.proposed_at AS "proposedAt", p.name_latin AS "proposerLatin", p.name_cyrillic AS "proposerCyrillic",
    g.decided_by AS "decidedBy", g.decided_at AS "decidedAt", d.name_latin AS "deciderLatin", d.name_cyrillic AS "deciderCyrillic", g.refusal
  FROM issuing.change g LEFT JOIN identity.people p ON p.id = g.proposed_by LEFT JOIN identity.people d ON d.id = g.decided_by
  WHERE g.organisation_id = $1`;

function withReason<Row extends { readonly reason: string | null }>(row: Row) {
  return { ...row, reason: change.shape.reason.parse(row.reason) };
}

export async function findChange(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ChangeRow | undefined> {
  const rows = await queryRows(transaction, `${changes} AND g.id = $2`, [organisationId, id]);
  return rows.map(withReason)[0];
}

/** Held until the transaction ends: of two decisions, one comes second. */
export async function lockChange(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ChangeRow | undefined> {
  const rows = await queryRows(transaction, `${changes} AND g.id = $2 FOR UPDATE OF g`, [
    organisationId,
    id,
  ]);
  return rows.map(withReason)[0];
}

/** Whether somebody is to decide about a certificate already; of two who propose at once, one waits here. */
export async function holdUnproposed(
  transaction: EntityManager,
  certificateId: string,
): Promise<boolean> {
  await holdCertificate(transaction, certificateId);
  const open = await queryRows(
    transaction,
    `SELECT 1 FROM issuing.change WHERE certificate_id = $1 AND state = 'open' LIMIT 1`,
    [certificateId],
  );
  return open.length === 0;
}

export interface ChangePage {
  readonly state?: Change['state'] | undefined;
  readonly certificate?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The last one first. */
export async function findChanges(
  transaction: EntityManager,
  organisationId: string,
  { state, certificate, after, limit }: ChangePage,
): Promise<ChangeRow[]> {
  const rows = await queryRows(
    transaction,
    `${changes} AND ($2::text IS NULL OR g.state = $2) AND ($3::uuid IS NULL OR g.certificate_id = $3)
       AND ($4::uuid IS NULL OR (g.proposed_at, g.id) < (SELECT proposed_at, id FROM issuing.change WHERE id = $4 AND organisation_id = $1))
     ORDER BY g.proposed_at DESC, g.id DESC LIMIT $5`,
    [organisationId, state ?? null, certificate ?? null, after ?? null, limit],
  );
  return rows.map(withReason);
}

type NewChange = Pick<
  ChangeRow,
  'id' | 'certificateId' | 'kind' | 'reason' | 'note' | 'proposedBy' | 'proposedAt'
>;

/** False when there is one with this id. */
export async function insertChange(
  transaction: EntityManager,
  organisationId: string,
  row: NewChange,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO issuing.change (id, organisation_id, certificate_id, kind, reason, note, proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      row.id,
      organisationId,
      row.certificateId,
      row.kind,
      row.reason,
      row.note,
      row.proposedBy,
      row.proposedAt,
    ],
  );
  return rows.length > 0;
}

/** What somebody decided about a change. */
export interface ChangeDecision {
  readonly state: Exclude<Change['state'], 'open'>;
  readonly refusal?: string;
}

export async function storeChangeDecision(
  transaction: EntityManager,
  id: string,
  { state, refusal, by, at }: ChangeDecision & { readonly by: string; readonly at: Date },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE issuing.change SET state = $2, decided_by = $3, decided_at = $4, refusal = $5 WHERE id = $1 AND state = 'open'`,
    [id, state, by, at, refusal ?? null],
  );
}
