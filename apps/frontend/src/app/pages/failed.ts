import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RequestProblem } from '../../core/api/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { NavigationFailure } from '../../core/routing/navigation-failure';

const unreachable = new RequestProblem('network.unreachable');

/** Stands where a page would that could not be opened. */
@Component({
  selector: 'app-failed',
  imports: [TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <h1>{{ 'shell.failed.title' | transloco }}</h1>
      <app-problem [error]="error" (retry)="navigation.retry()" />
    </div>
  `,
})
export class Failed {
  protected readonly navigation = inject(NavigationFailure);
  protected readonly error = requestOr(this.navigation.failure()?.error);
}

/** A part of the app that could not be loaded is, to a person, the same as a server that cannot be reached. */
function requestOr(error: unknown): RequestProblem {
  return error instanceof RequestProblem ? error : unreachable;
}
