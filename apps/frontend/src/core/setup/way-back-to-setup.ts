import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** The way back for whoever came to a page from the one on which the system is set up. */
@Component({
  selector: 'app-way-back-to-setup',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (comesFromSetup) {
      <a class="way-back" routerLink="/admin/setup">{{ 'setup.wayBack' | transloco }}</a>
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
  `,
})
export class WayBackToSetup {
  protected readonly comesFromSetup =
    inject(ActivatedRoute).snapshot.queryParamMap.get('from') === 'setup';
}
