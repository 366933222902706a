import type { ChainEnd } from '@svetionik/proofs/audit/chain';
import type { EntityManager } from 'typeorm';
import { execute, queryRows, type Database } from '../database/query';

/** The chain of what was done for the whole installation; that of an organisation has its id. */
const installationChain = '00000000-0000-0000-0000-000000000000';

/** The chain of an organisation; null for that of the installation. */
export function chainId(organisationId: string | null): string {
  return organisationId ?? installationChain;
}

/** An entry that has no place in its chain yet. */
interface UnsealedEntry {
  readonly id: string;
  readonly hash: string;
  readonly at: Date;
}

/** An entry with its place. */
export interface NewSeal extends ChainEnd {
  readonly id: string;
}

/** How far a chain goes. */
export interface EndOfChain extends ChainEnd {
  readonly organisationId: string | null;
}

/** The organisations that have entries without a seal from that instant on; null for the installation. */
export async function listChainsToSeal(
  database: Database,
  since: Date,
): Promise<(string | null)[]> {
  const rows = await queryRows(
    database,
    'SELECT organisation_id AS "organisationId" FROM platform.list_chains_to_seal($1)',
    [since],
  );
  return rows.map(({ organisationId }) => organisationId);
}

/** How far each chain goes, in one statement however many there are. */
export function listEndsOfChains(database: Database): Promise<EndOfChain[]> {
  return queryRows(
    database,
    `SELECT /* "place" is not null: it is that of a row; "hash" is not null: as the place */
       organisation_id AS "organisationId", place, hash FROM platform.list_ends_of_chains()`,
  );
}

/** Held until the transaction ends: whoever seals this chain, or takes from it, waits. Whoever writes entries does not. */
export async function lockChain(
  transaction: EntityManager,
  organisationId: string | null,
): Promise<void> {
  await execute(
    transaction,
    `SELECT pg_advisory_xact_lock(hashtext('platform.audit_seal'), hashtext($1::uuid::text /* as text: a lock is a number made of a name */))`,
    [chainId(organisationId)],
  );
}

/** The first entries without a seal from that instant on. */
export function findUnsealed(
  transaction: EntityManager,
  organisationId: string | null,
  since: Date,
  most: number,
): Promise<UnsealedEntry[]> {
  return queryRows(
    transaction,
    `SELECT a.id, a.hash, a.at FROM platform.audit a
     WHERE a.chain = $1 AND a.at >= $2 AND NOT EXISTS (SELECT FROM platform.audit_seal s WHERE s.entry_id = a.id)
     ORDER BY a.at, a.id LIMIT $3`,
    [chainId(organisationId), since, most],
  );
}

/** How far a chain goes; undefined where nothing was ever sealed in it. */
export async function findEndOfChain(
  transaction: EntityManager,
  organisationId: string | null,
): Promise<ChainEnd | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT e.place, e.hash FROM (
       (SELECT place, hash FROM platform.audit_seal WHERE chain = $1 ORDER BY place DESC LIMIT 1)
       UNION ALL
       (SELECT place, hash FROM platform.audit_checkpoint WHERE chain = $1 ORDER BY place DESC LIMIT 1)) e
     ORDER BY e.place DESC LIMIT 1`,
    [chainId(organisationId)],
  );
  return rows[0];
}

export async function insertSeals(
  transaction: EntityManager,
  organisationId: string | null,
  seals: readonly NewSeal[],
  sealedAt: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO platform.audit_seal (entry_id, organisation_id, place, hash, sealed_at)
       SELECT s.id, $2, s.place, s.hash, $3 FROM jsonb_to_recordset($1::jsonb) AS s (id uuid, place integer, hash text)`,
    [JSON.stringify(seals), organisationId, sealedAt],
  );
}
