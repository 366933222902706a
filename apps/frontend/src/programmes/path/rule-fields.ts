import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { PathStore } from './path-store';

/** In which order parts are done, and how many of those that are chosen. */
@Component({
  selector: 'app-rule-fields',
  imports: [TranslocoPipe, PluralPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let edited = store.edited;
    @let it = edited.text();
    <fieldset>
      <legend>
        <h2>{{ 'programmes.rule' | transloco }}</h2>
      </legend>
      <label class="option"
        ><input
          type="radio"
          name="order"
          [checked]="it.inOrder"
          (change)="edited.write({ inOrder: true })"
        />{{ 'programmes.inOrder' | transloco }}</label
      >
      <label class="option"
        ><input
          type="radio"
          name="order"
          [checked]="!it.inOrder"
          (change)="edited.write({ inOrder: false })"
        />{{ 'programmes.free' | transloco }}</label
      >
      @if (store.chosen() > 0) {
        <ui-field
          [label]="'programmes.field.choose' | transloco"
          [hint]="'programmes.chooseOf' | plural: store.chosen()"
        >
          <input
            #choose
            uiControl
            class="input count"
            type="number"
            min="1"
            [max]="store.chosen()"
            [value]="it.choose"
            (change)="edited.write({ choose: choose.valueAsNumber || 1 })"
          />
        </ui-field>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
    legend {
      float: left;
      width: 100%;
      padding: 0;
    }
    legend + * {
      clear: both;
    }
    h2 {
      font-size: var(--step-1);
    }
    .option {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-height: 2.75rem;
    }
    .count {
      width: 6rem;
    }
  `,
})
export class RuleFields {
  protected readonly store = inject(PathStore);
}
