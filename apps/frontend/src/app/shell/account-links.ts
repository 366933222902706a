import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { SessionStore } from '../../core/session/session-store';
import { Reauthenticator } from '../../core/session/reauthenticator';

/** Signing in, or who is signed in and the way out. */
@Component({
  selector: 'app-account-links',
  imports: [RouterLink, TranslocoPipe, InScriptPipe, NameTextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session.person(); as person) {
      @if (person.name; as name) {
        @let full = name | nameText | inScript;
        <a class="who" routerLink="/account" [attr.aria-label]="full" [title]="full">{{
          inMenu() ? full : given(full)
        }}</a>
      } @else {
        <a class="who" routerLink="/account">{{ 'shell.account' | transloco }}</a>
      }
      <button
        class="out"
        type="button"
        [class.button]="inMenu()"
        [class.quiet]="inMenu()"
        (click)="signOut()"
      >
        {{ 'shell.signOut' | transloco }}
      </button>
    } @else if (session.ended()) {
      <button class="button quiet" type="button" (click)="again.ask()">
        {{ 'shell.signIn' | transloco }}
      </button>
    } @else {
      <a
        class="button quiet"
        routerLink="/account/sign-in"
        [class.waiting]="session.person() === undefined"
        >{{ 'shell.signIn' | transloco }}</a
      >
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-3);
      min-width: 0;
    }
    :host(.wide) {
      font-size: var(--step--1);
    }
    .who {
      display: block;
      min-width: 0;
      line-height: 2.75rem;
      color: var(--ink-soft);
      max-width: 10rem;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .out:not(.button) {
      appearance: none;
      border: 0;
      background: none;
      padding: 0;
      min-height: 2.75rem;
      font: inherit;
      color: var(--ink-soft);
      text-decoration: underline;
      text-underline-offset: 0.18em;
      white-space: nowrap;
      cursor: pointer;
    }
    .waiting {
      visibility: hidden;
    }
  `,
})
export class AccountLinks {
  private readonly router = inject(Router);
  protected readonly again = inject(Reauthenticator);
  protected readonly session = inject(SessionStore);

  readonly inMenu = input(false);

  /** Beside the ways of a trainer there is no room for more. */
  protected given(name: string): string {
    return name.split(' ', 1).join('');
  }

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/');
  }
}
