import { findPermittedRoles } from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** For whom a report is wrapped. */
export interface ReceivingKey {
  readonly id: string;
  readonly personId: string;
  readonly recipient: string;
}

/** The keys in use of those who receive reports in the organisation and can sign in. */
export function findReceivingKeys(
  transaction: EntityManager,
  organisationId: string,
): Promise<ReceivingKey[]> {
  return queryRows(
    transaction,
    `SELECT k.id, k.person_id AS "personId", k.recipient FROM safeguarding.officer_key k
       JOIN identity.members m ON m.organisation_id = k.organisation_id AND m.person_id = k.person_id JOIN identity.people p ON p.id = k.person_id
     WHERE k.organisation_id = $1 AND k.ended_at IS NULL AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.blocked_at IS NULL
     ORDER BY k.id`,
    [organisationId, findPermittedRoles('safeguarding.read')],
  );
}

export interface OfficerKey extends ReceivingKey {
  readonly organisationId: string;
  readonly salt: Uint8Array;
  readonly sealed: Uint8Array;
  readonly madeAt: Date;
}

/** The key in use of somebody. */
export async function findOwnKey(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<OfficerKey | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT id, organisation_id AS "organisationId", person_id AS "personId", recipient, salt, sealed, made_at AS "madeAt" FROM safeguarding.officer_key
     WHERE organisation_id = $1 AND person_id = $2 AND ended_at IS NULL`,
    [organisationId, personId],
  );
  return rows[0];
}

/** Ends the key in use of the person, where there is one, and puts this one in its place. False where the id is taken, or another was made at that moment. */
export async function replaceKey(transaction: EntityManager, key: OfficerKey): Promise<boolean> {
  const { id, organisationId, personId, recipient, salt, sealed, madeAt } = key;
  await execute(
    transaction,
    'UPDATE safeguarding.officer_key SET ended_at = $3 WHERE organisation_id = $1 AND person_id = $2 AND ended_at IS NULL AND id <> $4',
    [organisationId, personId, madeAt, id],
  );
  const rows = await queryRows(
    transaction,
    `INSERT INTO safeguarding.officer_key (id, organisation_id, person_id, recipient, salt, sealed, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT DO NOTHING RETURNING id`,
    [id, organisationId, personId, recipient, Buffer.from(salt), Buffer.from(sealed), madeAt],
  );
  return rows.length > 0;
}
