import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import type { Endpoints } from '../../core/routes.generated';
import { DueText } from '../../core/runs/due-text';

type Reply = EndpointReply<Endpoints['runs.listOverseenParticipants']>;

const standings = ['all', 'late', 'finished', 'certified'] as const;

/** People on a run whom a coordinator looks after, with their days and whether they have a certificate. */
@Component({
  selector: 'app-overseen-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    ShortDatePipe,
    NameTextPipe,
    InScriptPipe,
    TextInScript,
    DueText,
    PagedListView,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './overseen-page.html',
  styleUrls: ['../../core/filters.css', './overseen-page.css'],
})
export class OverseenPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);

  /** The run, and which of its people; both from the address. */
  readonly run = input.required<string>();
  readonly standing = input<string>();
  protected readonly standings = standings;
  protected readonly asked = computed(
    () => standings.find((each) => each === this.standing()) ?? 'all',
  );
  protected readonly about = signal<Reply['run'] | undefined>(undefined);
  protected readonly list = new PagedList<Reply['items'][number]>(async (after, stopped) => {
    const query = { standing: this.asked(), after, limit: 50 };
    const request = { params: { run: this.run() }, query };
    const page = await this.api.call('runs.listOverseenParticipants', request, stopped);
    this.about.set(page.run);
    return page;
  });

  constructor() {
    this.list.follow(() => [this.run(), this.asked()]);
  }

  protected async show(standing: (typeof standings)[number]): Promise<void> {
    const queryParams = { standing: standing === 'all' ? null : standing };
    await this.router.navigate([], { queryParams });
  }
}
