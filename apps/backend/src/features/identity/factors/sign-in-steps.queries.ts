import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';
import type { StepPurpose } from './sign-in-step';

/** What is waited for, from whom, and until when. */
export interface OpenedStep {
  readonly tokenHash: string;
  /** Null where whoever has a passkey may answer. */
  readonly personId: string | null;
  readonly purpose: StepPurpose;
  readonly challenge: string;
  /** The organisation whose provider has vouched in the place of the password. */
  readonly providerOf: string | null;
  readonly expiresAt: Date;
}

export async function insertStep(transaction: EntityManager, step: OpenedStep): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO identity.sign_in_step (token_hash, person_id, purpose, challenge, provider_of, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [step.tokenHash, step.personId, step.purpose, step.challenge, step.providerOf, step.expiresAt],
  );
}

/** Takes a step, which counts once; undefined where there is none of it for the purpose, or its time is over. */
export async function takeStep(
  transaction: EntityManager,
  { tokenHash, purpose, now }: { tokenHash: string; purpose: StepPurpose; now: Date },
): Promise<Pick<OpenedStep, 'personId' | 'challenge' | 'providerOf'> | undefined> {
  const rows = await queryRows(
    transaction,
    `DELETE FROM identity.sign_in_step WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3
     RETURNING person_id AS "personId", challenge, provider_of AS "providerOf"`,
    [tokenHash, purpose, now],
  );
  return rows[0];
}

/** Whom a step of a sign-in asks, and whose provider has vouched for them, as long as it waits. */
export async function findWaiting(
  transaction: EntityManager,
  tokenHash: string,
  now: Date,
): Promise<Pick<OpenedStep, 'personId' | 'providerOf'> | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT person_id AS "personId", provider_of AS "providerOf" FROM identity.sign_in_step WHERE token_hash = $1 AND purpose = 'second-step' AND expires_at > $2`,
    [tokenHash, now],
  );
  return rows[0];
}

/** Whatever the person has begun and not finished ends: what was proven for it may be worth nothing any more. */
export async function deleteSteps(transaction: EntityManager, personId: string): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.sign_in_step WHERE person_id = $1', [personId]);
}

/** Ends what has got half way by the provider of an organisation, of one person or of all. */
export async function deleteStepsByProvider(
  transaction: EntityManager,
  organisationId: string,
  personId?: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM identity.sign_in_step WHERE provider_of = $1 AND ($2::uuid IS NULL OR person_id = $2)',
    [organisationId, personId ?? null],
  );
}

export async function deleteExpiredSteps(transaction: EntityManager, now: Date): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.sign_in_step WHERE expires_at < $1', [now]);
}
