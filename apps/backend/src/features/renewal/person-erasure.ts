import { lastCountedDay } from '@svetionik/domain/certificates/lifecycle/renewal';
import type { EntityManager } from 'typeorm';
import { type ErasedHolder, eraseHolder, holdLastDays, type TermEnds } from '../registry';
import { findPersonTerms, toTerm } from './lifecycles.queries';
import { deleteLeavesOfAbsence, deleteReminders } from './person-erasure.queries';

/** Erases the leaves and reminders of a person, and then the register's part: its entries keep the days to which leaves had moved them. */
export async function erasePersonTerms(
  transaction: EntityManager,
  holder: ErasedHolder,
): Promise<void> {
  const { organisationId, personId } = holder;
  await holdLastDays(transaction, organisationId, 'alone');
  const ends = await computeTermEnds(transaction, organisationId, personId);
  await deleteLeavesOfAbsence(transaction, [organisationId, personId]);
  await deleteReminders(transaction, [organisationId, personId]);
  await eraseHolder(transaction, holder, ends);
}

/** On which day the term of each certificate ends, by its id, as leaves have moved it; changes of law stay known and go on moving it. */
async function computeTermEnds(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<TermEnds> {
  const rows = await findPersonTerms(transaction, organisationId, personId);
  return Object.fromEntries(
    rows.map((row) => [row.id, lastCountedDay(toTerm({ ...row, changes: [] })) ?? null]),
  );
}
