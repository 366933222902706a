import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listOwnReadings } from '@svetionik/contracts/privacy';
import { pickRoles } from '@svetionik/domain/access/permissions';
import { readings } from '@svetionik/domain/privacy/readings';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { readPersonName } from '../../identity';
import { findOwnIds, findReadings } from './readings.queries';

/** Who read what is kept of people, told to these. */
@Injectable()
export class ReadingsService {
  constructor(private readonly transactions: Transactions) {}

  listOwn(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listOwnReadings>['query'],
  ): Promise<EndpointReply<typeof listOwnReadings>> {
    return this.transactions.reading(actor, async (transaction) => {
      const ids = await findOwnIds(transaction, actor);
      const page = { ids, kinds: readings, after, most: limit + 1 };
      const rows = await findReadings(transaction, actor, page);
      const items = rows.slice(0, limit).flatMap(({ id, at, action, code, ...name }) => {
        const what = readings.find((each) => each === action);
        const by = readPersonName(name);
        const role = pickRoles([code ?? ''])[0] ?? null;
        return what === undefined ? [] : [{ id, at: at.toISOString(), what, by, role }];
      });
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }
}
