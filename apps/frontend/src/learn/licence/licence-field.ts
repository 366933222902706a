import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** The place in which a licence number is asked for, by itself or while somebody joins what its certificate is for. */
@Component({
  selector: 'app-licence-field',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'learn.licence.heading' | transloco }}</h2>
    <p>{{ text() | transloco }}</p>
    <ui-field
      [label]="'learn.licence.number' | transloco"
      [hint]="'learn.licence.hint' | transloco"
      [error]="problem() | transloco"
    >
      <input
        #line
        uiControl
        class="input"
        autocomplete="off"
        spellcheck="false"
        maxlength="40"
        [value]="number()"
        (input)="number.set(line.value)"
      />
    </ui-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      font-size: var(--step-1);
    }
    input {
      max-width: 20rem;
    }
  `,
})
export class LicenceField {
  /** Message that says which certificate is to bear it. */
  readonly text = input.required<string>();
  /** Message about what was written. */
  readonly problem = input<string>();
  readonly number = model.required<string>();
}
