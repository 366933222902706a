import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { fewestOfGroup } from '@svetionik/domain/statistics/group-difference';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { Statistics } from './item-analysis-store';
import { GroupNames } from './group-names';

/** From here on a reliability is good, or at least middling: the limits that Moodle's documentation names. */
const [good, fair] = [0.75, 0.64];

/** What the statistics of an assessment say, in sentences. */
@Component({
  selector: 'app-statistics-summary',
  imports: [TranslocoPipe, ClockPipe, LongDatePipe, NumberPipe, PercentPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './statistics-summary.html',
  styleUrl: './statistics-summary.css',
})
export class StatisticsSummary {
  private readonly names = inject(GroupNames);

  readonly statistics = input.required<Statistics>();
  /** The percent from which it is passed. */
  readonly cut = input.required<number>();

  protected readonly band = computed(() => {
    const { reliability } = this.statistics();
    if (!reliability.given) return 'poor';
    if (reliability.value >= good) return 'good';
    if (reliability.value >= fair) return 'fair';
    return reliability.value < 0 ? 'none' : 'poor';
  });
  /** By what people are told apart, with the groups that may be shown, and whether there are two to compare. */
  protected readonly attributes = computed(() => {
    const groups = this.statistics().groups.map((group) => ({
      ...group,
      name: this.names.nameOf(group.attribute, group.group),
    }));
    return ['script', 'language', 'profession'].flatMap((attribute) => {
      const shown = groups.filter((group) => group.attribute === attribute);
      const compared = shown.filter(({ people }) => people >= fewestOfGroup).length > 1;
      return shown.length === 0 ? [] : [{ attribute, shown, compared }];
    });
  });
}
