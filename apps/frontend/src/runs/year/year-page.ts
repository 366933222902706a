import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import type { Measured } from './measured';
import { YearBars, type YearBar } from './year-bars';
import { YearMembers } from './year-members';
import { YearMonths } from './year-months';
import { YearRuns } from './year-runs';
import { YearStates } from './year-states';
import { YearStore } from './year-store';

/** A year of training: a sentence to quote, then every number by month, profession, institution and town. */
@Component({
  selector: 'app-year-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    ShortDatePipe,
    Skeleton,
    EmptyState,
    ProblemNotice,
    YearMonths,
    YearBars,
    YearStates,
    YearMembers,
    YearRuns,
  ],
  providers: [YearStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './year-page.html',
  styleUrl: './year-page.css',
})
export class YearPage {
  private readonly words = inject(TranslocoService);
  private readonly language = inject(CurrentLanguage);
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(YearStore);
  protected readonly professions = computed(() =>
    this.listed(this.store.value()?.professions, ({ profession }) => ({
      name: this.nameOf('profession', profession),
      hue: profession,
    })),
  );
  protected readonly kinds = computed(() =>
    this.listed(this.store.value()?.kinds, ({ kind }) => ({ name: this.nameOf('kind', kind) })),
  );
  protected readonly towns = computed(() =>
    this.listed(this.store.value()?.byTown, ({ town }) => ({
      name: town ?? this.words.translate('year.withoutTown'),
    })),
  );

  private nameOf(group: 'profession' | 'kind', key: string | null): string {
    return this.words.translate(key === null ? 'year.unknown' : `year.${group}.${key}`);
  }

  /** In the language of the moment. */
  private listed<Row extends Measured>(
    rows: readonly Row[] | undefined,
    describe: (row: Row) => Omit<YearBar, keyof Measured>,
  ): YearBar[] {
    this.language.language();
    return (rows ?? []).map((row) => {
      const { enrolments, completions, certificates, hours } = row;
      return { ...describe(row), enrolments, completions, certificates, hours };
    });
  }
}
