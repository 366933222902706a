import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { byName } from '../../../platform/database/name-search';
import { execute, queryRows } from '../../../platform/database/query';
import type { DecidedRow } from '../decided';
import type { Choice } from '../eligible-choice';

export type ProposalState = 'open' | 'approved' | 'declined' | 'withdrawn';

export interface ProposalRow extends DecidedRow {
  readonly id: string;
  readonly state: ProposalState;
  readonly selection: Choice & { readonly expected: number };
  readonly enrolments: readonly string[];
  readonly reason: string | null;
}

const proposals = `
  SELECT s.id, s.state, s.selection, s.enrolment_ids AS enrolments, s.proposed_by AS "proposedBy", s.proposed_at AS "proposedAt",
    p.name_latin AS "proposerLatin", p.name_cyrillic AS "proposerCyrillic",
    s.decided_by AS "decidedBy", s.decided_at AS "decidedAt", d.name_latin AS "deciderLatin", d.name_cyrillic AS "deciderCyrillic", s.reason
  FROM issuing.proposal s LEFT JOIN identity.people p ON p.id = s.proposed_by LEFT JOIN identity.people d ON d.id = s.decided_by
  WHERE s.organisation_id = $1`;

export async function findProposal(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ProposalRow | undefined> {
  const rows = await queryRows(transaction, `${proposals} AND s.id = $2`, [organisationId, id]);
  return rows[0];
}

/** Held until the transaction ends: of two decisions, one comes second. */
export async function lockProposal(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ProposalRow | undefined> {
  const rows = await queryRows(transaction, `${proposals} AND s.id = $2 FOR UPDATE OF s`, [
    organisationId,
    id,
  ]);
  return rows[0];
}

export interface ProposalPage {
  readonly state?: ProposalState | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The last one first. */
export function findProposals(
  transaction: EntityManager,
  organisationId: string,
  { state, after, limit }: ProposalPage,
): Promise<ProposalRow[]> {
  return queryRows(
    transaction,
    `${proposals} AND ($2::text IS NULL OR s.state = $2)
       AND ($3::uuid IS NULL OR (s.proposed_at, s.id) < (SELECT proposed_at, id FROM issuing.proposal WHERE id = $3 AND organisation_id = $1))
     ORDER BY s.proposed_at DESC, s.id DESC LIMIT $4`,
    [organisationId, state ?? null, after ?? null, limit],
  );
}

/** How many are open that somebody else than this person has made. */
export async function countOpenProposals(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM issuing.proposal WHERE organisation_id = $1 AND state = 'open' AND proposed_by IS DISTINCT FROM $2`,
    [organisationId, personId],
  );
  return rows[0]?.count ?? 0;
}

interface NewProposal {
  readonly id: string;
  readonly organisationId: string;
  readonly selection: object;
  readonly enrolments: readonly string[];
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

/** False when there is one with this id. */
export async function insertProposal(
  transaction: EntityManager,
  row: NewProposal,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO issuing.proposal (id, organisation_id, selection, enrolment_ids, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING id`,
    [row.id, row.organisationId, row.selection, row.enrolments, row.proposedBy, row.proposedAt],
  );
  return rows.length > 0;
}

export interface Decision {
  readonly state: Exclude<ProposalState, 'open'>;
  readonly by: string;
  readonly at: Date;
  readonly reason?: string;
}

export async function storeDecision(
  transaction: EntityManager,
  id: string,
  { state, by, at, reason }: Decision,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE issuing.proposal SET state = $2, decided_by = $3, decided_at = $4, reason = $5 WHERE id = $1 AND state = 'open'`,
    [id, state, by, at, reason ?? null],
  );
}

export interface ProposedRow {
  readonly enrolment: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly course: TextInScripts;
}

/** Whom a proposal names, in the order of names, a page after the enrolment `after`. */
export async function findProposed(
  transaction: EntityManager,
  organisationId: string,
  proposal: string,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<ProposedRow[]> {
  const rows = await queryRows(
    transaction,
    `/* "enrolment" is not null: a proposal names ids */
     SELECT i.id AS enrolment, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", ce.title AS course, n.title AS programme
     FROM issuing.proposal s CROSS JOIN unnest(s.enrolment_ids) AS i (id)
     LEFT JOIN learning.enrolments e ON e.id = i.id LEFT JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id
     LEFT JOIN programmes.participants t ON t.id = i.id LEFT JOIN programmes.editions n ON n.id = t.edition_id
     JOIN identity.people p ON p.id = coalesce(e.person_id, t.person_id)
     WHERE s.organisation_id = $1 AND s.id = $2
       AND ($3::uuid IS NULL OR (${byName}, i.id) > (SELECT ${byName}, $3 FROM identity.people p
         WHERE p.id = coalesce((SELECT person_id FROM learning.enrolments WHERE organisation_id = $1 AND id = $3), (SELECT person_id FROM programmes.participants WHERE organisation_id = $1 AND id = $3))))
     ORDER BY ${byName}, i.id LIMIT $4`,
    [organisationId, proposal, page.after ?? null, page.limit],
  );
  return rows.flatMap(({ course, programme, ...row }) => {
    const title = course ?? programme;
    return title === null ? [] : [{ ...row, course: title }];
  });
}
