import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { QueueStore } from './queue-store';

/** What the marker has given where the result is not final, with the way to change it. Nothing at all where they have given nothing. */
@Component({
  selector: 'app-given-marks',
  imports: [
    RouterLink,
    TranslocoPipe,
    ShortDatePipe,
    NumberPipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
    PagedListView,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.given.items().length > 0 || store.given.error()) {
      <section class="stack-small" aria-labelledby="given-heading">
        <h2 id="given-heading">{{ 'marking.given.heading' | transloco }}</h2>
        <p class="soft">{{ 'marking.given.lead' | transloco }}</p>
        <app-paged-list [list]="store.given" [none]="''" [lines]="3">
          <ul class="card">
            @for (mark of store.given.items(); track mark.id) {
              <li>
                <div class="what">
                  <b [uiText]="mark.prompt"></b>
                  <span class="small faint" [uiText]="mark.course"></span>
                  <span class="small soft number">
                    {{ 'marking.sum' | plural: mark.maximum : { given: mark.points | uiNumber } }},
                    {{ mark.givenAt | shortDate
                    }}{{ mark.changed ? ', ' + ('marking.given.changed' | transloco) : '' }}
                  </span>
                </div>
                @if (mark.mayChange) {
                  <a class="button quiet small" [routerLink]="mark.id"
                    >{{ 'marking.given.open' | transloco
                    }}<span class="visually-hidden">: {{ mark.prompt | inScript }}</span></a
                  >
                } @else {
                  <span class="small soft">{{ 'marking.given.stands' | transloco }}</span>
                }
              </li>
            }
          </ul>
        </app-paged-list>
      </section>
    }
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
      padding: var(--space-3) var(--space-4);
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    .what {
      flex: 1 1 16rem;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .what > * {
      display: block;
      max-width: 34rem;
    }
    @media (max-width: 48rem) {
      .button {
        min-height: 2.75rem;
      }
    }
  `,
})
export class GivenMarks {
  protected readonly store = inject(QueueStore);
}
