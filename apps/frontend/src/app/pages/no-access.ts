import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** The account that is signed in may not see the page. */
@Component({
  selector: 'app-no-access',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <h1>{{ 'shell.noAccess.title' | transloco }}</h1>
      <p class="lead">{{ 'shell.noAccess.text' | transloco }}</p>
      <p>
        <a class="button" routerLink="/">{{ 'shell.toStart' | transloco }}</a>
      </p>
    </div>
  `,
})
export class NoAccess {}
