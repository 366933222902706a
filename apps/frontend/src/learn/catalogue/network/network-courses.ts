import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { tracks } from '@svetionik/domain/content/track';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { TrackIcon } from '@svetionik/ui/marks/track-icon';
import { ApiClient } from '../../../core/api/api-client';
import { buildBase } from '../../../core/api/page-address';
import { PagedList } from '../../../core/api/paged-list';
import { PagedListView } from '../../../core/api/paged-list-view';
import { OrganisationMark } from '../../../core/organisation/organisation-mark';
import type { Endpoints } from '../../../core/routes.generated';

type ListedCourse = EndpointReply<Endpoints['catalogue.listNetworkCourses']>['items'][number];

/** The open courses of the network's organisations: each is joined, and learnt in, at the address of its own. */
@Component({
  selector: 'app-network-courses',
  imports: [
    DurationPipe,
    LongDatePipe,
    OrganisationMark,
    PagedListView,
    PluralPipe,
    RouterLink,
    TextInScript,
    TrackIcon,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './network-courses.html',
  styleUrl: './network-courses.css',
})
export class NetworkCourses {
  private readonly api = inject(ApiClient);

  /** From the query of the address; anything may stand there. */
  readonly track = input<string>();

  protected readonly tracks = tracks;
  protected readonly known = computed(() => tracks.find((each) => each === this.track()));
  protected readonly list = new PagedList<ListedCourse>((after, stopped) => {
    const query = { track: this.known(), after, limit: 50 };
    return this.api.call('catalogue.listNetworkCourses', { query }, stopped);
  });

  constructor() {
    this.list.follow(() => this.known());
  }

  /** Another organisation is another page. */
  protected address({ organisation: { network, slug: at }, slug }: ListedCourse): string {
    return `${buildBase(network ? undefined : at)}courses/${slug}`;
  }
}
