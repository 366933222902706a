import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { addMailTemplate, listMailTemplates } from '@svetionik/contracts/runs';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { alike } from '@svetionik/domain/content/alike';
import { findWordsFaults, type WordsByLanguage } from '@svetionik/domain/reminders/reminder-words';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireMailTemplate } from '../runs.access';
import {
  findTemplate,
  findTemplates,
  insertTemplate,
  updateTemplate,
} from './mail-templates.queries';

type Text = EndpointInput<typeof addMailTemplate>['body'];
type Template = EndpointReply<typeof addMailTemplate>;

/** Words of the organisation for its reminders. */
@Injectable()
export class MailTemplatesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listMailTemplates>['query'],
  ): Promise<EndpointReply<typeof listMailTemplates>> {
    return this.transactions.reading(actor, async (transaction) => {
      const page = { after, limit: limit + 1 };
      const rows = await findTemplates(transaction, actor.organisationId, page);
      const items = rows.slice(0, limit);
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  read(actor: PersonActor, id: string): Promise<Template> {
    return this.transactions.reading(actor, (transaction) =>
      requireMailTemplate(transaction, actor, id),
    );
  }

  add(actor: PersonActor, id: string, text: Text): Promise<Template | Answer<Template>> {
    const { organisationId, personId: madeBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const known = await findTemplate(transaction, organisationId, id);
      if (known !== undefined) {
        const { name, words } = known;
        if (!alike({ name, words }, text)) throw new DomainError('creation.differs');
        return known;
      }
      requireWords(text.words);
      const row = { id, text, madeBy, madeAt: this.clock.now() };
      if (!(await insertTemplate(transaction, organisationId, row)))
        throw new DomainError('creation.differs');
      await this.note(transaction, actor, 'runs.addMailTemplate', id);
      return created(await requireMailTemplate(transaction, actor, id));
    });
  }

  edit(actor: PersonActor, id: string, version: number, text: Text): Promise<Template> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireMailTemplate(transaction, actor, id);
      requireWords(text.words);
      if (!(await updateTemplate(transaction, organisationId, { id, version, text }))) {
        const current = await requireMailTemplate(transaction, actor, id);
        throw new DomainError('edit.conflict', { current });
      }
      await this.note(transaction, actor, 'runs.editMailTemplate', id);
      return requireMailTemplate(transaction, actor, id);
    });
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

function requireWords(words: WordsByLanguage): void {
  const faults = findWordsFaults(words);
  if (faults.length === 0) return;
  const found = faults.map((fault) => fault.found || '{link}');
  throw new DomainError('run.words-refused', { details: { found: [...new Set(found)] } });
}
