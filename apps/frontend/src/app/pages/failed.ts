import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { keepTrying } from '../../core/api/keep-trying';
import { RequestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { NavigationFailure } from '../../core/routing/navigation-failure';

const unreachable = new RequestProblem('network.unreachable');

/** Stands where a page would that could not be opened, and opens it by itself as soon as that is possible. */
@Component({
  selector: 'app-failed',
  imports: [TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <h1>{{ 'shell.failed.title' | transloco }}</h1>
      <app-problem [error]="error()" (retry)="navigation.retry()" />
      @if (error().passing) {
        <p class="soft">{{ 'shell.failed.again' | transloco }}</p>
      }
    </div>
  `,
})
export class Failed {
  protected readonly navigation = inject(NavigationFailure);
  protected readonly error = computed(() => requestOr(this.navigation.failure()?.error));

  constructor() {
    const left = new AbortController();
    inject(DestroyRef).onDestroy(() => left.abort());
    void keepTrying(() => this.openAgain(), left.signal);
  }

  /** Never succeeds: the page that opens takes the place of this one, and with it the tries end. */
  private async openAgain(): Promise<boolean> {
    if (this.error().passing) await this.navigation.retry();
    return false;
  }
}

/** A part of the app that could not be loaded is, to a person, the same as a server that cannot be reached. */
function requestOr(error: unknown): RequestProblem {
  return error instanceof RequestProblem ? error : unreachable;
}
