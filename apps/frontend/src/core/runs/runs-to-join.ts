import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../routes.generated';

interface RunToJoin {
  readonly run: EndpointReply<Endpoints['runs.listJoinableRuns']>['items'][number];
  /** What it is of, where that is not said beside it. */
  readonly of?: TextInScripts;
}

/** Runs that may be joined today, with their days and the places that are left, and who sees what of whoever joins. */
@Component({
  selector: 'app-runs-to-join',
  imports: [RouterLink, TranslocoPipe, PluralPipe, ShortDatePipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (each of runs(); track each.run.id) {
        @let run = each.run;
        <li>
          <span [id]="'run-' + run.id">
            <b>{{ run.title }}</b>
            @if (each.of; as title) {
              <span class="small of" [uiText]="title"></span>
            }
          </span>
          <span class="small soft number">
            {{ run.startsOn | shortDate }} – {{ run.endsOn | shortDate }}
            @if (run.closesOn; as day) {
              · {{ 'due.join.until' | transloco: { day: (day | shortDate) } }}
            }
            @if (run.placesLeft; as places) {
              · {{ 'due.join.left' | plural: places }}
            }
          </span>
          @if (run.lacks; as lack) {
            <span class="small">
              {{ 'due.join.lacks.' + lack | transloco }}
              @if (run.prerequisite; as course) {
                <span [uiText]="course"></span>
              }
            </span>
          } @else if (run.placesLeft === 0) {
            <span class="small soft">{{ 'due.join.full' | transloco }}</span>
          } @else {
            <button
              class="button quiet"
              type="button"
              [attr.aria-describedby]="'run-' + run.id"
              [attr.aria-disabled]="busy()"
              (click)="joined.emit(run.id)"
            >
              {{ 'due.join.action' | transloco }}
            </button>
          }
        </li>
      }
    </ul>
    <p class="small soft">
      {{ 'due.join.seen' | transloco }}
      <a routerLink="/privacy">{{ 'due.join.more' | transloco }}</a>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: var(--space-1);
      overflow-wrap: anywhere;
    }
    .of {
      display: block;
    }
    .button {
      justify-self: start;
    }
  `,
})
export class RunsToJoin {
  readonly runs = input.required<readonly RunToJoin[]>();
  readonly busy = input.required<boolean>();
  readonly joined = output<string>();
}
