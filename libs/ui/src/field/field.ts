import { ChangeDetectionStrategy, Component, contentChild, effect, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldControl } from './field-control';

/**
 * A control with its label, a hint and an error, tied together for assistive technology. The control inside is
 * marked with `uiControl`.
 *
 * @example
 * <ui-field label="E-pošta" hint="Služi samo za prijavu." [error]="error()">
 *   <input uiControl class="input" type="email" autocomplete="email" />
 * </ui-field>
 */
@Component({
  selector: 'ui-field',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [attr.for]="control().id"
      >{{ label() }}
      @if (optional()) {
        <span class="optional">({{ 'ui.optional' | transloco }})</span>
      }
    </label>
    @if (hint(); as text) {
      <p class="hint" [id]="control().id + '-hint'">{{ text }}</p>
    }
    <ng-content />
    <p class="error" [id]="control().id + '-error'" aria-live="polite">{{ error() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      grid-template-columns: minmax(0, 1fr);
    }
    label {
      font-weight: 600;
    }
    .optional,
    .hint {
      font-weight: 400;
      font-size: var(--step--1);
      color: var(--ink-soft);
    }
    .optional {
      margin-inline-start: 0.35em;
    }
    .error {
      color: var(--bad);
      font-size: var(--step--1);
      font-weight: 600;
    }
    .error:empty {
      display: none;
    }
  `,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly optional = input(false);

  protected readonly control = contentChild.required(FieldControl);

  constructor() {
    effect(() => {
      const control = this.control();
      const texts = [
        this.hint() ? `${control.id}-hint` : '',
        this.error() ? `${control.id}-error` : '',
      ];
      control.describedBy.set(texts.filter((id) => id !== '').join(' ') || null);
      control.invalid.set(Boolean(this.error()));
    });
  }
}
