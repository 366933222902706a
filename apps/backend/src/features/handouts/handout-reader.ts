import { Injectable } from '@nestjs/common';
import { collectFactIds } from '@svetionik/domain/content/cited-fact';
import type { HandoutBlock } from '@svetionik/domain/course/block';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import {
  collectContactKeys,
  type CorrectedFact,
  type PrintedContact,
  type PrintedHandout,
} from '@svetionik/domain/handouts/printed-handout';
import { transliterate } from '@svetionik/domain/transliteration/transliterate';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Facts } from '../catalogue';
import { findIssueDate, HelpContactsService } from '../organisations';

/** Puts together what a handout says today: the text of its edition, contacts as they are now, and facts that have changed since. */
@Injectable()
export class HandoutReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly contacts: HelpContactsService,
    private readonly facts: Facts,
  ) {}

  async read(
    actor: PersonActor,
    document: ModuleDocument,
    block: HandoutBlock,
  ): Promise<PrintedHandout> {
    const { language, module } = document;
    const cited = collectFactIds(block.body);
    const facts = document.facts?.filter(({ id }) => cited.has(id)) ?? [];
    const { title, description, checklist, body } = block;
    const contacts = await this.findContacts(actor, block, language);
    return this.transactions.reading(actor, async (transaction) => ({
      language,
      title,
      description,
      checklist,
      body,
      module: module.title,
      facts: [...cited].flatMap((key) => facts.find(({ id }) => id === key) ?? []),
      corrections: await this.findCorrections(transaction, actor, facts, language),
      contacts,
      day: (await findIssueDate(transaction, actor.organisationId, this.clock.now())).date,
    }));
  }

  private async findContacts(
    actor: PersonActor,
    { body }: HandoutBlock,
    language: PrintedHandout['language'],
  ): Promise<PrintedContact[]> {
    const { contacts, others } = await this.contacts.read(actor);
    const known = [...contacts, ...others];
    return [...collectContactKeys(body)].flatMap((named) => {
      const contact = known.find(({ key }) => key === named);
      if (contact === undefined) return [];
      const { key, label, number, site, area, hours, grade, checkedOn } = contact;
      return {
        key,
        label: label[language],
        number,
        site,
        area: area?.[language] ?? null,
        hours: hours?.[language] ?? null,
        grade,
        checkedOn,
      };
    });
  }

  private async findCorrections(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    facts: PrintedHandout['facts'],
    language: PrintedHandout['language'],
  ): Promise<CorrectedFact[]> {
    if (facts.length === 0) return [];
    const keys = facts.map(({ id }) => id);
    const current = await this.facts.findCurrent(transaction, organisationId, keys);
    return current.flatMap(({ key, statement, source, place, checkedOn }) =>
      facts.some((fact) => fact.id === key && fact.statement !== statement[language])
        ? {
            id: key,
            statement: statement[language],
            source: transliterate(source, language),
            place: place === null ? null : transliterate(place, language),
            checkedOn,
          }
        : [],
    );
  }
}
