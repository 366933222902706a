import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ProblemNotice } from '../../core/api/problem-notice';
import { RetentionForm } from './retention-form';
import { RetentionStore } from './retention-store';

/** How long the organisation keeps what it does not keep for ever. */
@Component({
  selector: 'app-retention-page',
  imports: [TranslocoPipe, Skeleton, ProblemNotice, RetentionForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [RetentionStore],
  template: `
    <div class="wrap page stack">
      <header class="stack-small">
        <h1>{{ 'admin.title.retention' | transloco }}</h1>
        <p class="soft">{{ 'privacy.retention.lead' | transloco }}</p>
      </header>
      @if (store.read.hasValue()) {
        @for (each of store.read.value().items; track each.kind) {
          <app-retention-form class="card padded" [retention]="each" />
        }
      } @else if (store.read.error()) {
        <app-problem [error]="store.read.error()" (retry)="store.read.reload()" />
      } @else {
        <ui-skeleton [lines]="10" />
      }
    </div>
  `,
  styleUrl: '../../core/narrow-page.css',
  styles: `
    app-retention-form {
      display: block;
    }
  `,
})
export class RetentionPage {
  protected readonly store = inject(RetentionStore);
}
