import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  editLicenceRule,
  licenceRule,
  listLicenceRuleUse,
} from '@svetionik/contracts/licences';
import { usualLicenceRules, type LicenceRule } from '@svetionik/domain/credits/licence-rule';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { inBothScripts } from '../catalogue';
import { DefinitionVersions } from '../profiles';
import { countPeopleByRule } from './licence-periods.queries';

type Rule = z.output<typeof licenceRule>;

const rules = new DefinitionVersions<LicenceRule, Rule>(
  'licence-rule',
  (definition) => 'years' in definition,
  usualLicenceRules,
  ({ key, version, changedAt, definition }) => ({
    ...definition,
    sourceText: inBothScripts(definition.source),
    rule: key,
    version,
    changedAt,
  }),
);

/** What authorities ask for within a period of a licence: the rules that the program brings, and those written here. */
@Injectable()
export class LicenceRulesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(actor: PersonActor): Promise<{ items: Rule[] }> {
    return {
      items: await this.transactions.reading(actor, (transaction) =>
        rules.list(transaction, actor.organisationId),
      ),
    };
  }

  async listUse(actor: PersonActor): Promise<EndpointReply<typeof listLicenceRuleUse>> {
    return {
      items: await this.transactions.reading(actor, (transaction) =>
        countPeopleByRule(transaction, actor.organisationId),
      ),
    };
  }

  /** All rules by their names, each as it stands now. */
  load(transaction: EntityManager, organisationId: string): Promise<ReadonlyMap<string, Rule>> {
    return rules.load(transaction, organisationId);
  }

  edit(
    actor: PersonActor,
    { params: { rule }, version, body }: EndpointInput<typeof editLicenceRule>,
  ): Promise<EndpointReply<typeof editLicenceRule>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      const written = await rules.writeNext(transaction, actor, { key: rule, version }, body, now);
      await audit(
        transaction,
        actor,
        {
          action: 'certification.editLicenceRule',
          subjectIds: [],
          code: `${rule} ${written.version}`,
        },
        now,
      );
      return written;
    });
  }
}
