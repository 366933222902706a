import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { providerKinds, type ProviderText } from './provider-text';

/** Which of the two a provider speaks. */
@Component({
  selector: 'app-provider-kind',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ 'admin.provider.settings.kind' | transloco }}</legend>
      @for (each of kinds; track each.kind) {
        <label class="check">
          <input
            type="radio"
            name="kind"
            [value]="each.kind"
            [checked]="each.kind === kind()"
            (change)="written.emit({ kind: each.kind })"
          />
          <span lang="en">{{ each.name }}</span>
        </label>
      }
    </fieldset>
  `,
  styles: `
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
export class ProviderKind {
  readonly kind = input.required<ProviderText['kind']>();
  readonly written = output<Pick<ProviderText, 'kind'>>();

  protected readonly kinds = providerKinds;
}
