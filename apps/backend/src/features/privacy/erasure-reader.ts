import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { erasurePreview, previewErasure, readOwnErasure } from '@svetionik/contracts/privacy';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { countAuditedActions } from '../../platform/audit/audit.queries';
import { Clock } from '../../platform/clock';
import { findZone } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { countPersonAttempts } from '../assessment';
import { countLeavesOfAbsence } from '../renewal';
import { countPersonDocuments, findPersonEntries } from '../registry';
import { readPersonName, requireMember } from '../identity';
import { countPersonEnrolments } from '../learning';
import { countPersonTranscript } from '../transcript';
import { findLastRequest } from './erasure-requests.queries';
import { describeEntry, describeRequest } from './erasure-view';
import { findRetention } from './retention.queries';

/** Says before an erasure what would go and what would stay. */
@Injectable()
export class ErasureReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  preview(actor: PersonActor, personId: string): Promise<EndpointReply<typeof previewErasure>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const member = await requireMember(transaction, actor, personId);
      const found = await this.read(transaction, organisationId, personId);
      const records = await countAuditedActions(transaction, personId);
      await audit(
        transaction,
        actor,
        { action: 'privacy.previewErasure', subjectIds: [personId] },
        this.clock.now(),
      );
      return {
        ...found,
        records,
        person: { id: personId, name: readPersonName(member), email: member.email },
      };
    });
  }

  readOwn(actor: PersonActor): Promise<EndpointReply<typeof readOwnErasure>> {
    return this.transactions.reading(actor, (transaction) =>
      this.read(transaction, actor.organisationId, actor.personId),
    );
  }

  private async read(
    transaction: EntityManager,
    organisationId: string,
    personId: string,
  ): Promise<EndpointReply<typeof readOwnErasure>> {
    const request = await findLastRequest(transaction, organisationId, personId);
    const zone = await findZone(transaction, organisationId);
    return {
      ...(await this.weigh(transaction, organisationId, personId)),
      request: request === undefined ? null : describeRequest(request, zone),
    };
  }

  private async weigh(
    transaction: EntityManager,
    organisationId: string,
    personId: string,
  ): Promise<z.output<typeof erasurePreview>> {
    const goes = {
      ...(await countPersonEnrolments(transaction, organisationId, personId)),
      ...(await countPersonAttempts(transaction, organisationId, personId)),
      documents: await countPersonDocuments(transaction, organisationId, personId),
      leaves: await countLeavesOfAbsence(transaction, organisationId, personId),
      ...(await countPersonTranscript(transaction, organisationId, personId)),
    };
    const { years, ground } = await findRetention(transaction, organisationId, 'register-entry');
    const entries = await findPersonEntries(transaction, organisationId, personId);
    return {
      goes,
      entries: entries.map((row) => describeEntry(row, years)),
      ground: ground['sr-Latn'] === '' ? null : ground,
      // Counting them reads all of the audit, which not everybody is to set going.
      records: null,
    };
  }
}
