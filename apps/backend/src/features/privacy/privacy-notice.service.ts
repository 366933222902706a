import { Inject, Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readPrivacyNotice } from '@svetionik/contracts/privacy';
import { retainedKinds } from '@svetionik/domain/privacy/retention';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { Transactions } from '../../platform/database/transactions';
import { findController, findRetention } from './retention.queries';

/** What the privacy notice says that differs from one installation to another. */
@Injectable()
export class PrivacyNoticeService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: Transactions,
  ) {}

  read(actor: PersonActor | VisitorActor): Promise<EndpointReply<typeof readPrivacyNotice>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { organisationId } = actor;
      const controller = await findController(transaction, organisationId);
      const retention = [];
      for (const kind of retainedKinds) {
        const { years, ground } = await findRetention(transaction, organisationId, kind);
        retention.push({ kind, years, ground });
      }
      return { controller, contact: this.settings.privacyContact ?? null, retention };
    });
  }
}
