import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { Icon } from '@svetionik/ui/marks/icon';
import { PagedListView } from '../../core/api/paged-list-view';
import { OrganisationMark } from '../../core/organisation/organisation-mark';
import { NetworkStore } from './network-store';

/** The organisations of the network: sums of each, and the ways to add one and to change how it looks. */
@Component({
  selector: 'app-network-page',
  imports: [
    Icon,
    LongDatePipe,
    NumberPipe,
    OrganisationMark,
    PagedListView,
    RouterLink,
    TextInScript,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [NetworkStore],
  templateUrl: './network-page.html',
  styleUrls: ['../counted-table.css', './network-page.css'],
})
export class NetworkPage {
  protected readonly store = inject(NetworkStore);
}
