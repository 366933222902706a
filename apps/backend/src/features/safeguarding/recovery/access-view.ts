import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readAccess } from '@svetionik/contracts/safeguarding';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import type { Look } from '../../../platform/access/look';
import type { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { readBothNames } from '../both-names';
import { findOwnKey } from '../officer-keys.queries';
import { findNames } from '../staff.queries';
import { findOpenRequests, findOwnRequest, type AccessRequest } from './access-requests.queries';
import { neededShares } from './split-secret';

/** What was asked for a key, in the organisation whose officers hold the shares. */
export interface OwnRequest {
  readonly holder: string;
  readonly id: string;
  readonly askedAt: Date;
  readonly given: number;
}

/** Those of the own organisation and of the network. The transaction works in the organisation before and after. */
export async function findOwnRequests(
  transaction: EntityManager,
  directory: OrganisationDirectory,
  organisationId: string,
  keyId: string,
): Promise<readonly OwnRequest[]> {
  const network = (await directory.list(transaction)).find((look) => look.network)?.id;
  const found: OwnRequest[] = [];
  for (const holder of new Set([organisationId, network ?? organisationId])) {
    await enterOrganisation(transaction, holder);
    const request = await findOwnRequest(transaction, holder, keyId);
    if (request !== undefined) found.push({ holder, ...request });
  }
  await enterOrganisation(transaction, organisationId);
  return found;
}

/** The transaction works in the organisation of the actor before and after. */
export async function describeAccess(
  transaction: EntityManager,
  directory: OrganisationDirectory,
  { organisationId, personId }: PersonActor,
): Promise<EndpointReply<typeof readAccess>> {
  const key = await findOwnKey(transaction, organisationId, personId);
  if (key === undefined) return { asked: null, requests: [] };
  const own = await findOwnRequests(transaction, directory, organisationId, key.id);
  const asker = { organisationId, personId, keyId: key.id };
  const looks = await directory.list(transaction);
  const requests = [];
  for (const { given, ...request } of await findOpenRequests(transaction, asker))
    requests.push({ ...(await describeAsker(transaction, request, looks)), given });
  await enterOrganisation(transaction, organisationId);
  const [first] = own;
  const asked =
    first === undefined
      ? null
      : {
          askedAt: first.askedAt.toISOString(),
          given: Math.min(...own.map(({ given }) => given)),
          needed: neededShares,
        };
  return { asked, requests };
}

/** Somebody of another organisation is found there. */
async function describeAsker(
  transaction: EntityManager,
  { id, organisationId, fromOrganisation, askedBy, askedAt }: AccessRequest,
  looks: readonly Look[],
) {
  await enterOrganisation(transaction, fromOrganisation);
  const [named] = await findNames(transaction, fromOrganisation, [askedBy]);
  const from =
    fromOrganisation === organisationId
      ? undefined
      : looks.find((look) => look.id === fromOrganisation);
  return {
    id,
    name: readBothNames(named),
    from: from?.name ?? null,
    askedAt: askedAt.toISOString(),
  };
}
