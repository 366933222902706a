import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Certificate } from './certificate-store';

/** The entry that is left of a certificate whose holder is erased. It is not shown as a document, which said more than the entry keeps. */
@Component({
  selector: 'app-erased-entry',
  imports: [TranslocoPipe, Notice, LongDatePipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = certificate();
    <ui-notice [heading]="'certify.entry.erased' | transloco"
      ><p>{{ 'certify.entry.erasedText' | transloco }}</p></ui-notice
    >
    <dl class="facts">
      <div>
        <dt>
          {{ (it.programme ? 'certify.entry.programme' : 'certify.entry.course') | transloco }}
        </dt>
        <dd [uiText]="it.course"></dd>
      </div>
      @if (it.facts.kind !== 'participation') {
        <div>
          <dt>{{ 'certify.entry.result' | transloco }}</dt>
          <dd class="number">{{ it.facts.resultPercent }}%</dd>
        </div>
      }
      <div>
        <dt>{{ 'certify.entry.issuedOn' | transloco }}</dt>
        <dd class="number">{{ it.issuedOn | longDate }}</dd>
      </div>
      @if (it.expiresOn; as until) {
        <div>
          <dt>{{ 'certify.entry.until' | transloco }}</dt>
          <dd class="number">{{ until | longDate }}</dd>
        </div>
      }
      <div>
        <dt>{{ 'certify.entry.code' | transloco }}</dt>
        <dd class="number">{{ it.facts.checkCode }}</dd>
      </div>
    </dl>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
  `,
})
export class ErasedEntry {
  readonly certificate = input.required<Certificate>();
}
