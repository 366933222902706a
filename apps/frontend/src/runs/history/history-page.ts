import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import type { Endpoints } from '../../core/routes.generated';
import { RunStore } from '../run/run-store';
import type { EndpointReply } from '@svetionik/contracts/endpoint';

type Person = EndpointReply<Endpoints['runs.listHappenings']>['person'];

/** What happened to somebody on a run, each with its reason and whoever did it. */
@Component({
  selector: 'app-history-page',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, ClockPipe, Skeleton, ProblemNotice],
  providers: [NameTextPipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './history-page.html',
  styleUrl: './history-page.css',
})
export class HistoryPage {
  private readonly api = inject(ApiClient);
  private readonly nameText = inject(NameTextPipe);
  private readonly inScript = inject(InScriptPipe);

  protected readonly run = inject(RunStore).id;

  /** Id from the address. */
  readonly person = input.required<string>();

  protected readonly history = resource({
    params: () => {
      const run = this.run();
      return run === undefined ? undefined : { run, person: this.person() };
    },
    loader: ({ params, abortSignal }) =>
      this.api.call('runs.listHappenings', { params }, abortSignal),
  });

  protected nameOf({ name, email }: Person): string {
    return name === null ? email : this.inScript.transform(this.nameText.transform(name));
  }
}
