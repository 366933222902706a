import { lastCountedDay } from '@svetionik/domain/certificates/life/renewal';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import {
  annulUnmade,
  clearChanges,
  deleteAttached,
  deleteLeaves,
  eraseEntries,
} from './holder-erasure.queries';
import { holdLastDays } from './last-days.queries';
import { findPersonTerms, toTerm } from './lives.queries';

interface Holder {
  readonly organisationId: string;
  readonly personId: string;
  /** The id of who has it done. */
  readonly by: string;
}

/**
 * Erases what certification keeps of a person. The entries of the register stay, with the name, because a number that was given is
 * accounted for; so does what they are checked by.
 */
@Injectable()
export class HolderErasure {
  constructor(private readonly clock: Clock) {}

  async erase(transaction: EntityManager, { organisationId, personId, by }: Holder): Promise<void> {
    const owner = [organisationId, personId] as const;
    await holdLastDays(transaction, organisationId, 'alone');
    const terms = await termsEnding(transaction, organisationId, personId);
    await annulUnmade(transaction, owner, by, this.clock.now());
    await deleteLeaves(transaction, owner);
    await deleteAttached(transaction, owner);
    await eraseEntries(transaction, owner, terms, this.clock.now());
    await clearChanges(transaction, owner);
  }
}

/** On which day the term of each certificate ends, by its id, as leaves have moved it; changes of law stay known and go on moving it. */
async function termsEnding(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<Record<string, string | null>> {
  const rows = await findPersonTerms(transaction, organisationId, personId);
  return Object.fromEntries(
    rows.map((row) => [row.id, lastCountedDay(toTerm({ ...row, changes: [] })) ?? null]),
  );
}
