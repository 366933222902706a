import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listOwnOpenings, listedOpening } from '@svetionik/contracts/people';
import { pickRoles } from '@svetionik/domain/access/permissions';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { readPersonName } from '../identity';
import { findOpenings, type OpeningRow } from './openings.queries';

/** Who opened the pages of people. */
@Injectable()
export class OpeningsService {
  constructor(private readonly transactions: Transactions) {}

  listOwn(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listOwnOpenings>['query'],
  ): Promise<EndpointReply<typeof listOwnOpenings>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findOpenings(transaction, actor, { after, limit: limit + 1 });
      const items = rows.slice(0, limit).map(describeOpening);
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }
}

export function describeOpening({
  id,
  role,
  on,
  ...name
}: OpeningRow): z.output<typeof listedOpening> {
  return { id, by: readPersonName(name), role: pickRoles([role])[0] ?? 'learner', on };
}
