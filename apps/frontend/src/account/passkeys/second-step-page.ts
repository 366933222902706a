import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { landingPath } from '../../core/session/landing';
import { returnPath } from '../../core/session/requires';
import { SessionStore } from '../../core/session/session-store';
import { OwnPasskeys } from './own-passkeys';

/** Where whoever lacks the second factor that their role asks for adds it, before anything of the role opens. */
@Component({
  selector: 'app-second-step-page',
  imports: [TranslocoPipe, Notice, OwnPasskeys],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page page-narrow stack">
      <h1>{{ 'account.guard.title' | transloco }}</h1>
      @if (session.person()?.askedForPasskey) {
        <p class="lead">{{ 'account.guard.text' | transloco }}</p>
      } @else {
        <ui-notice tone="good">
          <p>{{ 'account.guard.done' | transloco }}</p>
          <p>
            <button class="button" type="button" (click)="goOn()">
              {{ 'account.guard.goOn' | transloco }}
            </button>
          </p>
        </ui-notice>
      }
      <app-own-passkeys class="card padded" [leads]="true" />
    </div>
  `,
})
export class SecondStepPage {
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);

  /** Where to go afterwards; a parameter of the address. */
  readonly return = input<string>();

  protected async goOn(): Promise<void> {
    const otherwise = landingPath((permission) => this.session.may(permission));
    await this.router.navigateByUrl(returnPath(this.return(), otherwise));
  }
}
