import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import type { NameDraft } from './name-draft';

/**
 * A name in both scripts. Whoever writes it in one is offered the other, and takes it or not: no rule knows how a person writes their
 * name.
 */
@Component({
  selector: 'app-name-pair',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="pair">
      <ui-field
        [label]="'account.name.latin' | transloco"
        [error]="draft().problems().latin | transloco: { signs: draft().unprintable().latin }"
      >
        <input
          #latin
          uiControl
          class="input"
          lang="sr-Latn"
          maxlength="120"
          spellcheck="false"
          [autocomplete]="autocomplete()"
          [value]="draft().text().latin"
          (input)="draft().write('latin', latin.value)"
        />
      </ui-field>
      <ui-field
        [label]="'account.name.cyrillic' | transloco"
        [error]="draft().problems().cyrillic | transloco: { signs: draft().unprintable().cyrillic }"
      >
        <input
          #cyrillic
          uiControl
          class="input"
          lang="sr-Cyrl"
          autocomplete="off"
          maxlength="120"
          spellcheck="false"
          [value]="draft().text().cyrillic"
          (input)="draft().write('cyrillic', cyrillic.value)"
        />
      </ui-field>
    </div>
    @if (draft().proposal(); as proposed) {
      <p class="proposal">
        <span
          >{{ 'account.name.proposal.' + proposed.side | transloco }}
          <b [lang]="proposed.side === 'latin' ? 'sr-Latn' : 'sr-Cyrl'">{{
            proposed.text
          }}</b></span
        >
        <button
          class="button quiet small"
          type="button"
          (click)="draft().write(proposed.side, proposed.text)"
        >
          {{ 'account.name.proposal.take' | transloco }}
        </button>
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
      gap: var(--space-4);
      align-items: start;
    }
    .proposal {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      justify-content: space-between;
      padding: var(--space-3) var(--space-4);
      background: var(--sunken);
      border-radius: var(--radius);
    }
    .proposal b {
      font-family: var(--font-read);
      overflow-wrap: anywhere;
    }
  `,
})
export class NamePair {
  readonly draft = input.required<NameDraft>();
  /** What the browser may fill in. */
  readonly autocomplete = input<'name' | 'nickname'>('name');
}
