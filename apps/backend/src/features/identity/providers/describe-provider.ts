import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readProvider } from '@svetionik/contracts/providers/settings';
import type { EntityManager } from 'typeorm';
import { readFactorClaim, type OwnProvider } from './own-provider';
import { countLinks, listLinks } from './provider-links.queries';
import { describeCertificate } from './saml-certificates';
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
    samlAddress: await own.findSamlAddress(organisationId, transaction),
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
    kind: row.kind === 'saml' ? 'saml' : 'openid',
    issuer: row.issuer,
    clientId: row.clientId,
    signInAddress: row.signInAddress,
    certificates: row.certificates.map(describeCertificate),
    mailDomain: row.mailDomain,
    secondFactor: factor === undefined ? null : { claim: factor.claim, values: [...factor.values] },
  };
}
