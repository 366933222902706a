import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import type { Endpoints } from '../../core/routes.generated';
import { DueText } from '../../core/runs/due-text';
import { SessionStore } from '../../core/session/session-store';

type LatePerson = EndpointReply<Endpoints['runs.listLatePeople']>['items'][number];

/** Who is late on any run, as far as whoever looks follows them. */
@Component({
  selector: 'app-late-page',
  imports: [RouterLink, TranslocoPipe, TextInScript, DueText, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [NameTextPipe, InScriptPipe],
  templateUrl: './late-page.html',
  styleUrl: './late-page.css',
})
export class LatePage {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly nameText = inject(NameTextPipe);
  private readonly inScript = inject(InScriptPipe);

  protected readonly list = new PagedList<LatePerson>((after, stopped) =>
    this.api.call('runs.listLatePeople', { query: { after, limit: 50 } }, stopped),
  );
  protected readonly readsPeople = computed(() => this.session.may('people.read'));

  constructor() {
    this.list.follow(() => this.session.person()?.id);
  }

  /** Whoever has no name yet is known by their address, where that may be seen. */
  protected nameOf({ name, email }: LatePerson): string {
    return name === null ? (email ?? '–') : this.inScript.transform(this.nameText.transform(name));
  }
}
