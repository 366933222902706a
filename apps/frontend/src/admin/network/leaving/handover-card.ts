import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { ProvenDownload } from '../../../core/session/proven-download';
import type { Leaving } from './leaving-store';

/** The file that is handed over: fetched, checked by what its README says, and confirmed. */
@Component({
  selector: 'app-handover-card',
  imports: [LongDatePipe, NumberPipe, ProvenDownload, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack" aria-labelledby="handover-heading">
      <h2 id="handover-heading">{{ 'leaving.handover.heading' | transloco }}</h2>
      <p>{{ 'leaving.handover.text' | transloco }}</p>
      @if (handover().state === 'waiting') {
        <p role="status" class="soft">{{ 'leaving.handover.waiting' | transloco }}</p>
      } @else {
        <p class="row">
          <a class="button" appProvenDownload [href]="address()" (begun)="fetch()"
            >{{ 'leaving.handover.fetch' | transloco }}
            <span class="size">{{
              'leaving.handover.size' | transloco: { count: (kilobytes() | uiNumber) }
            }}</span></a
          >
        </p>
        <dl>
          <dt>{{ 'leaving.handover.hash' | transloco }}</dt>
          <dd class="hash">{{ handover().hash }}</dd>
        </dl>
        @if (handover().acknowledgedAt; as day) {
          <p>
            <span class="pill good">{{
              'leaving.handover.acknowledged' | transloco: { day: (day | longDate) }
            }}</span>
          </p>
        } @else {
          <p class="soft">{{ 'leaving.handover.confirmText' | transloco }}</p>
          <p>
            <button
              class="button quiet"
              type="button"
              [attr.aria-disabled]="busy()"
              (click)="acknowledged.emit()"
            >
              {{ 'leaving.acknowledge.confirm' | transloco }}
            </button>
          </p>
        }
      }
    </section>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    .size {
      font-weight: 400;
    }
    dl {
      margin: 0;
    }
    dt {
      color: var(--ink-soft);
      font-size: var(--step--1);
    }
    .hash {
      margin: 0;
      font-family: var(--font-mono, monospace);
      font-size: var(--step--1);
      overflow-wrap: anywhere;
    }
  `,
})
export class HandoverCard {
  readonly handover = input.required<NonNullable<Leaving['handover']>>();
  readonly address = input.required<string | undefined>();
  readonly busy = input.required<boolean>();
  readonly fetched = output();
  readonly acknowledged = output();

  protected readonly kilobytes = computed(() => Math.ceil((this.handover().bytes ?? 0) / 1000));

  /** The browser downloads by itself; who has fetched it is known a moment later. */
  protected fetch(): void {
    setTimeout(() => this.fetched.emit(), 1500);
  }
}
