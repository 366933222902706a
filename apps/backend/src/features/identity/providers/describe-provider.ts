import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readProvider } from '@svetionik/contracts/providers/settings';
import type { EntityManager } from 'typeorm';
import { readFactorClaim, type OwnProvider } from './own-provider';
import { countLinks, listLinks } from './provider-links.queries';
import { findProvider, type ProviderRow } from './providers.queries';

type Described = EndpointReply<typeof readProvider>;

/** The provider of an organisation as its administrators see it: all but the secret, and who is linked. */
export async function describeProvider(
  transaction: EntityManager,
  organisationId: string,
  own: OwnProvider,
): Promise<Described> {
  const row = await findProvider(transaction, organisationId);
  const links = await listLinks(transaction, organisationId);
  return {
    provider: row === undefined ? null : describeRow(row),
    version: row?.version ?? 0,
    redirectAddress: await own.findRedirectAddress(organisationId, transaction),
    possible: own.possible,
    links: links.map(({ personId, email, linkedAt, lastUsedAt, byAdministrator }) => ({
      person: personId,
      email,
      linkedAt: linkedAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
      byAdministrator,
    })),
    linked: await countLinks(transaction, organisationId),
  };
}

function describeRow(row: ProviderRow): NonNullable<Described['provider']> {
  const factor = readFactorClaim(row);
  return {
    name: { 'sr-Latn': row.nameLatin, 'sr-Cyrl': row.nameCyrillic },
    issuer: row.issuer,
    clientId: row.clientId,
    mailDomain: row.mailDomain,
    secondFactor: factor === undefined ? null : { claim: factor.claim, values: [...factor.values] },
  };
}
