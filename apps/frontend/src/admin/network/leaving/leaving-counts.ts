import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import type { LeavingPreview } from './leaving-store';

/** What ends, in the order in which it is read: those who lose something, what is offered, and what is under way. */
const counted = [
  'people',
  'enrolments',
  'courses',
  'offersMade',
  'offersReceived',
  'invitations',
  'links',
  'openAttempts',
  'jobs',
  'documents',
] as const;

/** What a leaving would end, and what becomes of it. */
@Component({
  selector: 'app-leaving-counts',
  imports: [NumberPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl>
      @for (row of rows(); track row.what) {
        <div [class.none]="row.count === 0">
          <dt>{{ 'leaving.counts.' + row.what + '.name' | transloco }}</dt>
          <dd class="count">
            @if (row.count === null) {
              <span class="few">{{ 'admin.network.few' | transloco }}</span>
            } @else {
              {{ row.count | uiNumber }}
            }
          </dd>
          <dd class="small soft">{{ 'leaving.counts.' + row.what + '.text' | transloco }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      margin: 0;
    }
    div {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--space-4);
      padding: var(--space-3) var(--space-4);
      border-block-end: 1px solid var(--line);
    }
    div:last-child {
      border: 0;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0;
    }
    .count {
      font: 600 var(--step-1) / 1.2 var(--font-read);
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .few {
      font: 400 var(--step--1) / 1.4 var(--font-ui);
      color: var(--ink-soft);
    }
    .none .count {
      color: var(--ink-soft);
      font-weight: 400;
    }
  `,
})
export class LeavingCounts {
  readonly preview = input.required<LeavingPreview>();

  protected readonly rows = computed(() =>
    counted.map((what) => ({ what, count: this.preview()[what] })),
  );
}
