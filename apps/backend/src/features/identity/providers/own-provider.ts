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

  async require(transaction: EntityManager, organisationId: string): Promise<KnownProvider> {
    const row = await findProvider(transaction, organisationId);
    const secret = row && this.box.open(row.sealedSecret, organisationId);
    if (row === undefined || secret === undefined)
      throw new DomainError('identity.provider-missing');
    const { issuer, clientId, version } = row;
    return {
      organisationId,
      version,
      issuer,
      clientId,
      secret,
      secondFactor: readFactorClaim(row),
    };
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
}

export function readFactorClaim({
  factorClaim: claim,
  factorValues: values,
}: Pick<ProviderRow, 'factorClaim' | 'factorValues'>): FactorClaim | undefined {
  return claim === 'acr' || claim === 'amr' ? { claim, values } : undefined;
}
