import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/database/identifiers';
import { PersonEntity } from './person.entity';
import { enterByAddress } from './persons.queries';

/**
 * Who has an address, in whatever organisation, and what they have there is seen from here on. As many statements are carried out where
 * nobody has it.
 */
export async function findByAddress(
  transaction: EntityManager,
  emailFolded: string,
): Promise<PersonEntity | null> {
  const id = await enterByAddress(transaction, emailFolded, newId());
  return transaction.findOneBy(PersonEntity, { id });
}
