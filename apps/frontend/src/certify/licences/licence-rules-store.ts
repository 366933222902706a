import { inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Edited } from '../../core/forms/edited';
import type { Endpoints } from '../../core/routes.generated';

/** A rule in its newest version. */
export type Rule = EndpointReply<Endpoints['licences.listLicenceRules']>['items'][number];

/** What an administrator writes of a rule. */
export type RuleText = EndpointRequest<Endpoints['licences.editLicenceRule']>['body'];

const nothing: RuleText = {
  title: { 'sr-Latn': '', 'sr-Cyrl': '' },
  years: 1,
  points: 0,
  pointsEachYear: null,
  pointsApproved: null,
  leave: null,
  source: '',
  checkedOn: '',
};

/** By what rules points are counted, for how many people, and what is written anew. */
@Injectable()
export class LicenceRulesStore {
  private readonly api = inject(ApiClient);

  readonly rules = resource({ loader: ({ abortSignal }) => this.list(abortSignal) });
  readonly use = resource({
    loader: ({ abortSignal }) =>
      this.api
        .call('licences.listLicenceRuleUse', {}, abortSignal)
        .then(({ items }) => new Map(items.map(({ rule, people }) => [rule, people]))),
  });
  /** The name of the rule that is written anew. */
  readonly chosen = signal<Rule['rule'] | undefined>(undefined);
  readonly edited = new Edited<Rule, RuleText>({
    read: () =>
      this.rules.hasValue()
        ? this.rules.value().find(({ rule }) => rule === this.chosen())
        : undefined,
    textOf: (rule) => (rule === undefined ? nothing : ruleText(rule)),
    readAgain: async (rule) => (await this.list()).find((each) => each.rule === rule.rule) ?? rule,
  });

  people({ rule }: Rule): number {
    return this.use.hasValue() ? (this.use.value().get(rule) ?? 0) : 0;
  }

  async save(): Promise<boolean> {
    const [stored, body] = [this.edited.stored(), this.edited.text()];
    if (stored === undefined) return false;
    const { rule, version } = stored;
    return this.edited.save(() =>
      this.api.call('licences.editLicenceRule', { params: { rule }, body, version }),
    );
  }

  /** Shows the newest version that is known, which may be somebody else's. */
  close(): void {
    this.edited.giveUp();
    const newest = this.edited.stored();
    this.chosen.set(undefined);
    this.rules.update((all) => all?.map((each) => (each.rule === newest?.rule ? newest : each)));
  }

  private async list(stopped?: AbortSignal): Promise<Rule[]> {
    return (await this.api.call('licences.listLicenceRules', {}, stopped)).items;
  }
}

export function ruleText({
  title,
  years,
  points,
  pointsEachYear,
  pointsApproved,
  leave,
  source,
  checkedOn,
}: Rule): RuleText {
  return { title, years, points, pointsEachYear, pointsApproved, leave, source, checkedOn };
}
