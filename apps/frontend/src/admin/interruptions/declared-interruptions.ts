import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { type DeclaredInterruption, InterruptionsStore } from './interruptions-store';

/** What was declared before, the last one first. */
@Component({
  selector: 'app-declared-interruptions',
  imports: [TranslocoPipe, ClockPipe, ShortDatePipe, NameTextPipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack" aria-labelledby="declared-heading">
      <h2 id="declared-heading">{{ 'admin.interruptions.before' | transloco }}</h2>
      <app-paged-list
        [list]="store.declared"
        [none]="'admin.interruptions.none' | transloco"
        [lines]="3"
      >
        <div class="card frame">
          <table class="table cards">
            <caption class="visually-hidden">
              {{
                'admin.interruptions.before' | transloco
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ 'admin.interruptions.when' | transloco }}</th>
                <th scope="col">{{ 'admin.interruptions.reason' | transloco }}</th>
                <th scope="col" class="end">{{ 'admin.interruptions.attempts' | transloco }}</th>
                <th scope="col">{{ 'admin.interruptions.by' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (interruption of store.declared.items(); track interruption.id) {
                <tr>
                  <th scope="row" class="when">
                    {{ interruption.from | shortDate }} {{ interruption.from | clock }}–{{
                      withinADay(interruption) ? '' : (interruption.to | shortDate) + ' '
                    }}{{ interruption.to | clock }}
                  </th>
                  <td class="reason">{{ interruption.reason }}</td>
                  <td class="end" [attr.data-label]="'admin.interruptions.attempts' | transloco">
                    {{ interruption.attempts }}
                  </td>
                  <td [attr.data-label]="'admin.interruptions.by' | transloco">
                    @if (interruption.declaredBy.name; as name) {
                      <span [uiText]="name | nameText"></span>
                    } @else {
                      {{ interruption.declaredBy.email }}
                    }
                    <span class="small faint">{{ interruption.declaredAt | shortDate }}</span>
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
export class DeclaredInterruptions {
  protected readonly store = inject(InterruptionsStore);

  protected withinADay({ from, to }: DeclaredInterruption): boolean {
    return calendarDay(from) === calendarDay(to);
  }
}
