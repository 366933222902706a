import { inject, Injectable, resource } from '@angular/core';
import type { ReplyOf, RequestOf } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { requestProblem } from '../../core/api/problem';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** A rule in its newest version. */
export type Rule = ReplyOf<Endpoints['licences.listLicenceRules']>['items'][number];

/** What an administrator writes of a rule. */
export type RuleText = RequestOf<Endpoints['licences.editLicenceRule']>['body'];

/** By what rules points are counted, for how many people, and what is written anew. */
@Injectable()
export class LicenceRulesStore {
  private readonly api = inject(ApiClient);

  readonly rules = resource({ loader: ({ abortSignal }) => this.api.call('licences.listLicenceRules', {}, abortSignal).then(({ items }) => items) });
  readonly use = resource({ loader: ({ abortSignal }) => this.api.call('licences.listLicenceRuleUse', {}, abortSignal).then(({ items }) => new Map(items.map(({ rule, people }) => [rule, people]))) });
  readonly saving = new Submission();

  people({ rule }: Rule): number {
    return this.use.hasValue() ? (this.use.value().get(rule) ?? 0) : 0;
  }

  /** Where somebody else was faster, the rules are read again and what is written stays. */
  async save({ rule, version }: Rule, body: RuleText): Promise<boolean> {
    const saved = await this.saving.run(async () => {
      const next = await this.api.call('licences.editLicenceRule', { params: { rule }, body, version });
      this.rules.update((all) => all?.map((each) => (each.rule === rule ? next : each)));
    });
    if (!saved && requestProblem(this.saving.error())?.status === 412) this.rules.reload();
    return saved;
  }
}
