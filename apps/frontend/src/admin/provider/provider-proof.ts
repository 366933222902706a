import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import type { ProviderSettings } from './provider-store';
import { certificateFields, type ProviderProblems, type ProviderText } from './provider-text';

/** By what a provider and the organisation know each other: a secret, or the certificates of the provider. */
@Component({
  selector: 'app-provider-proof',
  imports: [TranslocoPipe, Field, FieldControl, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (text().kind === 'saml') {
      @for (field of certificates; track field; let at = $index) {
        @let end = until()[at];
        <ui-field
          [label]="'admin.provider.settings.saml.' + field | transloco"
          [hint]="
            end
              ? ('admin.provider.settings.saml.until' | transloco: { date: end | longDate })
              : ('admin.provider.settings.saml.' + field + 'Hint' | transloco)
          "
          [error]="problems()[field] | transloco"
        >
          <textarea
            #typed
            uiControl
            class="input"
            rows="4"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            maxlength="10000"
            [value]="text()[field]"
            (input)="write(field, typed.value)"
          ></textarea>
        </ui-field>
      }
    } @else {
      <ui-field
        [label]="'admin.provider.settings.secret' | transloco"
        [hint]="
          (settings().provider?.kind === 'openid'
            ? 'admin.provider.settings.secretKept'
            : 'admin.provider.settings.secretHint'
          ) | transloco
        "
        [error]="problems().secret | transloco"
      >
        <input
          #secret
          uiControl
          class="input"
          type="password"
          autocomplete="off"
          maxlength="500"
          [value]="text().secret"
          (input)="written.emit({ secret: secret.value })"
        />
      </ui-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
  `,
})
export class ProviderProof {
  readonly settings = input.required<ProviderSettings>();
  readonly text = input.required<ProviderText>();
  readonly problems = input.required<ProviderProblems>();
  readonly written = output<Partial<ProviderText>>();

  protected readonly certificates = certificateFields;
  /** Of those that are stored. */
  protected readonly until = computed(
    () => this.settings().provider?.certificates.map(({ until }) => until) ?? [],
  );

  protected write(field: (typeof certificateFields)[number], text: string): void {
    this.written.emit({ [field]: text });
  }
}
