import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listInstitutions } from '@svetionik/contracts/institutions';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { findPage } from './institution-search';
import type { InstitutionText } from './institution-text';
import { describeInstitutions, readText, type Institution } from './institution-views';
import { requireInstitution, requirePlace } from './institutions.access';
import {
  findInstitutions,
  insertInstitution,
  updateArchived,
  updateText,
} from './institutions.queries';
import { lockTree } from './tree.queries';

@Injectable()
export class InstitutionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    query: EndpointInput<typeof listInstitutions>['query'],
  ): Promise<EndpointReply<typeof listInstitutions>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { organisationId } = actor;
      const rows = await findPage(transaction, organisationId, {
        ...query,
        archived: query.archived === 'true',
        limit: query.limit + 1,
      });
      const shown = rows.slice(0, query.limit);
      const items = await describeInstitutions(transaction, organisationId, shown);
      return { items, next: rows.length > query.limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  read(actor: PersonActor, id: string): Promise<Institution> {
    return this.transactions.reading(actor, (transaction) => this.describe(transaction, actor, id));
  }

  add(
    actor: PersonActor,
    id: string,
    text: InstitutionText,
  ): Promise<Answer<Institution> | Institution> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId } = actor;
      await lockTree(transaction, organisationId);
      await requirePlace(transaction, actor, { id, parent: text.parent });
      const row = { id, text, addedAt: this.clock.now() };
      if (!(await insertInstitution(transaction, organisationId, row)))
        return this.sameAgain(transaction, actor, id, text);
      await this.note(transaction, actor, 'institutions.addInstitution', id);
      return created(await this.describe(transaction, actor, id));
    });
  }

  edit(
    actor: PersonActor,
    id: string,
    version: number,
    text: InstitutionText,
  ): Promise<Institution> {
    return this.change(actor, id, 'institutions.editInstitution', async (transaction) => {
      await requirePlace(transaction, actor, { id, parent: text.parent });
      return updateText(transaction, { organisationId: actor.organisationId, id, version }, text);
    });
  }

  archive(
    actor: PersonActor,
    id: string,
    version: number,
    archived: boolean,
  ): Promise<Institution> {
    const action = archived ? 'institutions.archiveInstitution' : 'institutions.restoreInstitution';
    return this.change(actor, id, action, (transaction) =>
      updateArchived(
        transaction,
        { organisationId: actor.organisationId, id, version },
        archived ? this.clock.now() : null,
      ),
    );
  }

  /** Changes the version that the caller has seen; with another one it is a conflict that carries the current one. */
  private change(
    actor: PersonActor,
    id: string,
    action: AuditedAction,
    work: (transaction: EntityManager) => Promise<boolean>,
  ): Promise<Institution> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await lockTree(transaction, actor.organisationId);
      await requireInstitution(transaction, actor, id);
      const changed = await work(transaction);
      const current = await this.describe(transaction, actor, id);
      if (!changed) throw new DomainError('edit.conflict', { current });
      await this.note(transaction, actor, action, id);
      return current;
    });
  }

  private async sameAgain(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    text: InstitutionText,
  ): Promise<Institution> {
    const [row] = await findInstitutions(transaction, actor.organisationId, [id]);
    if (row === undefined || !alike(readText(row), text)) throw new DomainError('creation.differs');
    return this.describe(transaction, actor, id);
  }

  private async describe(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<Institution> {
    const row = await requireInstitution(transaction, actor, id);
    const [described] = await describeInstitutions(transaction, actor.organisationId, [row]);
    if (described === undefined) throw new Error('no institution was described');
    return described;
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    id: string,
  ): Promise<void> {
    return audit(transaction, actor, { action, subjectIds: [id] }, this.clock.now());
  }
}
