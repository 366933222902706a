import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { GenuineRecord } from './file-store';

/** What a learner record says of itself, and each document in it with the way to what it is worth today. */
@Component({
  selector: 'app-record-facts',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, PluralPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let record = shown();
    <dl class="facts">
      <div>
        <dt>{{ 'verify.outcome.organiser' | transloco }}</dt>
        <dd [uiText]="record.organiser"></dd>
      </div>
      <div>
        <dt>{{ 'verify.record.made' | transloco }}</dt>
        <dd class="number">{{ record.madeAt | longDate }}</dd>
      </div>
    </dl>
    <h3>{{ 'verify.record.holds' | plural: record.credentials.length }}</h3>
    <ol>
      @for (one of record.credentials; track $index) {
        <li>
          <b>{{ one.summary.course }}</b>
          <span class="small soft number"
            >{{ one.summary.registerNumber }} · {{ one.summary.issuedAt | longDate }}</span
          >
          @if (one.check !== 'genuine') {
            <span class="pill bad">{{ 'verify.record.check.' + one.check | transloco }}</span>
          } @else if (one.summary.checkCode !== '') {
            <a [routerLink]="['/v', one.summary.checkCode]"
              >{{ 'verify.file.today' | transloco
              }}<span class="visually-hidden">: {{ one.summary.course }}</span></a
            >
          }
        </li>
      }
    </ol>
  `,
  styles: `
    h3 {
      margin: var(--space-5) 0 var(--space-3);
      font-size: var(--step-1);
    }
    ol {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 0.2rem;
      justify-items: start;
      padding-top: var(--space-3);
      border-top: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
  `,
})
export class RecordFacts {
  readonly shown = input.required<GenuineRecord>();
}
