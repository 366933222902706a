import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { decideRow, listImportedRows } from '@svetionik/contracts/imports';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { findRows, type ImportedRow, storeDecision } from './imported-rows.queries';
import { requireImport, requireRow, requireStep } from './imports.access';
import { recountUndecided } from './imports.queries';
import { compareToMember } from './row-judge';
import { describeOneRow, describeRows } from './row-view';

type Decision = EndpointInput<typeof decideRow>['body'];

/** The rows of a list of people, and what somebody decides about those that resemble a member. */
@Injectable()
export class ImportedRowsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    id: string,
    { after, limit, verdict, outcome, undone }: EndpointInput<typeof listImportedRows>['query'],
  ): Promise<EndpointReply<typeof listImportedRows>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireImport(transaction, actor, id);
      const page = { after, limit: limit + 1, verdict, outcome, undone };
      const rows = await findRows(transaction, id, page);
      const shown = rows.slice(0, limit);
      const items = await describeRows(transaction, actor.organisationId, shown);
      const subjectIds = [id, ...items.flatMap(({ member }) => member?.id ?? [])];
      await audit(transaction, actor, { action: 'imports.listRows', subjectIds }, this.clock.now());
      return { items, next: rows.length > limit ? (items.at(-1)?.number ?? null) : null };
    });
  }

  decide(
    actor: PersonActor,
    id: string,
    number: number,
    choice: Decision,
  ): Promise<EndpointReply<typeof decideRow>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireStep(transaction, actor, id, { from: ['checked'] });
      const row = await requireRow(transaction, actor, id, number);
      if (row.verdict !== 'double') throw new DomainError('import.not-ready');
      const decided = await this.read(transaction, actor, row, choice);
      await storeDecision(transaction, id, number, { ...decided, by: actor.personId });
      await recountUndecided(transaction, id);
      const subjectIds = [id, ...(decided.personId === null ? [] : [decided.personId])];
      await audit(transaction, actor, { action: 'imports.decide', subjectIds }, this.clock.now());
      const now = await requireRow(transaction, actor, id, number);
      return describeOneRow(transaction, actor.organisationId, now);
    });
  }

  private async read(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    row: ImportedRow,
    { decision, member }: Decision,
  ): Promise<Pick<ImportedRow, 'decision' | 'personId' | 'differences'>> {
    if (decision !== 'same') return { decision, personId: null, differences: null };
    const [only] = row.resembles;
    const personId = member ?? (row.resembles.length === 1 ? (only ?? null) : null);
    if (personId === null || !row.resembles.includes(personId))
      throw new DomainError('import.member-unknown');
    const verdict = await compareToMember(transaction, organisationId, row, personId);
    if (verdict === undefined) throw new DomainError('import.member-unknown');
    return {
      ...{ decision, personId },
      differences: verdict.state === 'changed' ? verdict.differences : [],
    };
  }
}
