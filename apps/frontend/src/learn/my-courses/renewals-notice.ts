import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';

/** Says which certificates can be renewed now. Where that is not known the page goes on without it. */
@Component({
  selector: 'app-renewals-notice',
  imports: [RouterLink, TranslocoPipe, Notice, LongDatePipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (due().length > 0) {
      <ui-notice tone="light" [heading]="'learn.renewals.heading' | transloco">
        <ul>
          @for (each of due(); track each.certificate) {
            <li>
              <span [uiText]="each.title"></span> ·
              {{
                (each.phase === 'renewable' ? 'learn.renewals.until' : 'learn.renewals.ended')
                  | transloco: { date: (each.until | longDate) }
              }}
            </li>
          }
        </ul>
        <p>
          <a routerLink="/account/certificates">{{ 'learn.renewals.open' | transloco }}</a>
        </p>
      </ui-notice>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: var(--space-5);
    }
  `,
})
export class RenewalsNotice {
  private readonly api = inject(ApiClient);
  private readonly list = resource({
    loader: ({ abortSignal }) => this.api.call('renewals.listDueRenewals', {}, abortSignal),
  });

  protected readonly due = computed(() => (this.list.hasValue() ? this.list.value().items : []));
}
