import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

type OwnGroup = EndpointReply<Endpoints['groups.listOwnGroups']>['items'][number];
type Because = OwnGroup['because'][number];

/** The groups that one is in, since when and why, and whether one hides from others there. Without any there is nothing to see. */
@Component({
  selector: 'app-own-groups',
  imports: [TranslocoPipe, ShortDatePipe, ProblemNotice],
  providers: [InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (groups.hasValue() && groups.value().length > 0) {
      <section class="stack-small" aria-labelledby="own-groups">
        <h2 id="own-groups">{{ 'groups.own.title' | transloco }}</h2>
        <p class="soft">{{ 'groups.own.lead' | transloco }}</p>
        @if (hiding.error(); as error) {
          <app-problem [error]="error" />
        }
        <ul class="card">
          @for (group of groups.value(); track group.id) {
            <li>
              <p class="name">
                <b>{{ group.name }}</b>
                <span class="soft small">{{
                  'groups.since' | transloco: { day: (group.since | shortDate) }
                }}</span>
              </p>
              <p class="soft small">{{ whyIn(group) }}</p>
              <label>
                <input
                  #box
                  type="checkbox"
                  [checked]="group.hidden"
                  (change)="hide(group, box.checked)"
                />
                {{ 'groups.own.hide' | transloco }}
              </label>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: var(--space-3) var(--space-5);
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .name {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: baseline;
    }
    label {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 2.75rem;
    }
  `,
})
export class OwnGroups {
  private readonly api = inject(ApiClient);
  private readonly transloco = inject(TranslocoService);
  private readonly inScript = inject(InScriptPipe);
  private readonly language = inject(CurrentLanguage);

  protected readonly hiding = new Submission();
  protected readonly groups = resource({
    loader: async ({ abortSignal }) =>
      (await this.api.call('groups.listOwnGroups', {}, abortSignal)).items,
  });

  protected async hide({ id: group }: OwnGroup, hidden: boolean): Promise<void> {
    await this.hiding.run(() =>
      this.api.call('groups.hideInGroup', { params: { group }, body: { hidden } }),
    );
    this.groups.update((all) =>
      all?.map((each) => (each.id === group ? { ...each, hidden } : each)),
    );
  }

  protected whyIn({ because, references }: OwnGroup): string {
    const say = (key: string) => this.transloco.translate<string>(`groups.${key}`);
    if (because.length === 0) return say('own.byHand');
    const names = new Map(references.map(({ id, name }) => [id, this.inScript.transform(name)]));
    const reasons = because.map((condition) => {
      const verb = say(`${condition.is ? 'is' : 'isNot'}.${condition.kind}`);
      const values = this.valuesOf(condition, names).join(', ');
      return `${say(`asks.${condition.kind}`)} ${verb} ${values}`.trim().toLocaleLowerCase('sr');
    });
    return `${say('own.because')} ${reasons.join('; ')}.`;
  }

  private valuesOf(condition: Because, names: ReadonlyMap<string, string>): readonly string[] {
    const say = (key: string) => this.transloco.translate<string>(key);
    const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '');
    switch (condition.kind) {
      case 'profession':
        return condition.professions.map((track) => say(`track.${track}.name`));
      case 'role':
        return condition.roles.map((role) => say(`roles.name.${role}`));
      case 'region':
        return this.language.language() === 'sr-Cyrl'
          ? condition.regions.map((region) => latinToCyrillic(region))
          : condition.regions;
      case 'town':
        return condition.towns;
      case 'institution':
        return named(condition.institutions);
      case 'group':
        return named(condition.groups);
      case 'course':
        return [
          ...named([condition.course]),
          ...condition.states.map((state) => say(`groups.state.${state}`)),
        ];
      default:
        return [];
    }
  }
}
