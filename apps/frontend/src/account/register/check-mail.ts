import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EntryPage } from '../entry-page';
import { Registration } from './registration';

/** Says that a message is under way, and what to do when it does not arrive. */
@Component({
  selector: 'app-check-mail',
  imports: [RouterLink, TranslocoPipe, EntryPage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-entry-page [heading]="'account.checkMail.title' | transloco">
      @if (registration.email(); as email) {
        <p>
          {{ 'account.checkMail.sentTo' | transloco }} <b>{{ email }}</b>
        </p>
      } @else {
        <p>{{ 'account.checkMail.sent' | transloco }}</p>
      }
      <p>{{ 'account.checkMail.link' | transloco }}</p>
      <p class="soft">{{ 'account.checkMail.missing' | transloco }}</p>
      <p class="row">
        <a class="button quiet" routerLink="/account/sign-in" queryParamsHandling="preserve">{{
          'account.checkMail.toSignIn' | transloco
        }}</a>
        <a routerLink="/account/register" queryParamsHandling="preserve">{{
          'account.checkMail.otherAddress' | transloco
        }}</a>
      </p>
    </app-entry-page>
  `,
  styles: `
    b {
      overflow-wrap: anywhere;
    }
  `,
})
export class CheckMail {
  protected readonly registration = inject(Registration);
}
