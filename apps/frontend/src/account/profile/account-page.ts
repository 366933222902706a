import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ProblemNotice } from '../../core/api/problem-notice';
import { OwnPasskeys } from '../passkeys/own-passkeys';
import { OwnProviderLinks } from '../providers/own-provider-links';
import { AccountStore } from './account-store';
import { AddressForm } from './address-form';
import { NameForm } from './name-form';
import { OwnConsent } from './own-consent';
import { OwnAccommodation } from './own-accommodation';
import { OwnGroups } from './own-groups';
import { OwnRoles } from './own-roles';
import { PasswordForm } from './password-form';
import { ServiceForm } from './service-form';
import { SessionList } from './session-list';
import { WorkForm } from './work-form';

/** One's own account: the name, the work, the password and where one is signed in. */
@Component({
  selector: 'app-account-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Skeleton,
    ProblemNotice,
    AddressForm,
    NameForm,
    OwnAccommodation,
    OwnConsent,
    OwnGroups,
    OwnPasskeys,
    OwnProviderLinks,
    OwnRoles,
    PasswordForm,
    ServiceForm,
    SessionList,
    WorkForm,
  ],
  providers: [AccountStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page page-narrow stack">
      <h1>{{ 'account.account.title' | transloco }}</h1>
      @if (store.value(); as account) {
        <p class="soft">
          {{ 'account.account.signedInAs' | transloco }} <b>{{ account.email }}</b> ·
          <a routerLink="/account/certificates">{{ 'shell.link.certificates' | transloco }}</a> ·
          <a routerLink="/account/mail">{{ 'account.account.mail' | transloco }}</a>
        </p>
        <app-own-consent [minority]="account.minority" />
        <app-name-form class="card padded" [account]="account" />
        <app-work-form class="card padded" [account]="account" />
        <app-service-form [account]="account" />
        <app-own-accommodation class="card padded" />
        <app-own-roles />
        <app-own-groups />
        <app-address-form class="card padded" [account]="account" />
        <app-password-form class="card padded" [email]="account.email" />
        <app-own-passkeys class="card padded" />
        <app-own-provider-links />
        <app-session-list class="card padded" [sessions]="account.sessions" />
        <section class="card padded stack" aria-labelledby="data">
          <h2 id="data">{{ 'account.data.title' | transloco }}</h2>
          <p>{{ 'account.data.text' | transloco }}</p>
          <p>
            <a class="button quiet" routerLink="/account/data">{{
              'account.data.open' | transloco
            }}</a>
          </p>
        </section>
        <section class="card padded stack" aria-labelledby="erasure">
          <h2 id="erasure">{{ 'account.erasure.title' | transloco }}</h2>
          <p>{{ 'account.erasure.text' | transloco }}</p>
          <p>
            <a class="button quiet" routerLink="/account/erasure">{{
              'account.erasure.open' | transloco
            }}</a>
          </p>
        </section>
      } @else if (store.account.error()) {
        <app-problem [error]="store.account.error()" (retry)="store.account.reload()" />
      } @else {
        <ui-skeleton [lines]="8" />
      }
    </div>
  `,
  styles: `
    b {
      overflow-wrap: anywhere;
    }
    .card {
      display: block;
    }
    section.card {
      display: grid;
    }
    h2 {
      font-size: var(--step-2);
    }
    /* A part with nothing to say takes no room between others. */
    .stack > :empty {
      display: none;
    }
  `,
})
export class AccountPage {
  protected readonly store = inject(AccountStore);
}
