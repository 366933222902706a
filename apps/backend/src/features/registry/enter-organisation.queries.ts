import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

/**
 * Whoever has a check code may ask about its certificate, whatever organisation they are in: the transaction goes on in the one that it
 * belongs to. It sees nothing where there is no such certificate.
 */
export function enterByCheckCode(transaction: EntityManager, code: string): Promise<void> {
  return execute(
    transaction,
    `SELECT set_config('app.organisation', coalesce(registry.organisation_of($1)::text /* as text: a setting is one */, ''), true)`,
    [code],
  );
}
