import type { SealedEntry } from '@svetionik/proofs/audit/chain';
import type { EntityManager } from 'typeorm';
import { queryRows, type StatementRow } from '../database/query';
import { chainId } from './seals.queries';

const sealedEntries = `SELECT s.place, s.hash, s.entry_id AS "entryId", a.id, a.organisation_id AS "organisationId", a.actor_id AS "actorId", a.action, a.code,
       a.subject_ids AS "subjectIds", (extract(epoch FROM a.at) * 1000000)::float8 AS at, a.hash AS "entryHash"
     FROM platform.audit_seal s LEFT JOIN platform.audit a ON a.id = s.entry_id
     WHERE s.chain = $1 AND s.place > $2 ORDER BY s.place LIMIT $3`;

/** The next sealed entries of a chain behind a place, with what stands under their ids. */
export async function findSealedEntries(
  transaction: EntityManager,
  organisationId: string | null,
  after: number,
  most: number,
): Promise<SealedEntry[]> {
  const rows = await queryRows(transaction, sealedEntries, [chainId(organisationId), after, most]);
  return rows.map(describeSealed);
}

function describeSealed(row: StatementRow<typeof sealedEntries>): SealedEntry {
  const { place, hash, entryId, id, organisationId, actorId, code } = row;
  const { action, subjectIds, at, entryHash } = row;
  const isThere = id !== null && action !== null && subjectIds !== null && at !== null;
  return {
    ...{ place, hash, entryId },
    entry: isThere
      ? { id, organisationId, actorId, action, code, subjectIds, at, hash: entryHash ?? '' }
      : null,
  };
}

/** The hash at a place of a chain; undefined where none is. */
export async function findSealedHash(
  transaction: EntityManager,
  organisationId: string | null,
  place: number,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT hash FROM platform.audit_seal WHERE chain = $1 AND place = $2',
    [chainId(organisationId), place],
  );
  return rows[0]?.hash;
}

/** Whether something was ever done, as far as the chain goes back. */
export async function isActionInChain(
  transaction: EntityManager,
  organisationId: string | null,
  action: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 AS one FROM platform.audit WHERE chain = $1 AND action = $2 LIMIT 1',
    [chainId(organisationId), action],
  );
  return rows.length > 0;
}

/** The oldest entry of a chain that has no place in it; undefined where every one has. */
export async function findOldestUnsealed(
  transaction: EntityManager,
  organisationId: string | null,
): Promise<{ readonly id: string; readonly at: Date } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT a.id, a.at FROM platform.audit a
     WHERE a.chain = $1 AND NOT EXISTS (SELECT FROM platform.audit_seal s WHERE s.entry_id = a.id) ORDER BY a.at, a.id LIMIT 1`,
    [chainId(organisationId)],
  );
  return rows[0];
}
