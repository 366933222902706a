import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listSavedFilters, saveFilter } from '@svetionik/contracts/people';
import { alike } from '@svetionik/domain/content/alike';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { type Answer, created } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { requireSavedFilter } from './people.access';
import {
  deleteSavedFilter,
  findSavedFilters,
  holdOwner,
  insertSavedFilter,
} from './saved-filters.queries';

type Saved = EndpointReply<typeof saveFilter>;

const mostFilters = 30;

/** Filters of the list that somebody comes back to: theirs alone. */
@Injectable()
export class SavedFiltersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor): Promise<EndpointReply<typeof listSavedFilters>> {
    return this.transactions.reading(actor, async (transaction) => ({
      items: await findSavedFilters(transaction, actor),
    }));
  }

  save(
    actor: PersonActor,
    id: string,
    { name, filter }: EndpointInput<typeof saveFilter>['body'],
  ): Promise<Saved | Answer<Saved>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await holdOwner(transaction, actor);
      const saved = await findSavedFilters(transaction, actor);
      const same = saved.find((each) => each.id === id);
      const row = { id, name, filter };
      if (same !== undefined) {
        const { institutionName: _, ...before } = same;
        if (!alike(before, row)) throw new DomainError('creation.differs');
        return same;
      }
      if (saved.some((each) => each.name === name))
        throw new DomainError('people.filter-name-taken');
      if (saved.length >= mostFilters) throw new DomainError('people.filters-full');
      if (!(await insertSavedFilter(transaction, actor, { ...row, at: this.clock.now() })))
        throw new DomainError('creation.differs');
      const now = await findSavedFilters(transaction, actor);
      const written = now.find((each) => each.id === id);
      if (written === undefined) throw new Error('the filter is not there');
      return created(written);
    });
  }

  forget(actor: PersonActor, id: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireSavedFilter(transaction, actor, id);
      await deleteSavedFilter(transaction, actor, id);
    });
  }
}
