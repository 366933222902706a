import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { ProvenDownload } from '../session/proven-download';
import { OwnDataStore } from './own-data-store';

/** How far the file is, and the way to it. */
@Component({
  selector: 'app-own-data-state',
  imports: [TranslocoPipe, Notice, ClockPipe, LongDatePipe, NumberPipe, ProvenDownload],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (store.file(); as file) {
        @switch (file.state) {
          @case ('ready') {
            <ui-notice tone="good" [heading]="'data.file.ready' | transloco">
              <p>
                {{
                  'data.file.kept'
                    | transloco
                      : { date: (file.askedAt | longDate), until: (file.removedAt | longDate) }
                }}
              </p>
              <p>
                <a
                  class="button"
                  appProvenDownload
                  [ownWay]="store.person() === undefined"
                  [href]="store.address()"
                  >{{ 'data.file.download' | transloco }}
                  <span class="size">{{
                    'data.file.size' | transloco: { count: (kilobytes() | uiNumber) }
                  }}</span></a
                >
              </p>
            </ui-notice>
          }
          @case ('waiting') {
            <ui-notice [heading]="'data.file.waiting' | transloco">
              <p>
                {{ 'data.file.waitingText' | transloco: { time: (file.askedAt | clock) } }}
              </p>
            </ui-notice>
          }
          @default {
            <ui-notice tone="bad" [heading]="'data.file.failed' | transloco">
              <p>{{ 'data.file.failedText' | transloco }}</p>
            </ui-notice>
          }
        }
      }
    </div>
  `,
  styles: `
    [role='status']:empty {
      display: none;
    }
    .size {
      font-weight: 400;
    }
  `,
})
export class OwnDataState {
  protected readonly store = inject(OwnDataStore);
  protected readonly kilobytes = computed(() => Math.ceil((this.store.file()?.bytes ?? 0) / 1000));
}
