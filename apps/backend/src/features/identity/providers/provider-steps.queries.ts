import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/**
 * For what somebody goes to a provider: to be signed in, or to prove in the middle of a session who they are. `answer` and `proof-answer`:
 * what it has posted, until the browser that began asks for it. `link`: whom it has named is to be linked.
 */
export type ProviderPurpose = 'sign-in' | 'proof' | 'answer' | 'proof-answer' | 'link';

/** How long a provider may take to let somebody in. */
export const visitMilliseconds = 10 * 60 * 1000;

/** What has begun by a provider and is waited for. */
export interface ProviderStep {
  readonly tokenHash: string;
  readonly organisationId: string;
  readonly purpose: ProviderPurpose;
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

/** What was waited for, as it is taken. */
export type TakenStep = Pick<
  ProviderStep,
  'purpose' | 'issuer' | 'subject' | 'secondFactor' | 'expiresAt'
>;

/** When a browser was sent to a provider. */
export function findBeginning({ expiresAt }: Pick<ProviderStep, 'expiresAt'>): Date {
  return new Date(expiresAt.getTime() - visitMilliseconds);
}

/** Takes a step of one of these purposes, which counts once; undefined where there is none in the organisation, or its time is over. */
export async function takeProviderStep(
  transaction: EntityManager,
  {
    tokenHash,
    organisationId,
    purposes,
  }: Pick<ProviderStep, 'tokenHash' | 'organisationId'> & {
    readonly purposes: readonly ProviderPurpose[];
  },
  now: Date,
): Promise<TakenStep | undefined> {
  const rows = await queryRows(
    transaction,
    `DELETE FROM identity.provider_step WHERE token_hash = $1 AND organisation_id = $2 AND purpose = ANY($3) AND expires_at > $4 RETURNING purpose, issuer, subject, second_factor AS "secondFactor", expires_at AS "expiresAt"`,
    [tokenHash, organisationId, purposes, now],
  );
  const [row] = rows;
  const purpose = purposes.find((each) => each === row?.purpose);
  return row && purpose && { ...row, purpose };
}

export async function deleteExpiredProviderSteps(
  transaction: EntityManager,
  now: Date,
): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.provider_step WHERE expires_at < $1', [now]);
}
