import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { WayToSignIn } from './way-to-sign-in';

/** The sign-in has ended while somebody was at something: how to go on, and that nothing is lost. */
@Component({
  selector: 'app-signed-out-notice',
  imports: [TranslocoPipe, Notice, WayToSignIn],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="bad" [heading]="'shell.signInAgain.ended' | transloco">
      <p>{{ text() }}</p>
      <p><app-way-to-sign-in /></p>
    </ui-notice>
  `,
  styles: `:host { display: block; max-width: 52rem; }`,
})
export class SignedOutNotice {
  readonly text = input.required<string>();
}
