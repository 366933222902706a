import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { findNewEditions } from './new-editions.queries';

/** That a course which somebody is in has a newer edition than theirs. */
interface NewEdition {
  readonly kind: 'new-edition';
  readonly at: string;
  readonly course: TextInScripts;
  readonly enrolment: string;
}

/** Courses that somebody is in and has not passed, and whose newer edition was published since an instant. */
export async function findOwnNewEditions(
  transaction: EntityManager,
  person: { readonly organisationId: string; readonly personId: string },
  since: Date,
): Promise<NewEdition[]> {
  const rows = await findNewEditions(transaction, person, since);
  return rows.map(({ at, ...row }) => ({ kind: 'new-edition', at: at.toISOString(), ...row }));
}
