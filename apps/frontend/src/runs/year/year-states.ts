import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import type { Year } from './year-store';

const states = ['finished', 'underWay', 'left'] as const;

/** Where the enrolments of a year are by now. It is drawn only where every number is given. */
@Component({
  selector: 'app-year-states',
  imports: [TranslocoPipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'year.now.title' | transloco }}</h2>
    @if (isWhole()) {
      <div class="shares" aria-hidden="true">
        @for (state of states; track state) {
          @if (now()[state]; as share) {
            <i [class]="state" [style.flex-grow]="share"></i>
          }
        }
      </div>
    }
    <dl>
      @for (state of states; track state) {
        @let number = now()[state];
        <div>
          <dt><i [class]="state" aria-hidden="true"></i>{{ 'year.now.' + state | transloco }}</dt>
          <dd class="number">
            @if (number === null) {
              <abbr [title]="'year.hidden' | transloco">–</abbr>
            } @else {
              {{ number | uiNumber }}
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      padding-block-end: var(--space-2);
      border-block-end: 1px solid var(--line-strong);
      font-size: var(--step-2);
    }
    .shares {
      display: flex;
      gap: 2px;
      height: 0.75rem;
      margin-block: var(--space-4) var(--space-2);
    }
    i {
      display: inline-block;
      min-width: 3px;
      border-radius: 2px;
    }
    .finished {
      background: var(--accent);
    }
    .underWay {
      background: color-mix(in srgb, var(--accent) 50%, var(--surface));
    }
    .left {
      box-shadow: inset 0 0 0 1px var(--line-strong);
    }
    dl {
      margin: 0;
    }
    dl div {
      display: flex;
      justify-content: space-between;
      padding-block: 0.45rem;
      border-block-end: 1px solid var(--line);
    }
    dt i {
      width: 0.75rem;
      height: 0.75rem;
      margin-inline-end: var(--space-3);
    }
    dd {
      margin: 0;
    }
    abbr {
      text-decoration: none;
    }
  `,
})
export class YearStates {
  readonly now = input.required<Year['now']>();
  protected readonly states = states;
  protected readonly isWhole = computed(() => states.every((state) => this.now()[state] !== null));
}
