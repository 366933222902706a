import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';

/** A number that is told of people elsewhere, or in words that it would be about too few of them. */
@Component({
  selector: 'app-shared-number',
  imports: [NumberPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (number(); as it) {
      <b>{{ it | uiNumber }}{{ isPercent() ? '%' : '' }}</b>
    } @else if (number() === 0) {
      <b>0{{ isPercent() ? '%' : '' }}</b>
    } @else {
      <span class="few">{{ 'sharing.few' | transloco }}</span>
    }
  `,
  styles: `
    .few {
      color: var(--ink-soft);
      border-block-end: 1px dotted var(--line-strong);
      font-size: var(--step--1);
    }
  `,
})
export class SharedNumber {
  readonly number = input.required<number | null>();
  readonly isPercent = input(false);
}
