import { Injectable } from '@nestjs/common';
import type { AuditedVerb } from '@svetionik/domain/audit/actions';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { Transactions } from '../../../platform/database/transactions';
import type { Answer } from '../../../platform/http/answer';
import { attachment } from '../../../platform/http/attachment';
import { rangedAnswer, type Resumption } from '../../../platform/http/byte-range';
import { DomainError } from '../../../platform/http/domain-error';
import { requireLeaver } from '../leavings.access';
import { storeAcknowledged, storeFetched, type LeavingRow } from '../leavings.queries';
import { findPart } from './handover.queries';

/** The file that is handed over: fetched as often as it is needed, and confirmed once, so that erasing may come. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async read(
    actor: PersonActor,
    organisationId: string,
    resumption: Resumption,
  ): Promise<Answer<Readable>> {
    const row = await this.transactions.unitOfWork(actor, async (transaction) => {
      const found = await requireReady(transaction, actor, organisationId);
      const at = this.clock.now();
      await storeFetched(transaction, found.id, { by: actor.personId, at });
      await this.note(transaction, actor, organisationId, 'fetchHandover');
      return found;
    });
    return rangedAnswer(
      this.parts(actor, row),
      { length: row.handoverBytes ?? 0, tag: `"${row.handoverHash}"` },
      resumption,
      { 'Content-Type': 'application/zip', 'Content-Disposition': attachment('predaja.zip') },
    );
  }

  acknowledge(actor: PersonActor, organisationId: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { id, fetchedAt } = await requireReady(transaction, actor, organisationId);
      if (fetchedAt === null) throw new DomainError('leavings.not-fetched');
      const at = this.clock.now();
      if (await storeAcknowledged(transaction, id, { by: actor.personId, at }))
        await this.note(transaction, actor, organisationId, 'acknowledgeHandover');
    });
  }

  /** No transaction is open while the other end takes its time. */
  private async *parts(
    actor: PersonActor,
    { id, organisationId }: LeavingRow,
  ): AsyncGenerator<Uint8Array> {
    for (let number = 0; ; number += 1) {
      const part = await this.transactions.reading(actor, async (transaction) => {
        await enterOrganisation(transaction, organisationId);
        return findPart(transaction, id, number);
      });
      if (part === undefined) return;
      yield part;
    }
  }

  /** In the journal of whoever did it. */
  private async note(
    transaction: EntityManager,
    actor: PersonActor,
    organisationId: string,
    verb: AuditedVerb<'leavings'>,
  ): Promise<void> {
    await enterOrganisation(transaction, actor.organisationId);
    const entry: AuditEntry = { action: `leavings.${verb}`, subjectIds: [organisationId] };
    await audit(transaction, actor, entry, this.clock.now());
  }
}

async function requireReady(
  transaction: EntityManager,
  actor: PersonActor,
  organisationId: string,
): Promise<LeavingRow> {
  const row = await requireLeaver(transaction, actor, organisationId);
  if (row.handover !== 'ready' || row.erasedAt !== null)
    throw new DomainError('leavings.not-ready');
  return row;
}
