import { ChangeDetectionStrategy, Component } from '@angular/core';
import { AllowedTimePipe } from '@svetionik/ui/accommodation/allowed-time.pipe';
import { ClockPipe, LongDatePipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';

/** What each pipe makes of a value. */
@Component({
  selector: 'gallery-formats-example',
  imports: [
    AllowedTimePipe,
    ClockPipe,
    LongDatePipe,
    ShortDatePipe,
    DurationPipe,
    NameTextPipe,
    NumberPipe,
    PercentPipe,
    PluralPipe,
    RegisterNumberPipe,
    InScriptPipe,
    TextInScript,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="facts">
      <div>
        <dt lang="en">longDate</dt>
        <dd>{{ day | longDate }}; {{ day | longDate: 'nominative' }}</dd>
      </div>
      <div>
        <dt lang="en">shortDate, clock</dt>
        <dd>{{ day | shortDate }} {{ instant | clock }}</dd>
      </div>
      <div>
        <dt lang="en">duration</dt>
        <dd>{{ 5 | duration }}; {{ 61 | duration }}; {{ 75 | duration }}; {{ 120 | duration }}</dd>
      </div>
      <div>
        <dt lang="en">allowedTime</dt>
        <dd>{{ 30 | allowedTime: 15 }}</dd>
      </div>
      <div>
        <dt lang="en">plural</dt>
        <dd>
          @for (count of [1, 3, 22, 1000]; track count) {
            <span>{{ 'ui.minutes' | plural: count }}</span>{{ $last ? '' : '; ' }}
          }
        </dd>
      </div>
      <div>
        <dt lang="en">uiNumber, uiPercent</dt>
        <dd>{{ 1234.5 | uiNumber: 1 }}; {{ 85.5 | uiPercent: 1 }}</dd>
      </div>
      <div>
        <dt lang="en">registerNumber</dt>
        <dd>{{ entry | registerNumber }}</dd>
      </div>
      <div>
        <dt lang="en">uiText, nameText</dt>
        <dd [uiText]="name | nameText"></dd>
      </div>
      <div>
        <dt lang="en">inScript</dt>
        <dd>{{ title | inScript }}</dd>
      </div>
    </dl>
  `,
})
export class FormatsExample {
  protected readonly day = '2029-03-05';
  protected readonly instant = '2029-03-05T11:03:00Z';
  protected readonly entry = { number: 17, year: 2026, designation: '02' };
  protected readonly name = { latin: 'Ime Prezime', cyrillic: 'Име Презиме' };
  protected readonly title = { 'sr-Latn': 'Prvi pogled', 'sr-Cyrl': 'Први поглед' };
}
