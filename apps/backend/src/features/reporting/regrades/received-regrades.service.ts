import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  listReceivedEffects,
  listReceivedRegrades,
  readReceivedRegrade,
} from '@svetionik/contracts/regrades';
import type { PersonActor } from '../../../platform/access/actor';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { requireReceivedRegrade, requireRegradeEffects } from '../reporting.access';
import { describeEffect, describeReceived } from './regrade-view';
import { findEffects } from './regrades.queries';
import { findCoursesTouched, findReceivedRegrades } from './shared-regrades.queries';

/** What corrected keys of shared courses did to the organisation's own people. */
@Injectable()
export class ReceivedRegradesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: OrganisationDirectory,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listReceivedRegrades>['query'],
  ): Promise<EndpointReply<typeof listReceivedRegrades>> {
    const looks = await this.directory.list();
    return this.transactions.reading(actor, async (transaction) => {
      const page = { after, limit: limit + 1 };
      const rows = await findReceivedRegrades(transaction, actor.organisationId, page);
      return {
        items: rows.slice(0, limit).map((row) => describeReceived(row, looks)),
        next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
      };
    });
  }

  async read(actor: PersonActor, id: string): Promise<EndpointReply<typeof readReceivedRegrade>> {
    const looks = await this.directory.list();
    return this.transactions.reading(actor, async (transaction) => {
      const row = await requireReceivedRegrade(transaction, actor, id);
      const courses = await findCoursesTouched(transaction, actor.organisationId, id);
      return { ...describeReceived(row, looks), courses };
    });
  }

  /** With names, which is noted. */
  effects(
    actor: PersonActor,
    id: string,
    { after, limit }: EndpointInput<typeof listReceivedEffects>['query'],
  ): Promise<EndpointReply<typeof listReceivedEffects>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireRegradeEffects(transaction, actor, id, 'received');
      const place = { organisationId: actor.organisationId, id };
      const rows = await findEffects(transaction, place, { after, limit: limit + 1 });
      const entry: AuditEntry = { action: 'reporting.listRegradeEffects', subjectIds: [id] };
      await audit(transaction, actor, entry, this.clock.now());
      const items = rows.slice(0, limit).map((row) => describeEffect(row, true));
      return {
        items,
        next: rows.length > limit ? (items.at(-1)?.attempt ?? null) : null,
      };
    });
  }
}
