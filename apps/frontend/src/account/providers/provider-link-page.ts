import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { SessionStore } from '../../core/session/session-store';
import { EntryPage } from '../entry-page';
import { findNextPath } from '../next-path';
import { readVisit, takeVisit } from './provider-visit';

/** Where whoever has signed in by their own way confirms that a provider has named them. */
@Component({
  selector: 'app-provider-link',
  imports: [TranslocoPipe, InScriptPipe, EntryPage, Notice, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-entry-page [heading]="'account.provider.confirm.title' | transloco">
      @if (begun().link; as link) {
        <p>
          {{ 'account.provider.confirm.text' | transloco }} <b>{{ organisation() | inScript }}</b>
        </p>
        <p>
          {{ 'account.provider.confirm.account' | transloco }}: <b>{{ session.person()?.email }}</b>
        </p>
        <p class="soft">{{ 'account.provider.confirm.limits' | transloco }}</p>
        @if (linking.error(); as error) {
          <app-problem [error]="error" (retry)="confirm(link)" />
        }
        <p class="row">
          <button
            class="button"
            type="button"
            [attr.aria-disabled]="linking.busy()"
            (click)="confirm(link)"
          >
            {{ 'account.provider.confirm.action' | transloco }}
          </button>
          <button class="button quiet" type="button" (click)="leave()">
            {{ 'account.provider.confirm.leave' | transloco }}
          </button>
        </p>
      } @else {
        <ui-notice
          ><p>{{ 'account.provider.confirm.over' | transloco }}</p></ui-notice
        >
      }
    </app-entry-page>
  `,
  styles: `
    b {
      overflow-wrap: anywhere;
    }
  `,
})
export class ProviderLinkPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);

  protected readonly begun = signal(readVisit());
  protected readonly linking = new Submission();
  protected readonly organisation = computed(() => {
    const person = this.session.person();
    const own = person?.organisations.find(({ id }) => id === person.organisation);
    return own?.name ?? { 'sr-Latn': '', 'sr-Cyrl': '' };
  });

  protected async confirm(link: string): Promise<void> {
    if (await this.linking.run(() => this.api.call('providers.linkProvider', { body: { link } })))
      await this.leave();
  }

  protected async leave(): Promise<void> {
    const { path } = takeVisit();
    await this.router.navigateByUrl(findNextPath(this.session, path), { replaceUrl: true });
  }
}
