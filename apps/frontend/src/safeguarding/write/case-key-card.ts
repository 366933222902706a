import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { Files } from '../../core/files';
import { InitialFocus } from '../../core/initial-focus';
import type { Receipt } from './write-store';

/** Shows the key of a case for the only time. */
@Component({
  selector: 'app-case-key-card',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, InitialFocus],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack" aria-labelledby="sent">
      <h1 id="sent" appInitialFocus tabindex="-1">{{ 'speaking.sent.heading' | transloco }}</h1>
      <p>
        {{
          (receipt().byNetwork ? 'speaking.sent.byNetwork' : 'speaking.sent.byOfficers')
            | transloco: { date: receipt().answerDue | longDate: 'genitive' }
        }}
      </p>
      <div class="key stack-small">
        <p>{{ 'speaking.sent.key' | transloco }}</p>
        <p>
          <code translate="no">{{ receipt().caseKey }}</code>
        </p>
        <p class="small">{{ 'speaking.sent.keyText' | transloco }}</p>
      </div>
      <div class="row">
        <button class="button" type="button" (click)="save()">
          {{ 'speaking.sent.save' | transloco }}
        </button>
        <a class="button quiet" routerLink="case">{{ 'speaking.sent.toCase' | transloco }}</a>
      </div>
    </section>
  `,
  styles: `
    .key {
      padding: var(--space-4) var(--space-5);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--sunken);
    }
    code {
      font-size: var(--step-1);
      overflow-wrap: anywhere;
    }
  `,
})
export class CaseKeyCard {
  private readonly files = inject(Files);
  readonly receipt = input.required<Receipt>();

  /** Under a name that says nothing of what it opens. */
  protected save(): void {
    const { caseKey } = this.receipt();
    this.files.save(new File([`${caseKey}\r\n`], 'beleska.txt', { type: 'text/plain' }));
  }
}
