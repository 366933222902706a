import type { JudgedDeed } from '@svetionik/domain/people/bulk-deed';
import type { EntityManager } from 'typeorm';
import { findOpenInvitations, foldEmail } from '../identity';
import { findActedFacts, type ActedRow } from './acted-people.queries';

const day = 24 * 60 * 60 * 1000;

/** What is known of a member when it is decided what becomes of them. */
export interface ActedPerson extends ActedRow {
  readonly invited: boolean;
}

interface About {
  readonly deed: JudgedDeed;
  readonly group: string | null;
  readonly course: string | null;
}

/** Of those alone who are members. */
export async function readActedFacts(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  { deed, ...about }: About,
  now: Date,
): Promise<ActedPerson[]> {
  const rows = await findActedFacts(transaction, organisationId, people, about);
  const addresses = deed.kind === 'invite' ? rows.map(({ email }) => foldEmail(email)) : [];
  const open =
    addresses.length === 0 ? [] : await findOpenInvitations(transaction, organisationId, addresses);
  const lately = new Set(
    open
      .filter(({ sentAt }) => sentAt.getTime() > now.getTime() - day)
      .map(({ emailFolded }) => emailFolded),
  );
  return rows.map((row) => ({ ...row, invited: lately.has(foldEmail(row.email)) }));
}
