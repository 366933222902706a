import { Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { applyImport, mapColumns } from '@svetionik/contracts/imports';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { findColumnProblem } from '@svetionik/domain/people/import-fields';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import type { JobDefinition } from '../../platform/jobs/define-job';
import { Jobs } from '../../platform/jobs/jobs';
import { AttachedCourses, AttachedGroups } from '../identity';
import { storeChoice } from './column-choices.queries';
import { ImportFiles } from './import-files';
import { describeImport, hashHeadings, undoMilliseconds } from './import-view';
import { requireImport, requireStep } from './imports.access';
import { applyImportJob, checkImportJob, undoImportJob } from './imports.jobs';
import {
  type ImportRow,
  type ImportState,
  storeApplying,
  storeColumns,
  storeDiscarded,
  storeUndoing,
} from './imports.queries';

type Import = ReturnType<typeof describeImport>;

/** The steps of an import that a person takes; what is long is left to a worker. */
@Injectable()
export class ImportStepsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly files: ImportFiles,
    private readonly courses: AttachedCourses,
    private readonly groups: AttachedGroups,
  ) {}

  mapColumns(
    actor: PersonActor,
    { params, body, version }: EndpointInput<typeof mapColumns>,
  ): Promise<Import> {
    const from = ['uploaded', 'checked'] as const;
    return this.step(actor, params.import, { version, from }, async (transaction, row) => {
      const sheet = row.sheets[body.sheet];
      if (sheet?.columns.length !== body.fields.length)
        throw new DomainError('import.columns-unfit', { details: { reason: 'columns' } });
      const reason = findColumnProblem(body.fields);
      if (reason !== undefined)
        throw new DomainError('import.columns-unfit', { details: { reason } });
      await storeColumns(transaction, row.id, body);
      const choice = { hash: hashHeadings(sheet), fields: body.fields };
      await storeChoice(transaction, actor.organisationId, choice, this.clock.now());
      await this.order(transaction, actor, checkImportJob, row);
      return 'imports.mapColumns';
    });
  }

  apply(
    actor: PersonActor,
    { params, body: { language, groupId, courseId }, version }: EndpointInput<typeof applyImport>,
  ): Promise<Import> {
    const from = ['checked'] as const;
    return this.step(actor, params.import, { version, from }, async (transaction, row) => {
      await this.courses.require(transaction, actor.organisationId, courseId);
      await this.groups.require(transaction, actor.organisationId, groupId);
      const ordered = { language, groupId, courseId, by: actor.personId };
      await storeApplying(transaction, row.id, ordered);
      await this.order(transaction, actor, applyImportJob, row);
      return 'imports.apply';
    });
  }

  undo(actor: PersonActor, id: string, version: number): Promise<Import> {
    const from = ['applied'] as const;
    return this.step(actor, id, { version, from }, async (transaction, row) => {
      const over = this.clock.now().getTime() - undoMilliseconds;
      if ((row.appliedAt?.getTime() ?? 0) < over) throw new DomainError('import.undo-over');
      await storeUndoing(transaction, row.id, actor.personId);
      await this.order(transaction, actor, undoImportJob, row);
      return 'imports.undo';
    });
  }

  discard(actor: PersonActor, id: string, version: number): Promise<Import> {
    const from = ['uploaded', 'checked', 'refused'] as const;
    return this.step(actor, id, { version, from }, async (transaction, row) => {
      await storeDiscarded(transaction, id);
      await this.files.forget(transaction, row);
      return 'imports.discard';
    });
  }

  /** The import is held, so that of two at once only one goes on. */
  private step(
    actor: PersonActor,
    id: string,
    condition: { readonly version: number; readonly from: readonly ImportState[] },
    work: (transaction: EntityManager, row: ImportRow) => Promise<AuditedAction>,
  ): Promise<Import> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireStep(transaction, actor, id, condition);
      const action = await work(transaction, row);
      await audit(transaction, actor, { action, subjectIds: [id] }, this.clock.now());
      return describeImport(await requireImport(transaction, actor, id));
    });
  }

  private order(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    job: JobDefinition,
    { id }: ImportRow,
  ): Promise<void> {
    return this.jobs.requeue(transaction, job, { organisationId, ids: { importId: id } });
  }
}
