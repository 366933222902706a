import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';

/** Asks whoever could harm most with a stolen password for a passkey. */
@Component({
  selector: 'app-home-passkey',
  imports: [RouterLink, TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="light" [heading]="'home.passkey.title' | transloco">
      <p>{{ 'home.passkey.text' | transloco }}</p>
      <p>
        <a routerLink="/account" fragment="passkeys">{{ 'home.passkey.add' | transloco }}</a>
      </p>
    </ui-notice>
  `,
})
export class HomePasskey {}
