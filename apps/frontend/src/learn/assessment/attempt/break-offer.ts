import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { AttemptView } from './attempt-content';
import { clockFace } from './clock-face';

/** What is left of the breaks that were granted, and the way into one. */
@Component({
  selector: 'app-break-offer',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (left() > 0) {
      <button
        class="button quiet"
        type="button"
        [attr.aria-disabled]="busy()"
        (click)="taken.emit()"
      >
        {{ 'attempt.break.take' | transloco }}
      </button>
      <p class="small soft">{{ 'attempt.break.offer' | plural: left() : { time: face() } }}</p>
    } @else {
      <p class="small soft">{{ 'attempt.break.none' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
    }
  `,
})
export class BreakOffer {
  readonly breaks = input.required<AttemptView['breaks']>();
  readonly busy = input(false);
  readonly taken = output();

  protected readonly left = computed(() =>
    this.breaks().secondsLeft > 0 ? Math.max(0, this.breaks().allowed - this.breaks().taken) : 0,
  );
  protected readonly face = computed(() => {
    const { secondsLeft } = this.breaks();
    return secondsLeft % 60 === 0 ? String(secondsLeft / 60) : clockFace(secondsLeft);
  });
}
