import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** Those of the addresses, folded, that belong to members of the organisation; who has not confirmed theirs does not count. */
export async function findMemberAddresses(
  transaction: EntityManager,
  organisationId: string,
  addresses: readonly string[],
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    `SELECT p.email_folded AS address FROM identity.member m JOIN identity.person p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND p.email_folded = ANY ($2::text[]) AND p.confirmed_at IS NOT NULL`,
    [organisationId, addresses],
  );
  return new Set(rows.map(({ address }) => address));
}

/** Those of the addresses, folded, that have an open invitation. */
export async function findInvitedAddresses(
  transaction: EntityManager,
  organisationId: string,
  addresses: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    `SELECT email_folded AS address FROM identity.invitation
     WHERE organisation_id = $1 AND email_folded = ANY ($2::text[]) AND state = 'sent' AND expires_at > $3`,
    [organisationId, addresses, now],
  );
  return new Set(rows.map(({ address }) => address));
}

/** Invitations to these addresses whose time is over make room for others. */
export async function settleExpired(
  transaction: EntityManager,
  organisationId: string,
  addresses: readonly string[],
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE identity.invitation SET state = 'expired', settled_at = expires_at
     WHERE organisation_id = $1 AND email_folded = ANY ($2::text[]) AND state = 'sent' AND expires_at <= $3`,
    [organisationId, addresses, now],
  );
}

interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly emailFolded: string;
  readonly name: string | null;
}

/** Gives the ids of those that were written: who has an open invitation gets no other. Two at once write in the same order. */
export async function insertInvitations(
  transaction: EntityManager,
  batch: {
    readonly organisationId: string;
    readonly id: string;
    readonly sentAt: Date;
    readonly expiresAt: Date;
  },
  rows: readonly InvitationRow[],
): Promise<Set<string>> {
  const ordered = [...rows].sort((one, other) => (one.emailFolded < other.emailFolded ? -1 : 1));
  const inserted = await queryRows(
    transaction,
    `INSERT INTO identity.invitation (id, organisation_id, batch_id, email, email_folded, name, sent_at, expires_at)
     SELECT i.id, $1, $2, i.email, i.email_folded, i.name, $3, $4
     FROM unnest($5::uuid[], $6::text[], $7::text[], $8::text[]) WITH ORDINALITY AS i (id, email, email_folded, name, place) ORDER BY i.place
     ON CONFLICT (organisation_id, email_folded) WHERE state = 'sent' DO NOTHING RETURNING id`,
    [
      batch.organisationId,
      batch.id,
      batch.sentAt,
      batch.expiresAt,
      ordered.map(({ id }) => id),
      ordered.map(({ email }) => email),
      ordered.map(({ emailFolded }) => emailFolded),
      ordered.map(({ name }) => name),
    ],
  );
  return new Set(inserted.map(({ id }) => id));
}

/** The organisation that an invitation leads into, found by its secret. */
export async function findOrganisationOfInvitation(
  transaction: EntityManager,
  tokenHash: string,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT identity.organisation_of_invitation($1) AS id',
    [tokenHash],
  );
  return rows[0]?.id ?? undefined;
}

/** What an invitation says of the organisation that it leads into; the transaction is in it. */
export async function findInviter(transaction: EntityManager, organisationId: string) {
  const rows = await queryRows(
    transaction,
    'SELECT name, slug, is_network AS "isNetwork" FROM platform.organisation WHERE id = $1',
    [organisationId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the invitation leads into no organisation');
  return row;
}

export interface ListedInvitation {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly state: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly settledAt: Date | null;
  readonly roles: string[];
  readonly courseId: string | null;
  readonly runId: string | null;
  readonly groupId: string | null;
  readonly together: number;
}

const columns = `i.id, i.email, i.name, i.state, i.sent_at AS "sentAt", i.expires_at AS "expiresAt", i.settled_at AS "settledAt", b.roles, b.course_id AS "courseId", b.run_id AS "runId", b.group_id AS "groupId", b.size AS together`;
const tables = 'identity.invitation i JOIN identity.invitation_batch b ON b.id = i.batch_id';
const page = `($2::uuid IS NULL OR (i.sent_at, i.id) < (SELECT sent_at, id FROM identity.invitation WHERE id = $2))
     ORDER BY i.sent_at DESC, i.id DESC LIMIT $3`;

/** The last sent first; of one state as it is stored, or of all. Each has an index of its own. */
export function findInvitations(
  transaction: EntityManager,
  organisationId: string,
  {
    state,
    after,
    limit,
  }: {
    readonly state: string | undefined;
    readonly after: string | undefined;
    readonly limit: number;
  },
): Promise<ListedInvitation[]> {
  const values = [organisationId, after ?? null, limit] as const;
  return state === undefined
    ? queryRows(
        transaction,
        `SELECT ${columns} FROM ${tables} WHERE i.organisation_id = $1 AND ${page}`,
        [...values],
      )
    : queryRows(
        transaction,
        `SELECT ${columns} FROM ${tables} WHERE i.organisation_id = $1 AND i.state = $4 AND ${page}`,
        [...values, state],
      );
}

export async function findInvitation(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ListedInvitation> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE i.organisation_id = $1 AND i.id = $2`,
    [organisationId, id],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the invitation that was held is gone');
  return row;
}

/** How many invitations there are in each state, as it is stored; no more than so many of each are counted. */
export function countInvitations(
  transaction: EntityManager,
  organisationId: string,
  states: readonly string[],
  most: number,
): Promise<{ state: string; count: number }[]> {
  return queryRows(
    transaction,
    `SELECT s.state /* "state" is not null: what is asked for has none */, (SELECT count(*)::int FROM (
         SELECT FROM identity.invitation i WHERE i.organisation_id = $1 AND i.state = s.state LIMIT $3) few) AS count
     FROM unnest($2::text[]) AS s (state)`,
    [organisationId, states, most],
  );
}

/** Whose time is over is noted, once for each. */
export async function settleAllExpired(
  transaction: EntityManager,
  organisationId: string,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE identity.invitation SET state = 'expired', settled_at = expires_at WHERE organisation_id = $1 AND state = 'sent' AND expires_at <= $2`,
    [organisationId, now],
  );
}

/** Of somebody who is erased from an organisation: how they came in, and what was sent to their address. */
export async function eraseInvitations(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(
    transaction,
    `DELETE FROM identity.invitation WHERE organisation_id = $1
       AND (accepted_by = $2 OR email_folded = (SELECT email_folded FROM identity.person WHERE id = $2))`,
    [organisationId, personId],
  );
  for (const table of ['link_entry', 'admission'] as const)
    await execute(
      transaction,
      `DELETE FROM identity.${table} WHERE organisation_id = $1 AND person_id = $2`,
      [organisationId, personId],
    );
}

/** Removes invitations of the organisation that were settled, or whose time was over, before then. */
export async function deleteOldInvitations(
  transaction: EntityManager,
  before: Date,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM identity.invitation WHERE coalesce(settled_at, expires_at) < $1',
    [before],
  );
}
