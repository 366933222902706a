import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NameDraft } from './name-draft';
import { NamePair } from './name-pair';

let made = 0;

/** Asks whoever opens an account what they want to be called by, says who will see it, and takes no answer for one. */
@Component({
  selector: 'app-called-name',
  imports: [TranslocoPipe, NamePair],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset [attr.aria-describedby]="hint">
      <legend>
        {{ 'account.called.title' | transloco }}
        <span class="optional">({{ 'ui.optional' | transloco }})</span>
      </legend>
      <p class="small soft" [id]="hint">{{ 'account.called.use' | transloco }}</p>
      <app-name-pair autocomplete="nickname" [draft]="draft()" />
    </fieldset>
  `,
  styles: `
    legend {
      padding: 0;
      font-weight: 600;
    }
    .optional {
      font-weight: 400;
      font-size: var(--step--1);
      color: var(--ink-soft);
    }
    p {
      margin-block: var(--space-1) var(--space-3);
    }
  `,
})
export class CalledName {
  readonly draft = input.required<NameDraft>();

  protected readonly hint = `called-name-${++made}`;
}
