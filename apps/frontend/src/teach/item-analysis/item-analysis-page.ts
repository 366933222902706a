import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { enoughToJudge, smallestGroup } from '@svetionik/domain/statistics/smallest-group';
import { Bar } from '@svetionik/ui/feedback/bar';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ItemAnalysisStore } from './item-analysis-store';
import { StatisticsSummary } from './statistics-summary';
import { GainPicture } from './gain-picture';
import { ItemList } from './item-list';
import { ItemMap } from './item-map';
import { ResultPicture } from './result-picture';

/** The statistics of an assessment: in short, in a picture, and item by item. */
@Component({
  selector: 'app-item-analysis-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Bar,
    EmptyState,
    Notice,
    Skeleton,
    PluralPipe,
    TextInScript,
    ProblemNotice,
    StatisticsSummary,
    GainPicture,
    ItemList,
    ItemMap,
    ResultPicture,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ItemAnalysisStore],
  templateUrl: './item-analysis-page.html',
  styleUrl: './item-analysis-page.css',
})
export class ItemAnalysisPage {
  protected readonly store = inject(ItemAnalysisStore);

  /** From the address: id of the course and number of its edition. */
  readonly course = input.required<string>();
  readonly edition = input.required<string>();

  protected readonly least = smallestGroup;
  protected readonly enoughToJudge = enoughToJudge;

  constructor() {
    effect(() => this.store.place.set({ course: this.course(), edition: this.edition() }));
  }
}
