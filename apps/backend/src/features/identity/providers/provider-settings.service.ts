import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  checkProvider,
  readProvider,
  setProvider,
} from '@svetionik/contracts/providers/settings';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { describeProvider } from './describe-provider';
import { OwnProvider } from './own-provider';
import { ProviderClients } from './provider-clients';
import { deleteLinks } from './provider-links.queries';
import { readCertificate } from './saml-certificates';
import { deleteProvider, findProvider, writeProvider, type ProviderRow } from './providers.queries';

type Provider = EndpointReply<typeof readProvider>;
type Given = EndpointInput<typeof setProvider>['body'];
type OpenIdGiven = Extract<Given, { readonly kind: 'openid' }>;

/** The provider by which members of an organisation sign in, as its administrators set it. */
@Injectable()
export class ProviderSettingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnProvider,
    private readonly clients: ProviderClients,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor): Promise<Provider> {
    return this.transactions.reading(actor, (transaction) =>
      describeProvider(transaction, actor.organisationId, this.own),
    );
  }

  set(actor: PersonActor, version: number, given: Given): Promise<Provider> {
    const { organisationId, personId: setBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const former = await findProvider(transaction, organisationId);
      const row = { ...this.toRow(organisationId, given, former), organisationId, version, setBy };
      const isWritten = await writeProvider(transaction, row, this.clock.now());
      if (!isWritten) {
        const current = await describeProvider(transaction, organisationId, this.own);
        throw new DomainError('edit.conflict', { current });
      }
      // whom another provider names by the same word is somebody else
      if (former !== undefined && (former.issuer !== given.issuer || former.kind !== given.kind))
        await deleteLinks(transaction, organisationId);
      await this.note(transaction, actor, 'identity.setProvider');
      return describeProvider(transaction, organisationId, this.own);
    });
  }

  remove(actor: PersonActor): Promise<Provider> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (!(await deleteProvider(transaction, organisationId)))
        throw new DomainError('identity.provider-missing');
      await deleteLinks(transaction, organisationId);
      await this.note(transaction, actor, 'identity.removeProvider');
      return describeProvider(transaction, organisationId, this.own);
    });
  }

  async check(actor: PersonActor): Promise<EndpointReply<typeof checkProvider>> {
    const provider = await this.transactions.reading(actor, (transaction) =>
      this.own.require(transaction, actor.organisationId),
    );
    // what a provider that speaks SAML says of itself was entered by hand
    if (provider.kind === 'openid') await this.clients.check(provider);
    return { issuer: provider.issuer };
  }

  private toRow(organisationId: string, given: Given, former: ProviderRow | undefined) {
    const { kind, name, issuer, mailDomain, secondFactor } = given;
    const row = {
      kind,
      nameLatin: name['sr-Latn'],
      nameCyrillic: name['sr-Cyrl'],
      issuer,
      mailDomain,
      factorClaim: secondFactor?.claim ?? null,
      factorValues: secondFactor?.values ?? [],
    };
    if (given.kind === 'openid') {
      const sealedSecret = this.chooseSecret(organisationId, given, former);
      return {
        ...row,
        clientId: given.clientId,
        sealedSecret,
        signInAddress: null,
        certificates: [],
      };
    }
    const certificates = given.certificates.map(readCertificate);
    const { signInAddress } = given;
    return { ...row, clientId: null, sealedSecret: null, signInAddress, certificates };
  }

  /** A secret that was given for one provider is told to no other. */
  private chooseSecret(
    organisationId: string,
    { secret, issuer, clientId }: OpenIdGiven,
    former: ProviderRow | undefined,
  ): string {
    if (secret !== null) return this.own.seal(secret, organisationId);
    if (former?.issuer === issuer && former.clientId === clientId && former.sealedSecret !== null)
      return former.sealedSecret;
    throw new DomainError('request.invalid');
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
  ): Promise<void> {
    const entry = { action, subjectIds: [actor.organisationId] };
    return audit(transaction, actor, entry, this.clock.now());
  }
}
