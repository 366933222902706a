import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { SessionStore } from '../../core/session/session-store';
import { EntryPage } from '../entry-page';
import { takeMailedToken } from '../mailed-token';

/** Confirms a change of address, or refuses it, from the mail to either of the two. */
@Component({
  selector: 'app-address-change-page',
  imports: [RouterLink, TranslocoPipe, Notice, ProblemNotice, EntryPage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (ended(); as end) {
      <app-entry-page
        replaces
        [heading]="'account.address.' + end + '.title' | transloco"
        [lead]="'account.address.' + end + '.text' | transloco"
      >
        @if (end === 'refused') {
          <ol>
            <li>{{ 'account.address.refused.password' | transloco }}</li>
            <li>{{ 'account.address.refused.factors' | transloco }}</li>
            <li>{{ 'account.address.refused.tell' | transloco }}</li>
          </ol>
          <p>
            <a class="button" routerLink="/account/forgotten">{{
              'account.reset.title' | transloco
            }}</a>
          </p>
        } @else {
          <p>
            <a class="button quiet" routerLink="/account">{{
              'account.address.toAccount' | transloco
            }}</a>
          </p>
        }
      </app-entry-page>
    } @else {
      <app-entry-page [heading]="'account.address.' + side() + '.title' | transloco">
        @if (submission.error()) {
          <app-problem [error]="submission.error()" />
        }
        @if (token) {
          <p>{{ 'account.address.' + side() + '.text' | transloco }}</p>
          <p class="row">
            <button
              class="button"
              type="button"
              [attr.aria-disabled]="submission.busy()"
              (click)="confirm(token)"
            >
              {{ 'account.address.' + side() + '.action' | transloco }}
            </button>
            @if (side() === 'present') {
              <button
                class="button quiet"
                type="button"
                [attr.aria-disabled]="submission.busy()"
                (click)="refuse(token)"
              >
                {{ 'account.address.refuse' | transloco }}
              </button>
            }
          </p>
        } @else {
          <ui-notice tone="bad"
            ><p>{{ 'account.confirm.incomplete' | transloco }}</p></ui-notice
          >
        }
      </app-entry-page>
    }
  `,
  styles: `
    ol {
      margin: 0;
      padding-inline-start: var(--space-5);
    }
  `,
})
export class AddressChangePage {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  /** To which address the mail went. */
  readonly side = input.required<'new' | 'present'>();

  protected readonly token = takeMailedToken();
  protected readonly ended = signal<'waits' | 'changed' | 'refused' | undefined>(undefined);
  protected readonly submission = new Submission();

  protected async confirm(token: string): Promise<void> {
    await this.submission.run(async () => {
      const { changed } = await this.api.call('identity.confirmAddressChange', { body: { token } });
      if (changed) await this.session.refresh();
      this.ended.set(changed ? 'changed' : 'waits');
    });
  }

  protected async refuse(token: string): Promise<void> {
    await this.submission.run(async () => {
      await this.api.call('identity.refuseAddressChange', { body: { token } });
      await this.session.refresh();
      this.ended.set('refused');
    });
  }
}
