import type { EntityManager } from 'typeorm';
import {
  annulUnmade,
  deleteNameAttempts,
  eraseEntries,
  type TermEnds,
} from './holder-erasure.queries';

/** Somebody whose certificates are to name as little of them as can be. */
export interface ErasedHolder {
  readonly organisationId: string;
  readonly personId: string;
  /** The id of who has it done. */
  readonly by: string;
  readonly at: Date;
}

/**
 * Erases what the register keeps of a person. Its entries stay, with the name, because a number that was given is accounted for; so does
 * what they are checked by.
 */
export async function eraseHolder(
  transaction: EntityManager,
  { organisationId, personId, by, at }: ErasedHolder,
  termEnds: TermEnds,
): Promise<void> {
  const owner = [organisationId, personId] as const;
  await annulUnmade(transaction, owner, by, at);
  await deleteNameAttempts(transaction, owner);
  await eraseEntries(transaction, owner, termEnds, at);
}
