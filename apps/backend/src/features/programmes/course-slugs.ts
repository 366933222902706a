import type { EntityManager } from 'typeorm';
import type { CourseAddresses } from '../catalogue';
import type { ProgrammeEdition } from './editions.queries';

/** Where the courses of editions stand in an organisation, by their ids. */
export async function findCourseSlugs(
  transaction: EntityManager,
  addresses: CourseAddresses,
  organisationId: string,
  editions: readonly ProgrammeEdition[],
): Promise<ReadonlyMap<string, string>> {
  const slugs = new Map<string, string>();
  for (const part of editions.flatMap(({ parts }) => parts))
    if (!slugs.has(part.course))
      slugs.set(part.course, await addresses.describe(transaction, organisationId, part));
  return slugs;
}
