import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@svetionik/ui/marks/icon';

/** A question in the overview. */
export interface OverviewEntry {
  readonly position: number;
  /** In any part: so the receipt counts, too. */
  readonly answered: boolean;
  /** In all parts. */
  readonly whole: boolean;
  readonly marked: boolean;
}

/** All questions with what stands for each: by look, by name and summed up in words. */
@Component({
  selector: 'app-navigator',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './navigator.html',
  styleUrl: './navigator.css',
})
export class Navigator {
  readonly entries = input.required<readonly OverviewEntry[]>();
  /** The question at hand; none while the answers are reviewed. */
  readonly current = input<number>();
  /** Where there is no way back nothing can be chosen. */
  readonly forward = input(false);
  readonly chosen = output<number>();

  protected readonly answered = computed(
    () => this.entries().filter(({ answered }) => answered).length,
  );
  protected readonly marked = computed(() =>
    this.entries()
      .flatMap(({ marked, position }) => (marked ? [position] : []))
      .join(', '),
  );

  protected stateOf({ answered, whole }: OverviewEntry): 'answered' | 'partly' | 'open' {
    if (whole) return 'answered';
    return answered ? 'partly' : 'open';
  }
}
