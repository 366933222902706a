import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { BatchDocuments } from './batch-documents';
import { BatchesStore } from './batches-store';

/** What was issued before, folded away: whoever closed the page while documents were being made finds them here. */
@Component({
  selector: 'app-earlier-batches',
  imports: [TranslocoPipe, ClockPipe, LongDatePipe, PluralPipe, BatchDocuments],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.earlier().length > 0) {
      <details>
        <summary>{{ 'certify.batch.earlier' | transloco }}</summary>
        <ul>
          @for (batch of store.earlier(); track batch.id) {
            <li>
              <div>
                <p>
                  <b>{{ 'certify.batch.issued' | plural: batch.size }}</b>
                </p>
                <p class="small soft number">
                  {{ batch.issuedAt | longDate }}, {{ batch.issuedAt | clock }}
                </p>
              </div>
              <div class="row"><app-batch-documents [batch]="batch" /></div>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    ul {
      margin: var(--space-2) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-2) var(--space-4);
      padding-block: var(--space-3);
      border-block-start: 1px solid var(--line);
    }
  `,
})
export class EarlierBatches {
  protected readonly store = inject(BatchesStore);
}
