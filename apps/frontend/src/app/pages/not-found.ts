import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** No page has this address. */
@Component({
  selector: 'app-not-found',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <h1>{{ 'shell.notFound.title' | transloco }}</h1>
      <p class="lead">{{ 'shell.notFound.text' | transloco }}</p>
      <p>
        <a class="button" routerLink="/">{{ 'shell.toStart' | transloco }}</a>
      </p>
    </div>
  `,
})
export class NotFound {}
