import type { EntityManager } from 'typeorm';
import { execute } from '../../../platform/database/query';
import { lockSignIns } from '../persons/persons.queries';

/** Ends all that the person has begun, wherever it is, and makes every browser strange to them. */
export async function deleteSignIns(transaction: EntityManager, personId: string): Promise<void> {
  await lockSignIns(transaction, personId);
  // what sign-ins hold first goes first: see ADR 0320
  for (const table of [
    'provider_link',
    'sign_in_step',
    'session',
    'mailed_link',
    'address_change',
    'known_browser',
    'recovery_code',
    'passkey',
    'authenticator',
    'factor_ending',
  ] as const)
    await execute(transaction, `DELETE FROM identity.${table} WHERE person_id = $1`, [personId]);
  await execute(transaction, 'DELETE FROM identity.factor_ending WHERE proposed_by = $1', [
    personId,
  ]);
}

export async function deleteExpiredSessions(transaction: EntityManager, now: Date): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.session WHERE expires_at < $1', [now]);
}

export async function deleteExpiredLinks(transaction: EntityManager, before: Date): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.mailed_link WHERE expires_at < $1', [before]);
}

export async function deleteExpiredBrowsers(transaction: EntityManager, now: Date): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.known_browser WHERE expires_at < $1', [now]);
}
