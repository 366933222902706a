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
    `SELECT /* "id" is not null: the function gives rows of sessions;
           "personId" is not null: as the id; "organisationId" is not null: as the id; "lastUsedAt" is not null: as the id; "roles" is not null: as the id */
         id, person_id AS "personId", organisation_id AS "organisationId", last_used_at AS "lastUsedAt", roles
       FROM identity.find_session($1, $2, $3)`,
    [tokenHash, now, usedAfter],
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
