import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { WhyInGroupPipe } from '../../core/groups/why-in-group.pipe';
import type { Endpoints } from '../../core/routes.generated';

type OwnGroup = EndpointReply<Endpoints['groups.listOwnGroups']>['items'][number];

/** The groups that one is in, since when and why, and whether one hides from others there. Without any there is nothing to see. */
@Component({
  selector: 'app-own-groups',
  imports: [TranslocoPipe, ShortDatePipe, ProblemNotice, WhyInGroupPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (groups.hasValue() && groups.value().length > 0) {
      <section class="card padded stack-small" aria-labelledby="own-groups">
        <h2 id="own-groups">{{ 'groups.own.title' | transloco }}</h2>
        <p class="soft">{{ 'groups.own.lead' | transloco }}</p>
        @if (hiding.error(); as error) {
          <app-problem [error]="error" />
        }
        <ul>
          @for (group of groups.value(); track group.id) {
            <li>
              <p class="name">
                <b>{{ group.name }}</b>
                <span class="soft small">{{
                  'groups.since' | transloco: { day: (group.since | shortDate) }
                }}</span>
              </p>
              <p class="soft small">{{ group | whyInGroup: 'groups.own.byHand' }}</p>
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
      padding-block: var(--space-3);
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
}
