import type { EntityManager } from 'typeorm';
import type { OrganisationDirectory } from '../../platform/access/organisation-directory';
import { enterOrganisation } from '../../platform/database/organisation-scope.queries';
import { DomainError } from '../../platform/http/domain-error';
import { findPermitted } from '../identity';
import { findReceivingKeys, type ReceivingKey } from './officer-keys.queries';

interface Wanted {
  readonly organisationId: string;
  /** Whom it concerns, where that is a member. */
  readonly person: string | undefined;
  readonly toNetwork: boolean;
}

/** Who reads a report, and in which organisation it is kept. */
export interface Receiving {
  readonly organisationId: string;
  readonly keys: readonly ReceivingKey[];
}

/**
 * Those who receive reports in the organisation; the network's where the report concerns one of them, where its sender wishes so, and where the
 * organisation has nobody. Whom it concerns is never among them. The transaction works in the organisation that keeps it from here on.
 */
export async function findReceiving(
  transaction: EntityManager,
  directory: OrganisationDirectory,
  { organisationId, person, toNetwork }: Wanted,
): Promise<Receiving> {
  const others = ({ personId }: ReceivingKey) => personId !== person;
  if (!toNetwork && !(await isOfficer(transaction, organisationId, person))) {
    const keys = await findReceivingKeys(transaction, organisationId);
    if (keys.length > 0) return { organisationId, keys: keys.filter(others) };
  }
  const network = (await directory.list(transaction)).find((look) => look.network);
  if (network === undefined) throw new DomainError('safeguarding.nobody-receives');
  await enterOrganisation(transaction, network.id);
  const keys = (await findReceivingKeys(transaction, network.id)).filter(others);
  if (keys.length === 0) throw new DomainError('safeguarding.nobody-receives');
  return { organisationId: network.id, keys };
}

async function isOfficer(
  transaction: EntityManager,
  organisationId: string,
  person: string | undefined,
): Promise<boolean> {
  if (person === undefined) return false;
  const officers = await findPermitted(transaction, organisationId, 'safeguarding.read');
  return officers.some(({ id }) => id === person);
}

/** Whether anybody reads what is reported in the organisation: somebody of it, or of the network. */
export async function isReceived(
  transaction: EntityManager,
  directory: OrganisationDirectory,
  organisationId: string,
): Promise<boolean> {
  const wanted = { organisationId, person: undefined, toNetwork: false };
  const receiving = await findReceiving(transaction, directory, wanted).catch((error: unknown) => {
    if (error instanceof DomainError) return undefined;
    throw error;
  });
  return receiving !== undefined;
}
