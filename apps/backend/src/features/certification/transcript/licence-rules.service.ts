import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '@svetionik/contracts/endpoint';
import type { editLicenceRule, licenceRule } from '@svetionik/contracts/licences';
import { usualLicenceRules, type LicenceRule } from '@svetionik/domain/credits/licence-rule';
import { sortKeyLatin } from '@svetionik/domain/language/sort-key';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { findNewestDefinitions, insertDefinition } from './definitions.queries';

type Rule = z.output<typeof licenceRule>;

/** What authorities ask for within a period of a licence: the rules that the program brings, and those written here. */
@Injectable()
export class LicenceRulesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(actor: PersonActor): Promise<{ items: Rule[] }> {
    const rules = await this.transactions.reading(actor, (transaction) => this.load(transaction, actor.organisationId));
    return { items: [...rules.values()].sort((one, other) => compare(sortKeyLatin(one.title['sr-Latn']), sortKeyLatin(other.title['sr-Latn']))) };
  }

  /** All rules by their names, each as it stands now. */
  async load(transaction: EntityManager, organisationId: string): Promise<ReadonlyMap<string, Rule>> {
    const usual = Object.entries<LicenceRule>(usualLicenceRules).map(([rule, definition]): Rule => ({ ...definition, rule, version: 0, changedAt: null }));
    const written = (await findNewestDefinitions<LicenceRule>(transaction, organisationId, 'licence-rule')).map(
      ({ key, version, definition, madeAt }): Rule => ({ ...definition, rule: key, version, changedAt: madeAt.toISOString() }),
    );
    return new Map([...usual, ...written].map((each) => [each.rule, each]));
  }

  edit(actor: PersonActor, { params: { rule }, version, body }: InputOf<typeof editLicenceRule>): Promise<ReplyOf<typeof editLicenceRule>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId: madeBy } = actor;
      const now = this.clock.now();
      const current = (await this.load(transaction, organisationId)).get(rule);
      const next = { organisationId, kind: 'licence-rule', key: rule, version: version + 1, definition: body, madeBy, madeAt: now } as const;
      const isNext = version === (current?.version ?? 0) && (await insertDefinition(transaction, next));
      if (!isNext) throw new DomainError('edit.conflict', { current: (await this.load(transaction, organisationId)).get(rule) });
      await audit(transaction, actor, { action: 'certification.editLicenceRule', subjectIds: [], reason: `${rule} ${version + 1}` }, now);
      return { ...body, rule, version: version + 1, changedAt: now.toISOString() };
    });
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
