import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { RoleLog } from '../../core/roles/role-log';

/** What one may do in the organisation, and who gave it and why. Whoever only learns is not shown it. */
@Component({
  selector: 'app-own-roles',
  imports: [TranslocoPipe, ProblemNotice, RoleLog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (own.hasValue()) {
      @if (own.value(); as shown) {
        @if (shown.roles.length > 1 || shown.changes.length > 0) {
          <section class="card padded stack" aria-labelledby="own-roles">
            <h2 id="own-roles">{{ 'roles.own.title' | transloco }}</h2>
            <dl>
              @for (role of shown.roles; track role) {
                <div>
                  <dt>{{ 'roles.name.' + role | transloco }}</dt>
                  <dd class="soft">{{ 'roles.means.' + role | transloco }}</dd>
                </div>
              } @empty {
                <p>{{ 'roles.own.none' | transloco }}</p>
              }
            </dl>
            @if (shown.changes.length > 0) {
              <app-role-log [changes]="shown.changes" />
            }
          </section>
        }
      }
    } @else if (own.error()) {
      <app-problem [error]="own.error()" (retry)="own.reload()" />
    }
  `,
  styles: `
    h2 {
      font-size: var(--step-2);
    }
    dl {
      margin: 0;
      display: grid;
      gap: var(--space-2);
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0;
    }
    app-role-log {
      border-top: 1px solid var(--line);
      padding-top: var(--space-3);
    }
  `,
})
export class OwnRoles {
  private readonly api = inject(ApiClient);

  protected readonly own = resource({
    loader: ({ abortSignal }) => this.api.call('identity.readOwnRoles', {}, abortSignal),
  });
}
