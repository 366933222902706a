import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { type DeclaredOutage, OutagesStore } from './outages-store';

/** What was declared before, the last one first. */
@Component({
  selector: 'app-declared-outages',
  imports: [TranslocoPipe, ClockPipe, ShortDatePipe, NameTextPipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack" aria-labelledby="declared-heading">
      <h2 id="declared-heading">{{ 'admin.outages.before' | transloco }}</h2>
      <app-paged-list [list]="store.declared" [none]="'admin.outages.none' | transloco" [lines]="3">
        <div class="card frame">
          <table class="table cards">
            <caption class="visually-hidden">
              {{
                'admin.outages.before' | transloco
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ 'admin.outages.when' | transloco }}</th>
                <th scope="col">{{ 'admin.outages.reason' | transloco }}</th>
                <th scope="col" class="end">{{ 'admin.outages.attempts' | transloco }}</th>
                <th scope="col">{{ 'admin.outages.by' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (outage of store.declared.items(); track outage.id) {
                <tr>
                  <th scope="row" class="when">
                    {{ outage.from | shortDate }} {{ outage.from | clock }}–{{
                      withinADay(outage) ? '' : (outage.to | shortDate) + ' '
                    }}{{ outage.to | clock }}
                  </th>
                  <td class="reason">{{ outage.reason }}</td>
                  <td class="end" [attr.data-label]="'admin.outages.attempts' | transloco">
                    {{ outage.attempts }}
                  </td>
                  <td [attr.data-label]="'admin.outages.by' | transloco">
                    @if (outage.declaredBy.name; as name) {
                      <span [uiText]="name | nameText"></span>
                    } @else {
                      {{ outage.declaredBy.email }}
                    }
                    <span class="small faint">{{ outage.declaredAt | shortDate }}</span>
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      </app-paged-list>
    </section>
  `,
  styles: `
    h2 {
      font-size: var(--step-2);
    }
    .frame {
      overflow: hidden;
    }
    .table tbody tr:last-child > * {
      border-bottom: 0;
    }
    .when {
      white-space: nowrap;
    }
    .reason {
      overflow-wrap: anywhere;
    }
  `,
})
export class DeclaredOutages {
  protected readonly store = inject(OutagesStore);

  protected withinADay({ from, to }: DeclaredOutage): boolean {
    return calendarDay(from) === calendarDay(to);
  }
}
