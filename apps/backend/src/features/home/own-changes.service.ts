import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listOwnChanges } from '@svetionik/contracts/home';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { findOwnChanges } from './own-changes.queries';

/** For how long it is told that something changed. */
const told = 30 * 24 * 60 * 60 * 1000;
const most = 10;

/** What changed about the courses of whoever asks, by what others did. */
@Injectable()
export class OwnChangesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor): Promise<EndpointReply<typeof listOwnChanges>> {
    const since = new Date(this.clock.now().getTime() - told);
    return this.transactions.reading(actor, async (transaction) => ({
      items: await findOwnChanges(transaction, actor, { since, most }),
    }));
  }
}
