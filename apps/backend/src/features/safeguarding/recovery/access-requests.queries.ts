import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

export interface AccessRequest {
  readonly id: string;
  readonly organisationId: string;
  readonly fromOrganisation: string;
  readonly keyId: string;
  readonly recipient: string;
  readonly askedBy: string;
  readonly askedAt: Date;
}

const columns = `a.id, a.organisation_id AS "organisationId", a.from_organisation AS "fromOrganisation", a.key_id AS "keyId", a.recipient,
  a.asked_by AS "askedBy", a.asked_at AS "askedAt"`;

/** Asks once for a key, however often. */
export async function insertRequest(
  transaction: EntityManager,
  asked: AccessRequest,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO safeguarding.access_request (id, organisation_id, from_organisation, key_id, recipient, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (organisation_id, key_id) WHERE done_at IS NULL DO NOTHING`,
    [
      asked.id,
      asked.organisationId,
      asked.fromOrganisation,
      asked.keyId,
      asked.recipient,
      asked.askedBy,
      asked.askedAt,
    ],
  );
}

/** Those of others that wait for shares, and whether one's own key has given its. */
export function findOpenRequests(
  transaction: EntityManager,
  {
    organisationId,
    personId,
    keyId,
  }: { readonly organisationId: string; readonly personId: string; readonly keyId: string },
) {
  return queryRows(
    transaction,
    `SELECT ${columns}, EXISTS (SELECT FROM safeguarding.given_share g WHERE g.organisation_id = $1 AND g.request_id = a.id AND g.key_id = $3) AS given
     FROM safeguarding.access_request a WHERE a.organisation_id = $1 AND a.done_at IS NULL AND a.asked_by <> $2 ORDER BY a.asked_at, a.id`,
    [organisationId, personId, keyId],
  );
}

/** Of somebody else, held until the transaction ends. */
export async function lockRequest(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  id: string,
): Promise<AccessRequest | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM safeguarding.access_request a WHERE a.organisation_id = $1 AND a.id = $3 AND a.done_at IS NULL AND a.asked_by <> $2 FOR UPDATE`,
    [organisationId, personId, id],
  );
  return rows[0];
}

/** What was asked for a key, and by how many it is given. */
export async function findOwnRequest(
  transaction: EntityManager,
  organisationId: string,
  keyId: string,
): Promise<{ id: string; askedAt: Date; given: number } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT a.id, a.asked_at AS "askedAt", (SELECT count(DISTINCT g.key_id)::int FROM safeguarding.given_share g WHERE g.organisation_id = $1 AND g.request_id = a.id) AS given
     FROM safeguarding.access_request a WHERE a.organisation_id = $1 AND a.key_id = $2 AND a.done_at IS NULL`,
    [organisationId, keyId],
  );
  return rows[0];
}

export async function insertGivenShare(
  transaction: EntityManager,
  given: {
    readonly organisationId: string;
    readonly requestId: string;
    readonly recoveryId: string;
    readonly keyId: string;
    readonly sealed: Uint8Array;
    readonly givenAt: Date;
  },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO safeguarding.given_share (organisation_id, request_id, recovery_id, key_id, sealed, given_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [
      given.organisationId,
      given.requestId,
      given.recoveryId,
      given.keyId,
      Buffer.from(given.sealed),
      given.givenAt,
    ],
  );
}

export function findGivenShares(
  transaction: EntityManager,
  organisationId: string,
  requestId: string,
) {
  return queryRows(
    transaction,
    'SELECT recovery_id AS "recoveryId", sealed FROM safeguarding.given_share WHERE organisation_id = $1 AND request_id = $2 ORDER BY recovery_id, key_id',
    [organisationId, requestId],
  );
}

/** The shares that were given are of no use any more, and go. */
export async function settleRequest(
  transaction: EntityManager,
  {
    organisationId,
    id,
    at,
  }: { readonly organisationId: string; readonly id: string; readonly at: Date },
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM safeguarding.given_share WHERE organisation_id = $1 AND request_id = $2',
    [organisationId, id],
  );
  await execute(
    transaction,
    'UPDATE safeguarding.access_request SET done_at = $3 WHERE organisation_id = $1 AND id = $2',
    [organisationId, id, at],
  );
}
