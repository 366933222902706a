import type { EntityManager } from 'typeorm';
import { execute, queryRows, type Database } from '../../../platform/database/query';
import type { Device } from './device';

export interface FoundSession {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly provenAt: Date;
  readonly shared: boolean;
  /** Whether it is known in which browser it goes on. */
  readonly described: boolean;
  readonly roles: string[];
  readonly inNetwork: boolean;
  /** The day on which the person was said to be 15 to 17; null where they are of age. */
  readonly minorSince: string | null;
  /** Whether a guardian's consent is recorded in the organisation; asked of minors alone. */
  readonly consented: boolean;
  readonly timeZone: string;
  readonly hasLeft: boolean;
  /** Whether the person has something besides the password. */
  readonly hasFactor: boolean;
  /** Whose holders the organisation asks for it, besides those that are always asked. */
  readonly askedRoles: string[];
  /** Whether it has begun by the provider of the organisation, and nobody has proven otherwise since whose it is. */
  readonly byProvider: boolean;
  /** Whether the provider said that it asked for a second factor. */
  readonly providerFactor: boolean;
}

/** Undefined too where the session is over, was last used before `usedAfter`, or on a shared computer before `sharedUsedAfter`, or whose it is has been blocked. */
export async function findSession(
  database: Database,
  tokenHash: string,
  now: Date,
  { usedAfter, sharedUsedAfter }: { readonly usedAfter: Date; readonly sharedUsedAfter: Date },
): Promise<FoundSession | undefined> {
  const rows = await queryRows(
    database,
    `SELECT /* "id" is not null: the function gives rows of sessions;
           "personId" is not null: as the id; "organisationId" is not null: as the id; "lastUsedAt" is not null: as the id; "expiresAt" is not null: as the id; "provenAt" is not null: as the id; "shared" is not null: as the id; "described" is not null: as the id; "roles" is not null: as the id; "inNetwork" is not null: as the id; "consented" is not null: as the id; "timeZone" is not null: as the id; "hasLeft" is not null: as the id; "hasFactor" is not null: as the id; "askedRoles" is not null: as the id; "byProvider" is not null: as the id; "providerFactor" is not null: as the id */
         id, person_id AS "personId", organisation_id AS "organisationId", last_used_at AS "lastUsedAt", expires_at AS "expiresAt", roles, in_network AS "inNetwork",
         minor_since AS "minorSince", consented, time_zone AS "timeZone", has_left AS "hasLeft", proven_at AS "provenAt", shared, described,
         has_factor AS "hasFactor", asked_roles AS "askedRoles", by_provider AS "byProvider", provider_factor AS "providerFactor"
       FROM identity.find_session($1, $2, $3, $4)`,
    [tokenHash, now, usedAfter, sharedUsedAfter],
  );
  return rows[0];
}

export async function updateLastUse(
  database: Database,
  sessionId: string,
  at: Date,
): Promise<void> {
  await execute(database, 'SELECT identity.touch_session($1, $2)', [sessionId, at]);
}

/** Keeps in which browser a session goes on, for its owner's list. */
export async function updateDevice(
  database: Database,
  sessionId: string,
  { browser, system }: Device,
): Promise<void> {
  await execute(database, 'SELECT identity.describe_session($1, $2, $3)', [
    sessionId,
    browser,
    system,
  ]);
}

export interface RenewedToken {
  readonly askedHash: string;
  readonly tokenHash: string;
  readonly at: Date;
  /** Until when the former token opens what it opened before. */
  readonly formerUntil: Date;
  /** Whether the proof is one of their own, whoever vouched for them before; else their provider vouches for it. */
  readonly own: boolean;
}

/**
 * Gives a session another token, by which what asks for a fresh proof is open for a while. Asked with the former one, which has not ended
 * yet, that stays the former. Gives when the session ends; undefined where it is over, or the provider does not vouch for it any more.
 */
export async function renewToken(
  transaction: EntityManager,
  sessionId: string,
  { askedHash, tokenHash, at, formerUntil, own }: RenewedToken,
): Promise<Date | undefined> {
  const rows = await queryRows(
    transaction,
    `UPDATE identity.session SET token_hash = $3, proven_at = $4, by_provider = by_provider AND NOT $6::boolean, former_until = $5,
       former_token_hash = CASE WHEN former_token_hash = $2 THEN former_token_hash ELSE token_hash END,
       former_proven_at = CASE WHEN former_token_hash = $2 THEN former_proven_at ELSE proven_at END,
       former_by_provider = CASE WHEN former_token_hash = $2 THEN former_by_provider ELSE by_provider END
     WHERE id = $1 AND ($6 OR by_provider) RETURNING expires_at AS "expiresAt"`,
    [sessionId, askedHash, tokenHash, at, formerUntil, own],
  );
  return rows[0]?.expiresAt;
}

interface NewSession {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly tokenHash: string;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly provenAt: Date;
  readonly shared: boolean;
  readonly byProvider: boolean;
  readonly providerFactor: boolean;
}

/** Writes a session, and that its organisation is the one that the person has used last. False where they are blocked there by now. */
export async function insertSession(database: Database, session: NewSession): Promise<boolean> {
  const written = await queryRows(
    database,
    `WITH used AS (UPDATE identity.member SET last_used_at = $5 WHERE organisation_id = $3 AND person_id = $2 AND blocked_at IS NULL RETURNING person_id)
       INSERT INTO identity.session (id, person_id, organisation_id, token_hash, started_at, last_used_at, expires_at, proven_at, shared, by_provider, provider_factor)
         SELECT $1, u.person_id, $3, $4, $5, $5, $6, $7, $8, $9, $10 FROM used u RETURNING id`,
    [
      session.id,
      session.personId,
      session.organisationId,
      session.tokenHash,
      session.startedAt,
      session.expiresAt,
      session.provenAt,
      session.shared,
      session.byProvider,
      session.providerFactor,
    ],
  );
  return written.length === 1;
}

/** Whoever ends the session waits until the transaction ends, and it for them. False where it is over. */
export async function holdSession(transaction: EntityManager, sessionId: string): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT FROM identity.session WHERE id = $1 FOR KEY SHARE',
    [sessionId],
  );
  return rows.length > 0;
}

/** The organisations in which the person is not blocked: the one used last first, then where they have been longest. */
export async function findOpenOrganisations(
  database: Database,
  personId: string,
): Promise<string[]> {
  const rows = await queryRows(
    database,
    `SELECT organisation_id AS id FROM identity.member WHERE person_id = $1 AND blocked_at IS NULL
       ORDER BY last_used_at DESC NULLS LAST, since, organisation_id`,
    [personId],
  );
  return rows.map(({ id }) => id);
}
