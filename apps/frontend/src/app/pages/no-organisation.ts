import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** No organisation has this address. */
@Component({
  selector: 'app-no-organisation',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <h1>{{ 'shell.noOrganisation.title' | transloco }}</h1>
      <p class="lead">{{ 'shell.noOrganisation.text' | transloco }}</p>
      <p>
        <a class="button" href="/">{{ 'shell.toStart' | transloco }}</a>
      </p>
    </div>
  `,
})
export class NoOrganisation {}
