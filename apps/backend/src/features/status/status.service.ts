import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listOwnCourses } from '@svetionik/contracts/status';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { StatusReader } from './status-reader';

/** Where learners are in their courses, for themselves. */
@Injectable()
export class StatusService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: StatusReader,
  ) {}

  list(actor: PersonActor): Promise<EndpointReply<typeof listOwnCourses>> {
    return this.transactions.reading(actor, async (transaction) => ({
      items: await this.reader.list(transaction, actor),
    }));
  }
}
