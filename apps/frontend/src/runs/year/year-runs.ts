import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';

/** The runs of a year, each leading to its numbers. */
@Component({
  selector: 'app-year-runs',
  imports: [RouterLink, TranslocoPipe, ShortDatePipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'year.runsHeld' | transloco }}</h2>
    <app-paged-list [list]="list" [none]="'year.noRuns' | transloco" [lines]="4">
      <ul class="card">
        @for (run of list.items(); track run.id) {
          <li>
            <a [routerLink]="['/year/runs', run.id]">{{ run.title }}</a>
            <span class="soft" [uiText]="run.subject.name"></span>
            <span class="number soft"
              >{{ run.startsOn | shortDate }} – {{ run.endsOn | shortDate }}</span
            >
          </li>
        }
      </ul>
    </app-paged-list>
  `,
  styleUrl: './year-runs.css',
})
export class YearRuns {
  private readonly api = inject(ApiClient);

  readonly year = input.required<number>();

  protected readonly list = new PagedList((after, signal) =>
    this.api.call('runs.listSummedRuns', { query: { year: String(this.year()), after } }, signal),
  );

  constructor() {
    this.list.follow(() => this.year());
  }
}
