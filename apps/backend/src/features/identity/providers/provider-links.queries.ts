import type { EntityManager } from 'typeorm';
import { countChanged, execute, queryRows } from '../../../platform/database/query';
import { deleteStepsByProvider } from '../factors/sign-in-steps.queries';

/** Whom a provider of an organisation names, and which member that is. */
export interface ProviderLinkRow {
  readonly organisationId: string;
  readonly personId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly byAdministrator: boolean;
  readonly linkedAt: Date;
}

/** Those of an organisation, the last made first, a hundred at most. */
export function listLinks(transaction: EntityManager, organisationId: string) {
  return queryRows(
    transaction,
    `SELECT l.person_id AS "personId", p.email, l.linked_at AS "linkedAt", l.last_used_at AS "lastUsedAt", l.by_administrator AS "byAdministrator"
       FROM identity.provider_link l JOIN identity.person p ON p.id = l.person_id
       WHERE l.organisation_id = $1 ORDER BY l.linked_at DESC, l.person_id LIMIT 100`,
    [organisationId],
  );
}

export async function countLinks(
  transaction: EntityManager,
  organisationId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS linked FROM identity.provider_link WHERE organisation_id = $1`,
    [organisationId],
  );
  return rows[0]?.linked ?? 0;
}

/** Those of a person, as far as they are seen. */
export function listOwnLinks(transaction: EntityManager, personId: string) {
  return queryRows(
    transaction,
    `SELECT organisation_id AS "organisationId", linked_at AS "linkedAt", last_used_at AS "lastUsedAt", by_administrator AS "byAdministrator"
       FROM identity.provider_link WHERE person_id = $1 ORDER BY linked_at DESC`,
    [personId],
  );
}

/** Whom a provider calls a member. */
export async function findLink(
  transaction: EntityManager,
  { organisationId, personId }: Pick<ProviderLinkRow, 'organisationId' | 'personId'>,
): Promise<
  Pick<ProviderLinkRow, 'issuer' | 'subject' | 'byAdministrator' | 'linkedAt'> | undefined
> {
  const rows = await queryRows(
    transaction,
    `SELECT issuer, subject, by_administrator AS "byAdministrator", linked_at AS "linkedAt" FROM identity.provider_link WHERE organisation_id = $1 AND person_id = $2`,
    [organisationId, personId],
  );
  return rows[0];
}

/** Whoever takes the link away waits until the transaction ends, and it for them. */
export async function holdLink(
  transaction: EntityManager,
  { organisationId, personId }: Pick<ProviderLinkRow, 'organisationId' | 'personId'>,
): Promise<void> {
  await execute(
    transaction,
    'SELECT FROM identity.provider_link WHERE organisation_id = $1 AND person_id = $2 FOR KEY SHARE',
    [organisationId, personId],
  );
}

/** Which member the provider names. */
export async function findLinked(
  transaction: EntityManager,
  {
    organisationId,
    issuer,
    subject,
  }: Pick<ProviderLinkRow, 'organisationId' | 'issuer' | 'subject'>,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT person_id AS "personId" FROM identity.provider_link WHERE organisation_id = $1 AND issuer = $2 AND subject = $3',
    [organisationId, issuer, subject],
  );
  return rows[0]?.personId;
}

/** Which member the provider names, and that it just did. */
export async function useLink(
  transaction: EntityManager,
  {
    organisationId,
    issuer,
    subject,
  }: Pick<ProviderLinkRow, 'organisationId' | 'issuer' | 'subject'>,
  at: Date,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    `UPDATE identity.provider_link SET last_used_at = $4 WHERE organisation_id = $1 AND issuer = $2 AND subject = $3 RETURNING person_id AS "personId"`,
    [organisationId, issuer, subject, at],
  );
  return rows[0]?.personId;
}

/** False where the member is linked already, or whom the provider names is another one. */
export async function insertLink(
  transaction: EntityManager,
  link: ProviderLinkRow,
): Promise<boolean> {
  const written = await queryRows(
    transaction,
    `INSERT INTO identity.provider_link (organisation_id, person_id, issuer, subject, by_administrator, linked_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING person_id`,
    [
      link.organisationId,
      link.personId,
      link.issuer,
      link.subject,
      link.byAdministrator,
      link.linkedAt,
    ],
  );
  return written.length === 1;
}

/** Takes a link away, and the sessions that have begun by it or were about to; false where there is none. */
export async function deleteLink(
  transaction: EntityManager,
  { organisationId, personId }: Pick<ProviderLinkRow, 'organisationId' | 'personId'>,
): Promise<boolean> {
  const deleted = await countChanged(
    transaction,
    'DELETE FROM identity.provider_link WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
  await deleteStepsByProvider(transaction, organisationId, personId);
  await execute(
    transaction,
    'DELETE FROM identity.session WHERE organisation_id = $1 AND person_id = $2 AND by_provider',
    [organisationId, personId],
  );
  return deleted === 1;
}

/** Takes all links of an organisation away, and the sessions that have begun by its provider or were about to. */
export async function deleteLinks(
  transaction: EntityManager,
  organisationId: string,
): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.provider_link WHERE organisation_id = $1', [
    organisationId,
  ]);
  await deleteStepsByProvider(transaction, organisationId);
  await execute(
    transaction,
    'DELETE FROM identity.session WHERE organisation_id = $1 AND by_provider',
    [organisationId],
  );
}
