import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';

/** The sign-in has ended while somebody was writing: how to go on, and that nothing is lost. */
@Component({
  selector: 'app-signed-out',
  imports: [RouterLink, TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="bad" [heading]="'author.signedOut.heading' | transloco">
      <p>{{ 'author.signedOut.text' | transloco }}</p>
      <p><a class="button" routerLink="/account/sign-in" [queryParams]="{ return: here }">{{ 'shell.signIn' | transloco }}</a></p>
    </ui-notice>
  `,
})
export class SignedOut {
  protected readonly here = inject(Router).url;
}
