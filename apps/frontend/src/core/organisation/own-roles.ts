import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Role } from '@svetionik/domain/access/permissions';
import { LanguageChoice } from '../language/language-choice';

/** What somebody is in an organisation. The names of roles are fetched when they are needed: few pages show them. */
@Component({
  selector: 'app-own-roles',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (named()) {
      @for (role of roles(); track role) {
        <span>{{ 'roles.name.' + role | transloco }}</span>
      }
    } @else {
      &nbsp;
    }
  `,
  styles: `
    :host {
      display: block;
      color: var(--ink-soft);
      font-size: var(--step--1);
    }
    span + span::before {
      content: ', ';
    }
  `,
})
export class OwnRoles {
  readonly roles = input.required<readonly Role[]>();

  protected readonly named = signal(false);

  constructor() {
    void inject(LanguageChoice)
      .open('roles')
      .then(
        () => this.named.set(true),
        () => undefined,
      );
  }
}
