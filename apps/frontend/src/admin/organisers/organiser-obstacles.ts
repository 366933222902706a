import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import type { Obstacle } from './organisers-store';

/** What an organiser lacks before certificates can name it, each the way to its part of the page. */
@Component({
  selector: 'app-organiser-obstacles',
  imports: [RouterLink, TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="light" [heading]="'admin.organiser.obstacle.heading' | transloco">
      <ul class="obstacles">
        @for (obstacle of obstacles(); track obstacle) {
          <li>
            <a routerLink="." [fragment]="parts[obstacle]">{{
              'admin.organiser.obstacle.' + obstacle | transloco
            }}</a>
          </li>
        }
      </ul>
    </ui-notice>
  `,
  styles: `
    :host {
      display: block;
    }
    .obstacles {
      margin: 0;
      padding-inline-start: 1.1em;
    }
    .obstacles a {
      display: inline-block;
      padding-block: 0.35em;
      vertical-align: top;
    }
  `,
})
export class OrganiserObstacles {
  readonly obstacles = input.required<readonly Obstacle[]>();

  protected readonly parts: Readonly<Record<Obstacle, string>> = {
    place: 'place',
    signatory: 'signatory',
    unnamed: 'signatory',
    key: 'key',
    signer: 'key',
  };
}
