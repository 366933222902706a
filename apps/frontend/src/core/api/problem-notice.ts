import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { RequestProblem } from './problem';

/** Says in words what went wrong with a request and, where it may help, offers to try again. */
@Component({
  selector: 'app-problem',
  imports: [TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="bad" [heading]="heading()">
      <p>{{ 'problem.' + code() | transloco }}</p>
      @if (passing()) {
        <p><button class="button quiet" type="button" (click)="retry.emit()">{{ 'ui.retry' | transloco }}</button></p>
      }
    </ui-notice>
  `,
})
export class ProblemNotice {
  readonly error = input.required<unknown>();
  readonly heading = input<string>();
  readonly retry = output();

  private readonly problem = computed(() => requestProblem(this.error()));
  protected readonly code = computed(() => this.problem()?.code ?? 'server.failed');
  protected readonly passing = computed(() => this.problem()?.passing ?? true);
}

/** The problem behind an error; a resource hands on what was thrown as the cause of its own. */
export function requestProblem(error: unknown): RequestProblem | undefined {
  if (error instanceof RequestProblem) return error;
  return error instanceof Error && error.cause !== undefined ? requestProblem(error.cause) : undefined;
}
