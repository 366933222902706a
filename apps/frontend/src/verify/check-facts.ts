import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { CheckResult } from './certificate-checks';
import { documentWords, titleLabel } from './certified-words';
import { MovedDay } from './moved-day';

/** What the server says a certificate is about, and why it stands as it does. */
@Component({
  selector: 'app-check-facts',
  imports: [TranslocoPipe, LongDatePipe, RegisterNumberPipe, TextInScript, MovedDay],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = result();
    <dl class="facts">
      <div>
        <dt>{{ 'verify.outcome.number' | transloco }}</dt>
        <dd class="number">{{ it | registerNumber }}</dd>
      </div>
      <div>
        <dt>{{ 'verify.outcome.organiser' | transloco }}</dt>
        <dd [uiText]="it.organiser"></dd>
      </div>
      <div>
        <dt>{{ titleLabel(it) | transloco }}</dt>
        <dd [uiText]="it.course"></dd>
      </div>
      @if (documentWords(it); as words) {
        <div>
          <dt>{{ 'verify.kind.label' | transloco }}</dt>
          <dd>{{ words | transloco }}</dd>
        </div>
      }
      <div>
        <dt>{{ 'verify.outcome.issued' | transloco }}</dt>
        <dd class="number">{{ it.issuedOn | longDate }}</dd>
      </div>
      @if (it.expiresOn; as until) {
        <div>
          <dt>{{ 'verify.outcome.until' | transloco }}</dt>
          <dd class="number">{{ until | longDate }}</dd>
        </div>
      }
      @if (it.reason; as reason) {
        <div>
          <dt>{{ 'verify.outcome.reason' | transloco }}</dt>
          <dd>{{ 'verify.reason.' + reason | transloco }}</dd>
        </div>
      }
    </dl>
    @if (it.moved; as moved) {
      <app-moved-day [moved]="moved" [result]="it" [at]="at()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
  `,
})
export class CheckFacts {
  readonly result = input.required<CheckResult>();
  /** When it was checked, ISO 8601. */
  readonly at = input.required<string>();

  protected readonly titleLabel = titleLabel;
  protected readonly documentWords = documentWords;
}
