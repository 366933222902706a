import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { OrganisationMark } from '../../core/organisation/organisation-mark';

/** Corrected keys of courses that others share, by which own people were judged otherwise. */
@Component({
  selector: 'app-received-regrades-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    OrganisationMark,
    PagedListView,
    PluralPipe,
    ShortDatePipe,
    TextInScript,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './received-regrades-page.html',
  styleUrls: ['../../core/work-page.css', './received-regrades-page.css'],
})
export class ReceivedRegradesPage {
  private readonly api = inject(ApiClient);

  protected readonly list = new PagedList((after, signal) =>
    this.api.call('regrades.listReceivedRegrades', { query: { after } }, signal),
  );

  constructor() {
    void this.list.restart();
  }
}
