import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';

type Listed = EndpointReply<Endpoints['programmes.listProgrammes']>['items'][number];

/** The programmes with what people get into. */
@Component({
  selector: 'app-programmes-page',
  imports: [RouterLink, TranslocoPipe, PluralPipe, NumberPipe, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programmes-page.html',
  styleUrl: './programmes-page.css',
})
export class ProgrammesPage {
  private readonly api = inject(ApiClient);
  protected readonly session = inject(SessionStore);
  protected readonly list = new PagedList<Listed>((after, stopped) =>
    this.api.call('programmes.listProgrammes', { query: { after, limit: 25 } }, stopped),
  );

  constructor() {
    this.list.follow(() => undefined);
  }
}
