import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** An invitation as whoever ordered it follows it. */
export interface OrderedInvitation {
  readonly id: string;
  readonly emailFolded: string;
  readonly state: string;
  readonly acceptedBy: string | null;
  readonly settledAt: Date | null;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

const columns = `id, email_folded AS "emailFolded", state, accepted_by AS "acceptedBy", settled_at AS "settledAt", sent_at AS "sentAt", expires_at AS "expiresAt"`;

/** The open invitations to folded addresses. */
export function findOpenInvitations(
  transaction: EntityManager,
  organisationId: string,
  addresses: readonly string[],
): Promise<OrderedInvitation[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM identity.invitation WHERE organisation_id = $1 AND email_folded = ANY ($2::text[]) AND state = 'sent'`,
    [organisationId, addresses],
  );
}

/** Invitations by their ids, held until the transaction ends, so that nobody accepts one meanwhile. */
export function holdInvitations(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<OrderedInvitation[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM identity.invitation WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) ORDER BY email_folded FOR UPDATE`,
    [organisationId, ids],
  );
}

/** Those that are open count as sent at that time. */
export async function renewInvitations(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
  { sentAt, expiresAt }: Pick<OrderedInvitation, 'sentAt' | 'expiresAt'>,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE identity.invitation SET sent_at = $3, expires_at = $4 WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) AND state = 'sent'`,
    [organisationId, ids, sentAt, expiresAt],
  );
}

/** Withdraws those that are open; says which. */
export async function withdrawInvitations(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    `UPDATE identity.invitation SET state = 'withdrawn', settled_at = $3 WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) AND state = 'sent' RETURNING id`,
    [organisationId, ids, now],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Withdraws those that are open, that the person has sent, and that bring a role that they may not give (any more); gives their ids. */
export async function withdrawUngrantable(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  grantable: readonly string[],
  now: Date,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `UPDATE identity.invitation i SET state = 'withdrawn', settled_at = $4 FROM identity.invitation_batch b
     WHERE i.organisation_id = $1 AND b.id = i.batch_id AND b.sent_by = $2 AND NOT b.roles <@ $3::text[] AND i.state = 'sent' RETURNING i.id`,
    [organisationId, personId, grantable, now],
  );
  return rows.map(({ id }) => id);
}
