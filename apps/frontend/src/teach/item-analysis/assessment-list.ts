import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { SessionStore } from '../../core/session/session-store';

/** The assessments that there are statistics of, or will be. */
@Component({
  selector: 'app-assessment-list',
  imports: [RouterLink, TranslocoPipe, ShortDatePipe, PluralPipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assessment-list.html',
  styleUrls: ['./assessment-list.css', '../../core/covering-links.css'],
})
export class AssessmentList {
  private readonly api = inject(ApiClient);
  protected readonly session = inject(SessionStore);
  protected readonly list = new PagedList((after, signal) =>
    this.api.call('reporting.listAssessments', { query: { after } }, signal),
  );

  constructor() {
    void this.list.restart();
  }
}
