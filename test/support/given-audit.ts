import { chainBeginning, nextEnd, type SealedEntry } from '@svetionik/proofs/audit/chain';
import type { AuditEntry } from '@svetionik/proofs/audit/entry-hash';
import type { Client } from 'pg';
import { nodeCheckingCrypto } from './checking-crypto';

/** Writes entries as the program does, one a millisecond from that instant on; gives their ids in that order. */
export async function giveEntries(
  client: Client,
  organisationId: string | null,
  { count, from, action = 'test.act' }: { count: number; from: Date; action?: string },
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO platform.audit (id, organisation_id, action, subject_ids, at)
     SELECT gen_random_uuid(), $1, $4, '{}', $2::timestamptz + n * interval '1 millisecond' FROM generate_series(1, $3) n ORDER BY n RETURNING id`,
    [organisationId, from, count, action],
  );
  return rows.map(({ id }) => id);
}

/** A chain as it stands, the first entry first. */
export async function readChain(
  client: Client,
  organisationId: string | null,
): Promise<SealedEntry[]> {
  const { rows } = await client.query<{
    place: number;
    hash: string;
    entryId: string;
    entry: (AuditEntry & { readonly hash: string }) | null;
  }>(
    `SELECT s.place, s.hash, s.entry_id AS "entryId", CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'organisationId', a.organisation_id,
       'actorId', a.actor_id, 'action', a.action, 'code', a.code, 'subjectIds', a.subject_ids, 'at', (extract(epoch FROM a.at) * 1000000)::bigint, 'hash', a.hash) END AS entry
     FROM platform.audit_seal s LEFT JOIN platform.audit a ON a.id = s.entry_id
     WHERE s.organisation_id IS NOT DISTINCT FROM $1 ORDER BY s.place`,
    [organisationId],
  );
  return rows;
}

/** Makes the seals of a chain anew, as somebody would who owns the database and covers up what was changed. */
export async function resealChain(client: Client, organisationId: string | null): Promise<void> {
  let end = chainBeginning;
  for (const { entryId, entry } of await readChain(client, organisationId)) {
    end = nextEnd(end, entry?.hash ?? '', nodeCheckingCrypto.sha256);
    await client.query('UPDATE platform.audit_seal SET hash = $2 WHERE entry_id = $1', [
      entryId,
      end.hash,
    ]);
  }
}
