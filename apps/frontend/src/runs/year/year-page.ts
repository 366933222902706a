import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { monthName } from '@svetionik/domain/language/calendar-date';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { YearBars, type YearBar } from './year-bars';
import { YearStore, type Year } from './year-store';

/** A year of training: a sentence to quote, then every number by month, profession, institution and town. */
@Component({
  selector: 'app-year-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    NumberPipe,
    ShortDatePipe,
    Skeleton,
    ProblemNotice,
    YearBars,
  ],
  providers: [YearStore, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './year-page.html',
  styleUrl: './year-page.css',
})
export class YearPage {
  private readonly words = inject(TranslocoService);
  private readonly language = inject(CurrentLanguage);
  private readonly inScript = inject(InScriptPipe);
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(YearStore);
  protected readonly states = ['finished', 'underWay', 'left'] as const;
  protected readonly parts = computed(() => {
    const year = this.store.value();
    return year === undefined ? [] : this.listParts(year);
  });

  private listParts(year: Year): { heading: string; bars: readonly YearBar[] }[] {
    const language = this.language.language();
    const unknown: string = this.words.translate('year.unknown');
    const withoutTown: string = this.words.translate('year.withoutTown');
    const name = (group: string, key: string | null): string =>
      key === null ? unknown : this.words.translate(`year.${group}.${key}`);
    return [
      {
        heading: 'year.by.month',
        bars: year.months.map((row) => ({ ...row, name: monthName(row.month, language) })),
      },
      {
        heading: 'year.by.profession',
        bars: year.professions.map((row) => ({ ...row, name: name('profession', row.profession) })),
      },
      {
        heading: 'year.by.kind',
        bars: year.kinds.map((row) => ({ ...row, name: name('kind', row.kind) })),
      },
      {
        heading: 'year.by.town',
        bars: year.byTown.map((row) => ({
          ...row,
          name: row.town ?? withoutTown,
        })),
      },
      {
        heading: 'year.by.member',
        bars: (year.members ?? []).map((row) => ({
          ...row,
          name: this.inScript.transform(row.organisation.name),
        })),
      },
    ].filter(({ bars }) => bars.length > 0);
  }
}
