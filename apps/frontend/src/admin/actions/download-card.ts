import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ActionsStore } from './actions-store';

/** Hands over the records that are shown, signed. */
@Component({
  selector: 'app-download-card',
  imports: [TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="ask">
      <p class="soft">{{ 'actions.download.lead' | transloco }}</p>
      <button
        class="button quiet"
        type="button"
        [attr.aria-disabled]="store.downloading.busy()"
        (click)="store.download()"
      >
        {{
          (store.downloading.busy() ? 'actions.download.busy' : 'actions.download.button')
            | transloco
        }}
      </button>
    </div>
    @if (store.downloading.error(); as error) {
      <app-problem [error]="error" (retry)="store.download()" />
    }
  `,
  styleUrl: './ask-card.css',
})
export class DownloadCard {
  protected readonly store = inject(ActionsStore);
}
