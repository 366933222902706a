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
import { deleteProvider, findProvider, writeProvider, type ProviderRow } from './providers.queries';

type Provider = EndpointReply<typeof readProvider>;
type Given = EndpointInput<typeof setProvider>['body'];

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
      const sealedSecret = this.chooseSecret(organisationId, given, former);
      const row = { ...toRow(given), organisationId, sealedSecret, version, setBy };
      const isWritten = await writeProvider(transaction, row, this.clock.now());
      if (!isWritten) {
        const current = await describeProvider(transaction, organisationId, this.own);
        throw new DomainError('edit.conflict', { current });
      }
      // whom another provider names by the same word is somebody else
      if (former !== undefined && former.issuer !== given.issuer)
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
    await this.clients.check(provider);
    return { issuer: provider.issuer };
  }

  /** A secret that was given for one provider is told to no other. */
  private chooseSecret(
    organisationId: string,
    { secret, issuer, clientId }: Given,
    former: ProviderRow | undefined,
  ): string {
    if (secret !== null) return this.own.seal(secret, organisationId);
    if (former?.issuer === issuer && former.clientId === clientId) return former.sealedSecret;
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

function toRow({ name, issuer, clientId, mailDomain, secondFactor }: Given) {
  return {
    nameLatin: name['sr-Latn'],
    nameCyrillic: name['sr-Cyrl'],
    issuer,
    clientId,
    mailDomain,
    factorClaim: secondFactor?.claim ?? null,
    factorValues: secondFactor?.values ?? [],
  };
}
