import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RunCalendar } from '@svetionik/domain/runs/run-text';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { placePoints } from './line-points';

/** The days of a run as one line, with today on it: evenly spaced, so that no two of them lie on each other. */
@Component({
  selector: 'app-run-line',
  imports: [TranslocoPipe, ShortDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol [style.--points]="line().points.length">
      @for (point of line().points; track point.what) {
        <li [class.past]="point.past" [class.light]="point.apart">
          <i aria-hidden="true"></i>
          <b>{{ 'runs.line.' + point.what | transloco }}</b>
          <span class="number soft">{{ point.on | shortDate }}</span>
        </li>
      }
      @if (line().today; as share) {
        <li class="today" aria-hidden="true" [style.--share]="share">
          <span>{{ 'runs.line.today' | transloco: { day: (today() | shortDate) } }}</span>
        </li>
      }
    </ol>
  `,
  styleUrl: './run-line.css',
})
export class RunLine {
  readonly calendar = input.required<RunCalendar>();
  readonly today = input.required<string>();
  protected readonly line = computed(() => placePoints(this.calendar(), this.today()));
}
