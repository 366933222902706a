import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { DomainError } from '../../../platform/http/domain-error';
import { SecretBox } from '../../../platform/signing/secret-box';
import { requireLook } from '../identity.access';
import type { KnownProvider } from './provider-clients';
import { findProvider, type ProviderRow } from './providers.queries';
import type { FactorClaim } from './said-factor';
import type { KnownSamlProvider } from './saml-providers';

/** The provider of an organisation, with its secret open. */
@Injectable()
export class OwnProvider {
  constructor(
    private readonly box: SecretBox,
    private readonly organisations: OrganisationDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether secrets can be hidden: without a key for it no organisation has a provider. */
  get possible(): boolean {
    return this.box.isOpen;
  }

  async require(
    transaction: EntityManager,
    organisationId: string,
  ): Promise<KnownProvider | KnownSamlProvider> {
    const row = await findProvider(transaction, organisationId);
    const found = row && this.open(row, organisationId);
    if (found === undefined) throw new DomainError('identity.provider-missing');
    return found;
  }

  seal(secret: string, organisationId: string): string {
    const sealed = this.box.seal(secret, organisationId);
    if (sealed === undefined) throw new DomainError('identity.provider-missing');
    return sealed;
  }

  /** Where providers send browsers back to: each organisation has an address of its own, so that none is taken for another. */
  async findRedirectAddress(organisationId: string, transaction?: EntityManager): Promise<string> {
    const { slug } = requireLook(await this.organisations.findById(organisationId, transaction));
    return new URL(`/o/${slug}/account/provider`, this.settings.publicUrl).href;
  }

  /** What the organisation is called by providers that speak SAML, which is also where they send answers to. */
  async findSamlAddress(organisationId: string, transaction?: EntityManager): Promise<string> {
    const { slug } = requireLook(await this.organisations.findById(organisationId, transaction));
    return new URL(`/saml/${slug}`, this.settings.publicUrl).href;
  }

  private open(
    row: ProviderRow,
    organisationId: string,
  ): KnownProvider | KnownSamlProvider | undefined {
    const { issuer, clientId, sealedSecret, version, signInAddress, certificates } = row;
    const known = { organisationId, issuer, secondFactor: readFactorClaim(row) };
    if (signInAddress !== null) return { ...known, kind: 'saml', signInAddress, certificates };
    if (clientId === null || sealedSecret === null) return undefined;
    const secret = this.box.open(sealedSecret, organisationId);
    return secret === undefined
      ? undefined
      : { ...known, kind: 'openid', version, clientId, secret };
  }
}

export function readFactorClaim({
  factorClaim: claim,
  factorValues: values,
}: Pick<ProviderRow, 'factorClaim' | 'factorValues'>): FactorClaim | undefined {
  return claim === 'acr' || claim === 'amr' ? { claim, values } : undefined;
}
