import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** What has begun by a provider and is waited for. */
export interface ProviderStep {
  readonly tokenHash: string;
  readonly organisationId: string;
  /** `answer`: what a provider has posted, until the browser that began asks for it. */
  readonly purpose: 'sign-in' | 'answer' | 'link';
  readonly issuer: string;
  /** Whom it has named, where somebody is to confirm that it is them. */
  readonly subject: string | null;
  /** Whether it says that it asked for one. */
  readonly secondFactor: boolean;
  readonly expiresAt: Date;
}

export async function insertProviderStep(
  transaction: EntityManager,
  step: ProviderStep,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO identity.provider_step (token_hash, organisation_id, purpose, issuer, subject, second_factor, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      step.tokenHash,
      step.organisationId,
      step.purpose,
      step.issuer,
      step.subject,
      step.secondFactor,
      step.expiresAt,
    ],
  );
}

/** Takes a step, which counts once; undefined where there is none in the organisation, or its time is over. */
export async function takeProviderStep(
  transaction: EntityManager,
  {
    tokenHash,
    organisationId,
    purpose,
  }: Pick<ProviderStep, 'tokenHash' | 'organisationId' | 'purpose'>,
  now: Date,
): Promise<Pick<ProviderStep, 'issuer' | 'subject' | 'secondFactor'> | undefined> {
  const rows = await queryRows(
    transaction,
    `DELETE FROM identity.provider_step WHERE token_hash = $1 AND organisation_id = $2 AND purpose = $3 AND expires_at > $4 RETURNING issuer, subject, second_factor AS "secondFactor"`,
    [tokenHash, organisationId, purpose, now],
  );
  return rows[0];
}

export async function deleteExpiredProviderSteps(
  transaction: EntityManager,
  now: Date,
): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.provider_step WHERE expires_at < $1', [now]);
}
