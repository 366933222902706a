import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { scaleLinear } from 'd3-scale';
import type { Gain } from './item-analysis-store';

/** What the course has brought: in sentences, as a picture of both results, and in a table. Places are percents of the frame. */
@Component({
  selector: 'app-gain-picture',
  imports: [TranslocoPipe, NumberPipe, PercentPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gain-picture.html',
  styleUrls: ['./picture.css', './gain-picture.css'],
})
export class GainPicture {
  readonly gain = input.required<Gain>();
  /** The percent from which the assessment is passed. */
  readonly cut = input.required<number>();

  private readonly place = scaleLinear([0, 100], [0, 100]).clamp(true);
  protected readonly percents = this.place.ticks(5);
  protected readonly rows = computed(() =>
    (['before', 'after'] as const).map((form) => {
      const { mean, deviation } = this.gain()[form];
      const [from, to] = [this.place(mean - deviation), this.place(mean + deviation)];
      return { form, mean, deviation, left: this.place(mean), from, width: to - from };
    }),
  );
  protected readonly share = computed(() => {
    const { normalised } = this.gain();
    if (normalised === null) return undefined;
    return normalised >= 0.7
      ? 'high'
      : normalised >= 0.3
        ? 'medium'
        : normalised > 0
          ? 'low'
          : 'none';
  });
  protected readonly effect = computed(() => {
    const size = Math.abs(this.gain().effect?.size ?? 0);
    return size >= 0.8 ? 'large' : size >= 0.5 ? 'medium' : size >= 0.2 ? 'small' : 'negligible';
  });
}
