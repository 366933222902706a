import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';

/** The dated facts that have changed since they were cited, each with the published editions that it affects. */
@Component({
  selector: 'app-changed-facts',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, PluralPipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './changed-facts.html',
  styleUrls: ['./draft-list.css', './changed-facts.css'],
})
export class ChangedFacts {
  private readonly api = inject(ApiClient);
  protected readonly list = new PagedList((after, signal) => this.api.call('facts.listChangedFacts', { query: { after } }, signal));

  constructor() {
    void this.list.restart();
  }
}
