import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { scoreGroups } from '@svetionik/domain/statistics/score-groups';
import { Picture } from '@svetionik/ui/blocks/picture';
import { type ChartLine, LineChart } from '@svetionik/ui/charts/line-chart';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { chooseScript, TextInScript } from '@svetionik/ui/language/script-text';
import type { ItemStatistics, ReportedItem } from './item-analysis-store';

/** What each third by result chose, as a line an answer, and the same in a table. */
@Component({
  selector: 'app-choice-picture',
  imports: [TranslocoPipe, PercentPipe, Picture, TextInScript, LineChart],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choice-picture.html',
  styleUrl: './choice-picture.css',
})
export class ChoicePicture {
  readonly choices = input.required<NonNullable<ItemStatistics['choices']>>();
  readonly options = input.required<ReportedItem['options']>();

  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  private readonly script = computed(() => chooseScript(this.current.language()));
  protected readonly groups = scoreGroups;
  protected readonly names = computed(() =>
    scoreGroups.map((group) => this.say(`teach.choices.${group}`)),
  );

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
        share: option?.share,
      };
    }),
  );
  protected readonly lines = computed(() =>
    this.rows().flatMap(({ number, right, byGroup }): ChartLine[] => {
      if (byGroup === null) return [];
      const name = right ? `${number} ${this.say('teach.item.right')}` : number;
      return [{ name, shares: scoreGroups.map((group) => byGroup[group]), isStrong: right }];
    }),
  );

  private say(key: string): string {
    return this.transloco.translate<string>(key, {}, this.current.language());
  }
}
