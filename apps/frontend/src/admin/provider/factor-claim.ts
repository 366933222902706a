import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { asksValues, factorClaims, type ProviderText } from './provider-text';

type Written = Pick<ProviderText, 'claim' | 'values'>;

/** By what a provider says that it asked for a second factor. */
@Component({
  selector: 'app-factor-claim',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ 'admin.provider.settings.factor.title' | transloco }}</legend>
      @for (each of claims(); track each) {
        <label class="check">
          <input
            type="radio"
            name="claim"
            [value]="each"
            [checked]="each === claim() || (each === 'none' && !asked())"
            (change)="written.emit({ claim: each })"
          />
          <span>{{
            'admin.provider.settings.factor.' + (isSaml() && each === 'acr' ? 'context' : each)
              | transloco
          }}</span>
        </label>
      }
      <p class="small soft">{{ 'admin.provider.settings.factor.note' | transloco }}</p>
    </fieldset>
    @if (asked()) {
      <ui-field
        [label]="'admin.provider.settings.factor.values' | transloco"
        [hint]="'admin.provider.settings.factor.valuesHint' | transloco"
        [error]="error() | transloco"
      >
        <textarea
          #typed
          uiControl
          class="input"
          rows="3"
          autocapitalize="none"
          spellcheck="false"
          [value]="values()"
          (input)="written.emit({ values: typed.value })"
        ></textarea>
      </ui-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    fieldset {
      display: grid;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
  `,
})
export class FactorClaim {
  readonly kind = input.required<ProviderText['kind']>();
  readonly claim = input.required<Written['claim']>();
  /** One a line. */
  readonly values = input.required<string>();
  /** The key of what is wrong with them. */
  readonly error = input<string>();
  readonly written = output<Partial<Written>>();

  protected readonly isSaml = computed(() => this.kind() === 'saml');
  protected readonly asked = computed(() => asksValues({ kind: this.kind(), claim: this.claim() }));
  protected readonly claims = computed(() =>
    factorClaims.filter((each) => !this.isSaml() || each !== 'amr'),
  );
}
