import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';

/** That no key signs credentials for an organiser, and where one has to lie. */
@Component({
  selector: 'app-credential-key-missing',
  imports: [TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="light" [heading]="'admin.organiser.credential.heading' | transloco">
      <p>{{ 'admin.organiser.credential.text' | transloco }}</p>
      <p>
        {{ 'admin.organiser.credential.remedy' | transloco: { name: name() ?? 'default' } }}
      </p>
    </ui-notice>
  `,
})
export class CredentialKeyMissing {
  /** The key that the organiser names. */
  readonly name = input.required<string | undefined>();
}
