import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { SpreadChart } from '@svetionik/ui/charts/spread-chart';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { Gain } from './item-analysis-store';

/** What the course has brought: in sentences, as a picture of both results, and in a table. */
@Component({
  selector: 'app-gain-picture',
  imports: [TranslocoPipe, NumberPipe, PercentPipe, PluralPipe, SpreadChart],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gain-picture.html',
  styleUrls: ['./section.css', './gain-picture.css'],
})
export class GainPicture {
  readonly gain = input.required<Gain>();
  /** The percent from which the assessment is passed. */
  readonly cut = input.required<number>();

  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  protected readonly rows = computed(() =>
    (['before', 'after'] as const).map((form) => ({ form, ...this.gain()[form] })),
  );
  protected readonly drawn = computed(() =>
    this.rows().map(({ form, mean, deviation }) => ({
      name: this.say(`teach.gain.${form}`),
      mean,
      deviation,
      isStrong: form === 'after',
    })),
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

  private say(key: string): string {
    return this.transloco.translate<string>(key, {}, this.current.language());
  }
}
