import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { scaleLinear } from 'd3-scale';
import { ProblemNotice } from '../../core/api/problem-notice';
import { JudgedCuts } from './judged-cuts';
import { PanelStore, type PanelResult } from './panel-store';

/** From such a range between judges on, in percentage points, an item is to be talked about first. The limit is the house's own. */
const apart = 20;

/** The cut score that judges came to: in words, as a picture with a table, and the way into the rules of the course. Places are percents of the frame. */
@Component({
  selector: 'app-panel-result-card',
  imports: [TranslocoPipe, NumberPipe, PercentPipe, PluralPipe, ProblemNotice, JudgedCuts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './panel-result-card.html',
  styleUrl: './panel-result-card.css',
})
export class PanelResultCard {
  protected readonly store = inject(PanelStore);

  readonly result = input.required<PanelResult>();
  /** That of the first round, where the result is of the second. */
  readonly earlier = input<PanelResult | null>(null);
  /** Whether the panel is closed, so that the cut score may be taken over. */
  readonly final = input.required<boolean>();

  private readonly scale = scaleLinear([0, 100], [0, 100]).clamp(true);
  protected readonly disputed = computed(
    () => this.result().items.filter(({ highest, lowest }) => highest - lowest >= apart).length,
  );
  protected readonly rows = computed(() =>
    this.result().items.map((item) => ({
      ...item,
      left: this.scale(item.mean),
      from: this.scale(item.lowest),
      width: this.scale(item.highest) - this.scale(item.lowest),
      apart: item.highest - item.lowest >= apart,
    })),
  );
}
