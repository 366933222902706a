import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Certificate } from './certificate-store';

/** What happened to a certificate, by whom and why, the first thing first. */
@Component({
  selector: 'app-certificate-history',
  imports: [TranslocoPipe, ClockPipe, LongDatePipe, NameTextPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (event of events(); track $index) {
        <li>
          <p><b>{{ 'certify.event.' + event.type | transloco }}</b></p>
          <p class="small soft number">
            {{ 'certify.event.at' | transloco: { date: (event.at | longDate), time: (event.at | clock) } }}
            @if (event.by.name; as name) { · <span [uiText]="name | nameText"></span> }
          </p>
          @if (event.reason; as reason) {
            <p class="small">{{ 'certify.reason.' + reason | transloco }}@if (event.note) {: <span class="note">{{ event.note }}</span>}</p>
          } @else if (event.note) {
            <p class="small note">{{ event.note }}</p>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol { margin: 0; padding: 0; list-style: none; }
    li { padding-block: var(--space-3); border-top: 1px solid var(--line); }
    .note { white-space: pre-line; }
  `,
})
export class CertificateHistory {
  readonly events = input.required<Certificate['events']>();
}
