import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';

/** Somebody else saved the same thing meanwhile. Both versions stand inside; one is chosen, nothing is written over. */
@Component({
  selector: 'app-conflict-notice',
  imports: [TranslocoPipe, ClockPipe, ShortDatePipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="bad" [heading]="'author.conflict.heading' | transloco">
      <p>
        {{ 'author.conflict.text' | transloco: { date: at() | shortDate, time: at() | clock } }}
      </p>
      <ng-content />
      <div class="row">
        <button class="button quiet" type="button" (click)="keepMine.emit()">
          {{ 'author.conflict.keepMine' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="takeTheirs.emit()">
          {{ 'author.conflict.takeTheirs' | transloco }}
        </button>
      </div>
    </ui-notice>
  `,
})
export class ConflictNotice {
  /** When the other version was saved. */
  readonly at = input.required<string>();
  readonly keepMine = output();
  readonly takeTheirs = output();
}
