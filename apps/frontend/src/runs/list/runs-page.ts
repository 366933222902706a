import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { monthName } from '@svetionik/domain/language/calendar-date';
import { runStates } from '@svetionik/domain/runs/run-state';
import { Bar } from '@svetionik/ui/feedback/bar';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { SessionStore } from '../../core/session/session-store';
import { RunStatePill } from '../run-state-pill';
import { RunsStore } from './runs-store';

/** The runs on one axis of days, with their places. */
@Component({
  selector: 'app-runs-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    ShortDatePipe,
    NumberPipe,
    TextInScript,
    Bar,
    PagedListView,
    RunStatePill,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [RunsStore],
  templateUrl: './runs-page.html',
  styleUrls: ['../../core/filters.css', './runs-page.css'],
})
export class RunsPage {
  protected readonly store = inject(RunsStore);
  protected readonly session = inject(SessionStore);
  protected readonly states = [undefined, ...runStates];
  private readonly language = inject(CurrentLanguage);

  /** A month in words, of `2026-11`. */
  protected nameMonth(month: string): string {
    const [year = '', of = ''] = month.split('-');
    return `${monthName(Number(of), this.language.language())} ${year}`;
  }
}
