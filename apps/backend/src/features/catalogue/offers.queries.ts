import { courseOffer } from '@svetionik/contracts/offers';
import { deriveOffer, type Offer } from '@svetionik/domain/course/offer';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import { inBothScripts, type PublishedText } from './published-text';

/** A published course and whether it can be joined. `newer`: it is withdrawn, and its current edition was published since. */
export interface OfferRow {
  readonly id: string;
  readonly slug: string;
  readonly title: PublishedText;
  readonly edition: number;
  readonly offer: Offer;
  readonly newer: boolean;
  /** Whether the organisation has put it in the catalogue of the network. */
  readonly listed: boolean;
}

/** That an offer changed, by whom and why. */
export interface OfferChange {
  readonly id: string;
  readonly courseId: string;
  readonly from: Offer;
  readonly to: Offer;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedAt: Date;
}

/** Why and since when nobody learns on in an edition. */
export interface Withdrawal {
  readonly reason: PublishedText;
  readonly at: string;
}

type Stored = Omit<OfferRow, 'offer'> & {
  readonly archivedAt: Date | null;
  readonly withdrawnAt: Date | null;
};

const columns = `c.id, c.slug, e.title, e.number AS edition, c.archived_at AS "archivedAt", c.withdrawn_at AS "withdrawnAt",
  c.withdrawn_at IS NOT NULL AND NOT EXISTS (SELECT FROM catalogue.withdrawn_edition WHERE course_edition_id = e.id) AS newer,
  c.listed_at IS NOT NULL AS listed`;
const tables = 'catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id';

function describe({ archivedAt, withdrawnAt, ...row }: Stored): OfferRow {
  return { ...row, offer: deriveOffer({ archivedAt, withdrawnAt }) };
}

/** By slug, those of one offer if it is named. */
export async function findOffers(
  transaction: EntityManager,
  organisationId: string,
  {
    offer,
    after,
    limit,
  }: {
    readonly offer: Offer | undefined;
    readonly after: string | undefined;
    readonly limit: number;
  },
): Promise<OfferRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE c.organisation_id = $1 AND ($2::text IS NULL OR $2 =
       CASE WHEN c.offered THEN 'offered' WHEN c.withdrawn_at IS NULL THEN 'archived' ELSE 'withdrawn' END)
       AND ($3::text IS NULL OR c.slug > $3) ORDER BY c.slug LIMIT $4`,
    [organisationId, offer ?? null, after ?? null, limit],
  );
  return rows.map(describe);
}

/** With `lock` held until the transaction ends, so that nobody joins or publishes meanwhile. */
export async function findOffer(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
  lock = false,
): Promise<OfferRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE c.organisation_id = $1 AND c.id = $2 ${lock ? 'FOR UPDATE OF c' : ''}`,
    [organisationId, courseId],
  );
  return rows.map(describe)[0];
}

export async function writeOffer(
  transaction: EntityManager,
  courseId: string,
  offer: Offer,
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE catalogue.course SET archived_at = CASE WHEN $2 = 'archived' THEN $3::timestamptz END, withdrawn_at = CASE WHEN $2 = 'withdrawn' THEN $3::timestamptz END WHERE id = $1`,
    [courseId, offer, at],
  );
}

/** Appends the change; false where its id is taken. */
export async function insertOfferChange(
  transaction: EntityManager,
  organisationId: string,
  change: OfferChange,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO catalogue.offer_change (id, organisation_id, course_id, before, after, reason, changed_by, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [
      change.id,
      organisationId,
      change.courseId,
      change.from,
      change.to,
      change.reason,
      change.changedBy,
      change.changedAt,
    ],
  );
  return rows.length > 0;
}

/** What changed of the offers of courses, the last first. */
export async function findOfferChanges(
  transaction: EntityManager,
  organisationId: string,
  courseIds: readonly string[],
): Promise<OfferChange[]> {
  const rows = await queryRows(
    transaction,
    `SELECT id, course_id AS "courseId", before AS "from", after AS "to", reason, changed_by AS "changedBy", changed_at AS "changedAt"
     FROM catalogue.offer_change WHERE organisation_id = $1 AND course_id = ANY ($2) ORDER BY changed_at DESC, id DESC`,
    [organisationId, courseIds],
  );
  return rows.map(({ to, ...change }) => ({ ...change, to: courseOffer.shape.offer.parse(to) }));
}

/** Takes all editions of a course out of use, by that change. */
export async function withdrawEditions(
  transaction: EntityManager,
  { id, courseId }: Pick<OfferChange, 'id' | 'courseId'>,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO catalogue.withdrawn_edition (course_edition_id, organisation_id, change_id) SELECT id, organisation_id, $2 FROM catalogue.course_edition WHERE course_id = $1
     ON CONFLICT (course_edition_id) DO NOTHING`,
    [courseId, id],
  );
}

export async function restoreEditions(transaction: EntityManager, courseId: string): Promise<void> {
  await execute(
    transaction,
    `DELETE FROM catalogue.withdrawn_edition WHERE course_edition_id IN (SELECT id FROM catalogue.course_edition WHERE course_id = $1)`,
    [courseId],
  );
}

/** The withdrawal of an edition as JSON, null where it is in use, for a SELECT list. */
export const selectWithdrawal = <const Edition extends string>(edition: Edition) =>
  `(SELECT jsonb_build_object('reason', g.reason, 'at', g.changed_at) FROM catalogue.withdrawn_editions w
    JOIN catalogue.offer_changes g ON g.id = w.change_id WHERE w.course_edition_id = ${edition})` as const;

/** As {@link selectWithdrawal} gives it. */
export interface StoredWithdrawal {
  readonly reason: string;
  readonly at: string;
}

/** Null where the edition is in use. */
export async function findWithdrawal(
  transaction: EntityManager,
  courseEditionId: string,
): Promise<StoredWithdrawal | null> {
  const rows = await queryRows(transaction, `SELECT ${selectWithdrawal('$1')} AS withdrawal`, [
    courseEditionId,
  ]);
  return rows[0]?.withdrawal ?? null;
}

export function describeWithdrawal({ reason, at }: StoredWithdrawal): Withdrawal {
  return { reason: inBothScripts(reason), at: new Date(at).toISOString() };
}
