import type { EntityManager } from 'typeorm';
import { countChanged, execute, queryRows } from '../../../platform/database/query';

/** A passkey: the public half of a key that only a device of the person has. */
export interface Passkey {
  readonly id: string;
  readonly personId: string;
  /** By which the device knows it, in base64url. */
  readonly credential: string;
  readonly publicKey: Buffer;
  /** How often it was used, where the device counts; otherwise 0. */
  readonly counter: number;
  readonly name: string;
  /** Whether it may be on several devices. */
  readonly synced: boolean;
  readonly addedAt: Date;
  readonly lastUsedAt: Date | null;
}

export async function listPasskeys(
  transaction: EntityManager,
  personId: string,
): Promise<readonly Passkey[]> {
  return queryRows(
    transaction,
    `SELECT id, person_id AS "personId", credential, public_key AS "publicKey", counter::float8 AS counter, name, synced, added_at AS "addedAt",
         last_used_at AS "lastUsedAt"
       FROM identity.passkey WHERE person_id = $1 ORDER BY added_at DESC, id`,
    [personId],
  );
}

/** The passkey of a device, whosever it is. */
export async function findPasskey(
  transaction: EntityManager,
  credential: string,
): Promise<Passkey | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT id, person_id AS "personId", credential, public_key AS "publicKey", counter::float8 AS counter, name, synced, added_at AS "addedAt",
         last_used_at AS "lastUsedAt"
       FROM identity.passkey WHERE credential = $1`,
    [credential],
  );
  return rows[0];
}

/** False where a device offers a passkey that is known already. */
export async function insertPasskey(
  transaction: EntityManager,
  passkey: Omit<Passkey, 'lastUsedAt'>,
): Promise<boolean> {
  const written = await queryRows(
    transaction,
    `INSERT INTO identity.passkey (id, person_id, credential, public_key, counter, name, synced, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [
      passkey.id,
      passkey.personId,
      passkey.credential,
      passkey.publicKey,
      passkey.counter,
      passkey.name,
      passkey.synced,
      passkey.addedAt,
    ],
  );
  return written.length === 1;
}

/** Notes a use. False where another use has counted further meanwhile: of two answers with one count only one is from the device. */
export async function updateUse(
  transaction: EntityManager,
  { id, counter, at }: { id: string; counter: number; at: Date },
): Promise<boolean> {
  const noted = await countChanged(
    transaction,
    'UPDATE identity.passkey SET counter = $2, last_used_at = $3 WHERE id = $1 AND (counter < $2 OR $2 = 0)',
    [id, counter, at],
  );
  return noted === 1;
}

/** False where the person has no such passkey. */
export async function deletePasskey(
  transaction: EntityManager,
  personId: string,
  id: string,
): Promise<boolean> {
  const deleted = await countChanged(
    transaction,
    'DELETE FROM identity.passkey WHERE id = $2 AND person_id = $1',
    [personId, id],
  );
  return deleted === 1;
}

/** Those from before are worth nothing any more. */
export async function replaceRecoveryCodes(
  transaction: EntityManager,
  personId: string,
  hashes: readonly string[],
): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.recovery_code WHERE person_id = $1', [personId]);
  await execute(
    transaction,
    'INSERT INTO identity.recovery_code (person_id, code_hash) SELECT $1, unnest($2::char(64)[])',
    [personId, hashes],
  );
}

/** Takes a code, which counts once; false where the person has no such. */
export async function takeRecoveryCode(
  transaction: EntityManager,
  personId: string,
  hash: string,
): Promise<boolean> {
  const taken = await countChanged(
    transaction,
    'DELETE FROM identity.recovery_code WHERE person_id = $1 AND code_hash = $2',
    [personId, hash],
  );
  return taken === 1;
}

export async function countRecoveryCodes(
  transaction: EntityManager,
  personId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM identity.recovery_code WHERE person_id = $1',
    [personId],
  );
  return rows[0]?.count ?? 0;
}
