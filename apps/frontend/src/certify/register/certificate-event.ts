import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Certificate } from './certificate-store';

/** At what time something was done to a certificate, by whom and why. */
@Component({
  selector: 'app-certificate-event',
  imports: [TranslocoPipe, ClockPipe, NameTextPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small soft number">
      @if (event().by.name; as name) {
        <span [uiText]="name | nameText"></span>,
      }
      {{ 'certify.event.time' | transloco: { time: (event().at | clock) } }}
    </p>
    @if (event().reason; as reason) {
      <p class="small">
        {{ 'certify.reason.' + reason | transloco }}{{ event().note ? ':' : '' }}
        @if (event().note) {
          <span class="note">{{ event().note }}</span>
        }
      </p>
    } @else if (event().note) {
      <p class="small note">{{ event().note }}</p>
    }
  `,
  styles: `
    .note {
      white-space: pre-line;
    }
  `,
})
export class CertificateEvent {
  readonly event = input.required<Certificate['events'][number]>();
}
