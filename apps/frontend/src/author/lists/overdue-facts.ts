import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';

/** The dated facts in use that should have been checked again by now. */
@Component({
  selector: 'app-overdue-facts',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './overdue-facts.html',
  styleUrl: './changed-facts.css',
})
export class OverdueFacts {
  private readonly api = inject(ApiClient);
  protected readonly list = new PagedList((after, signal) =>
    this.api.call('facts.listOverdueFacts', { query: { after } }, signal),
  );

  constructor() {
    void this.list.restart();
  }
}
