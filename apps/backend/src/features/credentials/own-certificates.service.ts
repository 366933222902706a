import { Injectable } from '@nestjs/common';
import type { listOwnCertificates } from '@svetionik/contracts/checks';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { findIssueDate } from '../organisations';
import { describeOwn, findOfPerson } from '../registry';
import { findCredentialed } from './credentials.queries';
import { LateCredentials } from './late-credentials';

/** The certificates that somebody holds, each with whether its credential is to be had. */
@Injectable()
export class OwnCertificatesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly credentials: LateCredentials,
  ) {}

  list(actor: PersonActor): Promise<EndpointReply<typeof listOwnCertificates>> {
    const { organisationId, personId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findOfPerson(transaction, organisationId, personId);
      const ids = rows.map(({ id }) => id);
      const credentialed = await findCredentialed(transaction, ids);
      const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
      const items = rows
        .filter(({ status }) => status !== 'annulled')
        .map((row) => {
          const hasCredential = credentialed.has(row.id) || this.credentials.canBeMade(row);
          return describeOwn(row, { hasCredential, today: date });
        });
      return { items };
    });
  }
}
