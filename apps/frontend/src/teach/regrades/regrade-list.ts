import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { newId } from '../../core/new-id';
import { CorrectedItem } from './corrected-item';

/** Questions whose key was corrected after attempts had been judged, and the regrades so far. */
@Component({
  selector: 'app-regrade-list',
  imports: [
    RouterLink,
    TranslocoPipe,
    EmptyState,
    Skeleton,
    ShortDatePipe,
    PluralPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
    CorrectedItem,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './regrade-list.html',
  styleUrls: ['../item-analysis/assessment-list.css', '../../core/covering-links.css'],
})
export class RegradeList {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);

  protected readonly corrected = resource({
    loader: ({ abortSignal }) => this.api.call('regrades.listCorrectable', {}, abortSignal),
  });
  protected readonly regrades = new PagedList((after, signal) =>
    this.api.call('regrades.listRegrades', { query: { after } }, signal),
  );
  /** One id for each question and reason, so that an order whose answer was lost is not a second one. */
  private readonly orders = new Map<string, string>();

  constructor() {
    void this.regrades.restart();
  }

  /** Gives the form of a question what to do with a reason. */
  protected order(version: string): (reason: string) => Promise<void> {
    return async (reason) => {
      const key = `${version} ${reason}`;
      const regrade = this.orders.get(key) ?? newId();
      this.orders.set(key, regrade);
      await this.api.call('regrades.previewRegrade', {
        params: { regrade },
        body: { version, reason },
      });
      await this.router.navigate(['/teach/regrades', regrade]);
    };
  }
}
