import type { EntityManager } from 'typeorm';
import { enterOrganisation, listOrganisations } from './organisation-scope.queries';

/** Work of the program itself for every organisation in turn, all of it in one transaction; gives what each gave. */
export async function eachOrganisation<Result>(
  transaction: EntityManager,
  work: (organisationId: string) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const organisationId of await listOrganisations(transaction)) {
    await enterOrganisation(transaction, organisationId);
    results.push(await work(organisationId));
  }
  return results;
}
