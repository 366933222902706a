import { execute, queryRows, type Database } from '../../platform/database/query';

interface FoundSession {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly lastUsedAt: Date;
  readonly roles: string[];
}

/** Undefined too where the session is over, was last used before `usedAfter`, or whose it is has been blocked. */
export async function findSession(
  database: Database,
  tokenHash: string,
  now: Date,
  usedAfter: Date,
): Promise<FoundSession | undefined> {
  const rows = await queryRows(
    database,
    `SELECT s.id, s.person_id AS "personId", s.organisation_id AS "organisationId", s.last_used_at AS "lastUsedAt", m.roles
         FROM identity.session s
         JOIN identity.person p ON p.id = s.person_id AND p.blocked_at IS NULL
         JOIN identity.member m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.blocked_at IS NULL
         WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_used_at > $3`,
    [tokenHash, now, usedAfter],
  );
  return rows[0];
}

export async function updateLastUse(
  database: Database,
  sessionId: string,
  at: Date,
): Promise<void> {
  await execute(database, 'UPDATE identity.session SET last_used_at = $2 WHERE id = $1', [
    sessionId,
    at,
  ]);
}
