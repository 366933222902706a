import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listRetention, previewRetention, retention } from '@svetionik/contracts/privacy';
import {
  firstKeptDay,
  retainedKinds,
  type RetainedKind,
} from '@svetionik/domain/privacy/retention';
import { issueDate } from '@svetionik/domain/certificates/register';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findZone } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { countOutdated } from './retained';
import { findRetention, storeRetention, type Retention } from './retention.queries';

type Described = z.output<typeof retention>;

/** How long the organisation keeps what it does not keep for ever, and why. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor): Promise<EndpointReply<typeof listRetention>> {
    return this.transactions.reading(actor, async (transaction) => {
      const items: Described[] = [];
      for (const kind of retainedKinds) items.push(await this.describe(transaction, actor, kind));
      return { items };
    });
  }

  preview(
    actor: PersonActor,
    kind: RetainedKind,
    years: number,
  ): Promise<EndpointReply<typeof previewRetention>> {
    return this.transactions.reading(actor, (transaction) =>
      this.weigh(transaction, actor, kind, years),
    );
  }

  set(actor: PersonActor, wanted: Retention): Promise<Described> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const stored = await storeRetention(transaction, actor.organisationId, wanted);
      const current = await this.describe(transaction, actor, wanted.kind);
      if (!stored) throw new DomainError('edit.conflict', { current });
      const code = `${wanted.kind}: ${wanted.years === null ? 'for ever' : `${wanted.years} years`}`;
      await audit(
        transaction,
        actor,
        { action: 'privacy.setRetention', subjectIds: [actor.organisationId], code },
        this.clock.now(),
      );
      return current;
    });
  }

  private async describe(
    transaction: EntityManager,
    actor: PersonActor,
    kind: RetainedKind,
  ): Promise<Described> {
    const found = await findRetention(transaction, actor.organisationId, kind);
    return {
      ...found,
      due: found.years === null ? 0 : (await this.weigh(transaction, actor, kind, found.years)).due,
    };
  }

  private async weigh(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    kind: RetainedKind,
    years: number,
  ): Promise<{ due: number; before: string }> {
    const zone = await findZone(transaction, organisationId);
    const before = firstKeptDay(issueDate(this.clock.now(), zone).date, years);
    return {
      due: await countOutdated(transaction, kind, { organisationId, before, zone }),
      before,
    };
  }
}
