import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { linkMember, readProvider } from '@svetionik/contracts/providers/settings';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireEqualRoles, requireMember, requireOwn } from '../identity.access';
import { findMember } from '../members/members.queries';
import { newId } from '../../../platform/database/identifiers';
import { foldEmail } from '../persons/email';
import { findByAddress } from '../persons/find-by-address';
import { describeProvider } from './describe-provider';
import { OwnProvider } from './own-provider';
import { deleteLink } from './provider-links.queries';
import { ProviderRecord } from './provider-record';

type Provider = EndpointReply<typeof readProvider>;

/** Links of members, made and taken away by an administrator of their organisation. */
@Injectable()
export class MemberLinksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnProvider,
    private readonly record: ProviderRecord,
  ) {}

  link(
    actor: PersonActor,
    { email, subject, reason }: EndpointInput<typeof linkMember>['body'],
  ): Promise<Provider> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const person = await findByAddress(transaction, foldEmail(email));
      const personId = person?.id ?? newId();
      if ((await findMember(transaction, organisationId, personId)) === undefined)
        throw new DomainError('identity.ending-unknown');
      await requireEqualRoles(transaction, actor, personId);
      const { issuer } = await this.own.require(transaction, organisationId);
      await this.record.link(transaction, actor, {
        link: { organisationId, personId, issuer, subject, byAdministrator: true },
        action: 'identity.linkMember',
        code: reason,
      });
      return describeProvider(transaction, organisationId, this.own);
    });
  }

  unlink(actor: PersonActor, personId: string): Promise<Provider> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireMember(transaction, actor, personId);
      requireOwn(await deleteLink(transaction, { organisationId, personId }));
      await this.record.note(transaction, actor, personId, { action: 'identity.unlinkMember' });
      return describeProvider(transaction, organisationId, this.own);
    });
  }
}
