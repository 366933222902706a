import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { scoreGroups } from '@svetionik/domain/statistics/score-groups';
import { Picture } from '@svetionik/ui/blocks/picture';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { chooseScript, TextInScript } from '@svetionik/ui/language/script-text';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ItemStatistics, ReportedItem } from './item-analysis-store';
import { spreadLabels } from './spread-labels';

/** The least distance of two labels, in percent of the height. */
const labelGap = 9;

/** What each third by result chose, as a line an answer, and the same in a table. Places are percents of the frame. */
@Component({
  selector: 'app-choice-picture',
  imports: [TranslocoPipe, PercentPipe, Picture, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choice-picture.html',
  styleUrls: ['./picture.css', './choice-picture.css'],
})
export class ChoicePicture {
  readonly choices = input.required<NonNullable<ItemStatistics['choices']>>();
  readonly options = input.required<ReportedItem['options']>();

  private readonly current = inject(CurrentLanguage);
  private readonly script = computed(() => chooseScript(this.current.language()));
  protected readonly groups = scoreGroups;
  protected readonly place = scalePoint(scoreGroups, [0, 100]);
  private readonly height = scaleLinear([0, 1], [100, 0]);
  protected readonly marks = this.height
    .ticks(4)
    .map((share) => ({ share, top: this.height(share) }));

  /** The answers with their texts, numbered in the author's order; those who left the item out stand last. */
  protected readonly rows = computed(() =>
    this.choices().choices.map((choice, index) => {
      const option = this.options().find(({ id }) => id === choice.option);
      return {
        ...choice,
        number: option === undefined ? '–' : String(index + 1),
        text: option?.text,
        picture: option?.picture?.[this.script()],
        right: option?.right === true,
      };
    }),
  );
  protected readonly lines = computed(() => {
    const drawn = this.rows().flatMap((row) =>
      row.byGroup === null ? [] : [{ ...row, shares: row.byGroup }],
    );
    const labels = spreadLabels(
      drawn.map(({ shares }) => this.height(shares.upper)),
      labelGap,
    );
    const path = line<(typeof scoreGroups)[number]>().x((group) => this.place(group) ?? 0);
    return drawn.map(({ shares, number, right }, index) => ({
      number,
      right,
      path: path.y((group) => this.height(shares[group]))(scoreGroups),
      label: labels[index] ?? 0,
    }));
  });
}
