import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { returnPath } from '../../core/session/requires';
import { SessionStore } from '../../core/session/session-store';
import { EntryPage } from '../entry-page';
import { takeMailedToken } from '../mailed-token';

/** Confirms the address by a button: programs that only open links of a message use nothing up. */
@Component({
  selector: 'app-confirm',
  imports: [RouterLink, TranslocoPipe, Notice, ProblemNotice, EntryPage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (waits()) {
      <app-entry-page
        replaces
        [heading]="'account.confirm.waits' | transloco"
        [lead]="'account.confirm.waitsText' | transloco"
      >
        <p>
          <a class="button quiet" routerLink="/">{{ 'account.confirm.toCourses' | transloco }}</a>
        </p>
      </app-entry-page>
    } @else if (confirmed()) {
      <app-entry-page
        replaces
        [heading]="'account.confirm.done' | transloco"
        [lead]="
          (session.person()?.name ? 'account.confirm.doneNamed' : 'account.confirm.doneText')
            | transloco
        "
      >
        <p class="row">
          @if (way(); as path) {
            <a class="button" [routerLink]="path">{{ 'account.confirm.goOn' | transloco }}</a>
            <a class="button quiet" routerLink="/account">{{
              'account.confirm.toAccount' | transloco
            }}</a>
          } @else {
            <a class="button" routerLink="/account">{{
              'account.confirm.toAccount' | transloco
            }}</a>
            <a class="button quiet" routerLink="/">{{ 'account.confirm.toCourses' | transloco }}</a>
          }
        </p>
      </app-entry-page>
    } @else {
      <app-entry-page [heading]="'account.confirm.title' | transloco">
        @if (submission.error()) {
          <app-problem [error]="submission.error()" (retry)="confirm()" />
        }
        @if (token) {
          <p>{{ 'account.confirm.text' | transloco }}</p>
          <p>
            <button
              class="button"
              type="button"
              [attr.aria-disabled]="submission.busy()"
              (click)="confirm()"
            >
              {{ 'account.confirm.action' | transloco }}
            </button>
          </p>
        } @else {
          <ui-notice tone="bad"
            ><p>{{ 'account.confirm.incomplete' | transloco }}</p></ui-notice
          >
        }
        <p class="soft">
          {{ 'account.confirm.again' | transloco }}
          <a routerLink="/account/sign-in" queryParamsHandling="preserve">{{
            'account.signIn.action' | transloco
          }}</a>
        </p>
      </app-entry-page>
    }
  `,
})
export class Confirm {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);

  /** Where a person wanted to go before registering; a parameter of the mailed link. */
  readonly return = input<string>();

  protected readonly way = computed(() => {
    const path = returnPath(this.return(), undefined);
    return path === undefined ? undefined : this.router.parseUrl(path);
  });
  protected readonly token = takeMailedToken();
  protected readonly confirmed = signal(false);
  /** Somebody has to let the person in. */
  protected readonly waits = signal(false);
  protected readonly submission = new Submission();

  protected async confirm(): Promise<void> {
    const { token } = this;
    if (token === undefined) return;
    const confirmed = await this.submission.run(async () => {
      const session = await this.api.call('identity.confirmAddress', { body: { token } });
      if (session === undefined) this.waits.set(true);
      else this.session.accept(session);
    });
    if (confirmed && !this.waits()) this.confirmed.set(true);
  }
}
