import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { PagedList } from '../api/paged-list';
import { PagedListView } from '../api/paged-list-view';
import type { Endpoints } from '../routes.generated';

/** An attempt that comes out otherwise by a corrected key. */
export type RegradeEffect = EndpointReply<Endpoints['regrades.listEffects']>['items'][number];

/** The attempts that come out otherwise by a corrected key; whose they are where the reader may know. */
@Component({
  selector: 'app-regrade-effects',
  imports: [RouterLink, TranslocoPipe, NameTextPipe, PercentPipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './regrade-effects.html',
  styleUrl: './regrade-effects.css',
})
export class RegradeEffects {
  readonly list = input.required<PagedList<RegradeEffect>>();
}
