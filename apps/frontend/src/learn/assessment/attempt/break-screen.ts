import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe } from '@svetionik/ui/language/date.pipes';
import { InitialFocus } from '../../../core/initial-focus';
import { clockFace } from './clock-face';

/** A break: nothing to read but when it ends, and the way back. */
@Component({
  selector: 'app-break-screen',
  imports: [TranslocoPipe, ClockPipe, InitialFocus],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1 appInitialFocus>{{ 'attempt.break.title' | transloco }}</h1>
    <p>{{ 'attempt.break.text' | transloco }}</p>
    <p class="left">
      <span class="soft">{{ 'attempt.break.left' | transloco }}</span><b
        role="timer"
        aria-live="off"
        >{{ face() }}</b
      >
    </p>
    <p class="soft">{{ 'attempt.break.ends' | transloco: { time: endsAt() | clock } }}</p>
    <ng-content />
    <p>
      <button class="button" type="button" [attr.aria-disabled]="busy()" (click)="wentOn.emit()">
        {{ 'attempt.break.goOn' | transloco }}
      </button>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      justify-items: start;
      max-width: 36rem;
      margin-inline: auto;
      padding-block: var(--space-6);
    }
    h1 {
      font-size: var(--step-3);
    }
    .left {
      display: flex;
      align-items: baseline;
      gap: 0.5em;
    }
    .left b {
      font-size: var(--step-2);
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class BreakScreen {
  /** Whole seconds until the break ends by itself. */
  readonly seconds = input.required<number>();
  readonly endsAt = input.required<string>();
  readonly busy = input(false);
  readonly wentOn = output();

  protected readonly face = computed(() => clockFace(this.seconds()));
}
