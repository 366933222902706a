import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { scaleLinear } from 'd3-scale';
import type { PanelResult } from './panel-store';

/** Where each judge set the cut score, on one line with what they came to and what the course asks now. Places are percents of the frame. */
@Component({
  selector: 'app-judged-cuts',
  imports: [TranslocoPipe, PercentPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="picture" role="img" [attr.aria-label]="'panel.result.picture' | transloco">
      <div class="frame">
        @for (percent of percents; track percent) {
          <i class="rule" [style.left.%]="percent"></i
          ><span class="percent" [style.left.%]="percent">{{ percent }}</span>
        }
        <i class="within" [style.left.%]="within().from" [style.width.%]="within().width"></i>
        <i class="cut" [style.left.%]="result().cutScore"></i>
        @for (cut of judges(); track $index) {
          <i class="judge" [style.left.%]="cut"></i>
        }
        @if (now(); as now) {
          <i class="now" [style.left.%]="now"></i
          ><span class="now-name" [class.turned]="now > 50" [style.left.%]="now">{{
            'panel.result.now' | transloco: { cut: (now | uiPercent) }
          }}</span>
        }
      </div>
      <p class="axis">{{ 'panel.result.axis' | transloco }}</p>
    </div>
  `,
  styleUrl: './judged-cuts.css',
})
export class JudgedCuts {
  readonly result = input.required<PanelResult>();
  readonly now = input<number>();

  private readonly scale = scaleLinear([0, 100], [0, 100]).clamp(true);
  protected readonly percents = this.scale.ticks(5);
  protected readonly within = computed(() => {
    const { cutScore, standardError } = this.result();
    const [from, to] = [this.scale(cutScore - standardError), this.scale(cutScore + standardError)];
    return { from, width: to - from };
  });
  protected readonly judges = computed(() => this.result().judges.map((cut) => this.scale(cut)));
}
