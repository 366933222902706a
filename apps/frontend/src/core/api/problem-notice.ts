import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { SignInPrompt } from '../session/sign-in-prompt';
import { SessionStore } from '../session/session-store';
import { ConfirmedIdentifiers } from './confirmed-identifiers';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemDetail } from './problem-detail';

/**
 * Says in words what went wrong with a request and, where it may help, offers to try again. Whose sign-in has ended
 * signs in over the page, which keeps what is written on it; what may tell who somebody is can be looked at and confirmed.
 */
@Component({
  selector: 'app-problem',
  imports: [TranslocoPipe, Notice, SignInPrompt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (signedOut() && session.person()) {
      <ui-notice [heading]="'shell.signInAgain.done' | transloco"
        ><p>{{ 'shell.signInAgain.goOn' | transloco }}</p></ui-notice
      >
    } @else {
      <ui-notice tone="bad" [heading]="heading()">
        <p>{{ 'problem.' + code() | transloco: details() }} {{ detail() }}</p>
        @if (signedOut()) {
          <p><app-sign-in-prompt (signedIn)="retry.emit()" /></p>
        } @else if (confirmable()) {
          <p>
            <button class="button quiet" type="button" (click)="confirm()">
              {{ 'shell.identifier.look' | transloco }}
            </button>
          </p>
        } @else if (passing()) {
          <p>
            <button class="button quiet" type="button" (click)="retry.emit()">
              {{ 'ui.retry' | transloco }}
            </button>
          </p>
        }
      </ui-notice>
    }
  `,
})
export class ProblemNotice {
  protected readonly session = inject(SessionStore);
  private readonly identifiers = inject(ConfirmedIdentifiers);

  readonly error = input.required<unknown>();
  readonly heading = input<string>();
  readonly retry = output();

  private readonly problem = computed(() => requestProblem(this.error()));
  protected readonly code = computed(() => this.problem()?.code ?? 'server.failed');
  protected readonly details = computed(() => this.problem()?.details ?? {});
  protected readonly detail = inject(ProblemDetail).of(this.problem);
  protected readonly passing = computed(() => this.problem()?.passing ?? true);
  protected readonly confirmable = computed(() => (this.problem()?.found.length ?? 0) > 0);
  protected readonly signedOut = computed(() => this.code() === 'access.sign-in-required');

  protected async confirm(): Promise<void> {
    const problem = this.problem();
    if (problem && (await this.identifiers.ask(problem))) this.retry.emit();
  }
}
