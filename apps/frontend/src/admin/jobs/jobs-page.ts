import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { JobsStore } from './jobs-store';

/** Work that failed every time it was tried, to be put back into the queue. */
@Component({
  selector: 'app-jobs-page',
  imports: [TranslocoPipe, ClockPipe, ShortDatePipe, PluralPipe, PagedListView, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [JobsStore],
  templateUrl: './jobs-page.html',
  styleUrl: './jobs-page.css',
})
export class JobsPage {
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(JobsStore);

  /** What the work is for, where it has a name; else as the server calls it. */
  protected workOf(handler: string): string {
    const key = `admin.jobs.work.${handler}`;
    const name = this.transloco.translate<string>(key);
    return name === key ? handler : name;
  }
}
