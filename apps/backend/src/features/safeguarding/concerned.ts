import type { EntityManager } from 'typeorm';
import { requireMember } from '../identity';

interface Report {
  readonly organisation: string;
  readonly person?: string | undefined;
}

/** Whom the report concerns, by the name that they have today; null where nobody was chosen. */
export async function findConcerned(
  transaction: EntityManager,
  { organisation, person }: Report,
): Promise<{ id: string; 'sr-Latn': string; 'sr-Cyrl': string } | null> {
  if (person === undefined) return null;
  const member = await requireMember(transaction, { organisationId: organisation }, person);
  const { id, nameLatin, nameCyrillic } = member;
  return { id, 'sr-Latn': nameLatin ?? '', 'sr-Cyrl': nameCyrillic ?? '' };
}
