import type { institutionName } from '@svetionik/contracts/institutions';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { describeName } from './institution-views';
import { findInstitutions } from './institutions.queries';

/** Institutions as they are named beside another thing, in one statement for all. */
export async function findInstitutionNames(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<z.output<typeof institutionName>[]> {
  if (ids.length === 0) return [];
  return (await findInstitutions(transaction, organisationId, ids)).map(describeName);
}
