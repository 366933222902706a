import type { EntityManager } from 'typeorm';
import { countChanged, queryRows } from '../../../platform/database/query';

/** An authenticator app of somebody. */
export interface Authenticator {
  /** Its secret, hidden. */
  readonly sealedSecret: string;
  readonly addedAt: Date;
  readonly lastUsedAt: Date | null;
}

export async function findAuthenticator(
  transaction: EntityManager,
  personId: string,
): Promise<Authenticator | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT sealed_secret AS "sealedSecret", added_at AS "addedAt", last_used_at AS "lastUsedAt" FROM identity.authenticator WHERE person_id = $1`,
    [personId],
  );
  return rows[0];
}

/** False where the person has one already. */
export async function insertAuthenticator(
  transaction: EntityManager,
  app: {
    readonly personId: string;
    readonly sealedSecret: string;
    readonly step: number;
    readonly addedAt: Date;
  },
): Promise<boolean> {
  const written = await queryRows(
    transaction,
    `INSERT INTO identity.authenticator (person_id, sealed_secret, last_step, added_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING person_id`,
    [app.personId, app.sealedSecret, app.step, app.addedAt],
  );
  return written.length === 1;
}

/** Notes that the code of a step was used. False where it, or that of a later one, was used before: each counts once. */
export async function updateCodeUse(
  transaction: EntityManager,
  { personId, step, at }: { personId: string; step: number; at: Date },
): Promise<boolean> {
  const noted = await countChanged(
    transaction,
    'UPDATE identity.authenticator SET last_step = $2, last_used_at = $3 WHERE person_id = $1 AND last_step < $2',
    [personId, step, at],
  );
  return noted === 1;
}

/** False where the person has none. */
export async function deleteAuthenticator(
  transaction: EntityManager,
  personId: string,
): Promise<boolean> {
  const deleted = await countChanged(
    transaction,
    'DELETE FROM identity.authenticator WHERE person_id = $1',
    [personId],
  );
  return deleted === 1;
}

/** By what somebody confirms besides the password. */
export interface HeldFactors {
  readonly passkey: boolean;
  readonly code: boolean;
}

export async function findFactors(
  transaction: EntityManager,
  personId: string,
): Promise<HeldFactors> {
  const rows = await queryRows(
    transaction,
    `SELECT EXISTS (SELECT FROM identity.passkey WHERE person_id = $1) AS passkey, EXISTS (SELECT FROM identity.authenticator WHERE person_id = $1) AS code`,
    [personId],
  );
  return rows[0] ?? { passkey: false, code: false };
}

/** Whether a password alone does not sign the person in. */
export async function hasFactor(transaction: EntityManager, personId: string): Promise<boolean> {
  const { passkey, code } = await findFactors(transaction, personId);
  return passkey || code;
}
