import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { KeptCheck } from './kept-check';

/** Lets whoever checks documents keep the check on this device; nothing is kept unasked, because it shows that somebody checked. */
@Component({
  selector: 'app-kept-check-panel',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let state = kept.state();
    <section class="card padded stack-small" aria-labelledby="kept-heading">
      <h2 id="kept-heading">{{ 'verify.kept.heading' | transloco }}</h2>
      <p class="soft">{{ 'verify.kept.text' | transloco }}</p>
      @if (state === 'impossible') {
        <p>{{ 'verify.kept.impossible' | transloco }}</p>
      } @else {
        <p role="status">
          @switch (state) {
            @case ('keeping') {
              {{ 'verify.kept.keeping' | transloco }}
            }
            @case ('kept') {
              {{ 'verify.kept.kept' | transloco }}
            }
            @case ('failed') {
              {{ 'verify.kept.failed' | transloco }}
            }
          }
        </p>
        <p>
          @if (state === 'kept') {
            <button class="button quiet" type="button" (click)="kept.forget()">
              {{ 'verify.kept.forget' | transloco }}
            </button>
          } @else {
            <button
              class="button quiet"
              type="button"
              [disabled]="state === 'keeping'"
              (click)="kept.keep()"
            >
              {{ 'verify.kept.keep' | transloco }}
            </button>
          }
        </p>
        <p class="small soft">{{ 'verify.kept.trace' | transloco }}</p>
      }
    </section>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
      margin: 0;
    }
    p:empty {
      display: none;
    }
  `,
})
export class KeptCheckPanel {
  protected readonly kept = inject(KeptCheck);

  constructor() {
    void this.kept.look();
  }
}
