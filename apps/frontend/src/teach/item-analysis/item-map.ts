import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { scaleLinear } from 'd3-scale';
import type { ReportedItem } from './item-analysis-store';
import { FlagSentence } from './flag-sentence';
import { byGravity } from './item-order';

/** Below it an item says next to nothing of who knows the subject, as its flag says too. */
const weak = 0.2;

/** Every item by how easy it is and how well it tells results apart, as a picture and in a table. Places are percents of the frame. */
@Component({
  selector: 'app-item-map',
  imports: [TranslocoPipe, NumberPipe, PercentPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-map.html',
  styleUrls: ['./picture.css', './item-map.css'],
})
export class ItemMap {
  protected readonly sentences = inject(FlagSentence);

  readonly items = input.required<readonly ReportedItem[]>();

  private readonly across = scaleLinear([0, 1], [0, 100]);
  /** From the worst item, or what is weak, to the best. */
  private readonly up = computed(() => {
    const values = this.rows().map(({ discrimination }) => discrimination ?? 0);
    return scaleLinear([Math.min(-0.2, ...values), Math.max(0.6, ...values)], [0, 100]).nice(5);
  });
  /** Numbered as they stand in the list below, the flagged first. */
  protected readonly rows = computed(() =>
    byGravity(this.items()).flatMap(({ figures: statistics, ...item }, index) =>
      statistics === null
        ? []
        : [
            {
              ...item,
              number: index + 1,
              flagged: item.flags.length > 0,
              discrimination: statistics.discrimination,
              facility: statistics.facility,
              omitted: statistics.omitted,
              time: statistics.time,
            },
          ],
    ),
  );
  protected readonly dots = computed(() =>
    this.rows().flatMap(({ discrimination, facility, ...row }) =>
      discrimination === null
        ? []
        : [{ ...row, left: this.across(facility), bottom: this.up()(discrimination) }],
    ),
  );
  protected readonly marks = computed(() =>
    this.up()
      .ticks(5)
      .map((value) => ({ value, bottom: this.up()(value) })),
  );
  protected readonly shares = this.across
    .ticks(5)
    .map((share) => ({ share, left: this.across(share) }));
  protected readonly weak = computed(() => Math.max(0, this.up()(weak)));
}
