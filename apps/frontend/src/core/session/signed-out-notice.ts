import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { SessionStore } from './session-store';
import { SignInPrompt } from './sign-in-prompt';

/** Shows itself when the sign-in has ended while somebody was at something: how to go on, and that nothing is lost. */
@Component({
  selector: 'app-signed-out-notice',
  imports: [TranslocoPipe, Notice, SignInPrompt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (signedOut()) {
      <ui-notice tone="bad" [heading]="'shell.signInAgain.ended' | transloco">
        <p>{{ text() }}</p>
        <p><app-sign-in-prompt /></p>
      </ui-notice>
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 52rem;
    }
    :host([hidden]) {
      display: none;
    }
  `,
  host: { '[hidden]': '!signedOut()' },
})
export class SignedOutNotice {
  private readonly session = inject(SessionStore);

  readonly text = input.required<string>();

  protected readonly signedOut = computed(() => this.session.person() === null);
}
