import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { queryRows } from '../../platform/database/query';
import { DomainError } from '../../platform/http/domain-error';

/** Refuses who has written no name: what they do is shown to others by it, and kept for ever. */
export async function requireName(
  transaction: EntityManager,
  { personId }: PersonActor,
): Promise<void> {
  const named = await queryRows(
    transaction,
    'SELECT FROM identity.person WHERE id = $1 AND name_latin IS NOT NULL AND name_cyrillic IS NOT NULL',
    [personId],
  );
  if (named.length === 0) throw new DomainError('identity.name-missing');
}
