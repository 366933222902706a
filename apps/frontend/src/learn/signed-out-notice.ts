import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';

/** The sign-in has ended while somebody was at something: how to go on, and that nothing is lost. */
@Component({
  selector: 'app-signed-out-notice',
  imports: [RouterLink, TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="bad" [heading]="'learn.signedOutTitle' | transloco">
      <p>{{ text() }}</p>
      <p><a class="button" routerLink="/account/sign-in" [queryParams]="{ return: here }">{{ 'shell.signIn' | transloco }}</a></p>
    </ui-notice>
  `,
  styles: `:host { display: block; max-width: 52rem; margin: var(--space-4) auto; padding-inline: var(--page-edge); }`,
})
export class SignedOutNotice {
  readonly text = input.required<string>();

  protected readonly here = inject(Router).url;
}
