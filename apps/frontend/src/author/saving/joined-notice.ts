import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe } from '@svetionik/ui/language/date.pipes';

/** Somebody else saved while this was open; what is seen holds it. */
@Component({
  selector: 'app-joined-notice',
  imports: [TranslocoPipe, ClockPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (shown(); as at) {
        <ui-notice>
          <p>{{ 'author.joined.text' | transloco: { time: at | clock } }}</p>
          <p>
            <button class="button plain small" type="button" (click)="read.set(at)">
              {{ 'author.joined.close' | transloco }}
            </button>
          </p>
        </ui-notice>
      }
    </div>
  `,
})
export class JoinedNotice {
  /** When it was saved, the last time. */
  readonly at = input<string>();

  protected readonly read = signal<string | undefined>(undefined);
  protected readonly shown = computed(() => (this.at() === this.read() ? undefined : this.at()));
}
