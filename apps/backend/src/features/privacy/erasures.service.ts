import { Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { erasePerson } from '@svetionik/contracts/privacy';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { countPermitted, foldEmail, lockOrganisation, requireMember } from '../identity';
import { findIssueDate } from '../organisations';
import { Eraser } from './eraser';
import { ErasureNoticeWriter } from './erasure-notice-writer';
import { refuseOwnAccount } from './privacy.access';

type Order = EndpointInput<typeof erasePerson>['body'];

/** Erases members when an administrator says so. */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly eraser: Eraser,
    private readonly notices: ErasureNoticeWriter,
  ) {}

  async erase(
    actor: PersonActor,
    personId: string,
    { address, ground, askedOn }: Order,
  ): Promise<void> {
    const { organisationId } = actor;
    refuseOwnAccount(actor, personId);
    await this.transactions.unitOfWork(actor, async (transaction) => {
      await lockOrganisation(transaction, organisationId);
      const member = await requireMember(transaction, actor, personId);
      if (foldEmail(address) !== foldEmail(member.email))
        throw new DomainError('privacy.address-differs');
      const now = this.clock.now();
      if (askedOn > (await findIssueDate(transaction, organisationId, now)).date)
        throw new DomainError('privacy.asked-in-future');
      if (member.confirmedAt !== null)
        await this.notices.order(transaction, organisationId, personId);
      await this.eraser.erase(transaction, { organisationId, personId, by: actor.personId });
      if ((await countPermitted(transaction, organisationId, 'organisation.manage')) === 0)
        throw new DomainError('identity.role-last-administrator');
      await audit(
        transaction,
        actor,
        { action: 'privacy.erase', subjectIds: [personId], code: `${ground} ${askedOn}` },
        now,
      );
    });
  }
}
