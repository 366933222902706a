import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { DeadlineField } from './deadline-field';
import { findMissing, RunFormStore } from './run-form-store';

/** When it goes on, when people register, and by when they begin and finish. */
@Component({
  selector: 'app-days-fields',
  imports: [TranslocoPipe, Field, FieldControl, DeadlineField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let edited = store.edited;
    @let it = edited.text();
    <fieldset class="card padded">
      <legend>
        <h2>{{ 'runs.form.days' | transloco }}</h2>
      </legend>
      <div class="pair">
        <ui-field
          [label]="'runs.field.startsOn' | transloco"
          [error]="errorOf('startsOn') | transloco"
        >
          <input
            #starts
            uiControl
            class="input"
            type="date"
            [value]="it.startsOn"
            (change)="store.start(starts.value)"
          />
        </ui-field>
        <ui-field [label]="'runs.field.endsOn' | transloco" [error]="errorOf('endsOn') | transloco">
          <input
            #ends
            uiControl
            class="input"
            type="date"
            [value]="it.endsOn"
            (change)="edited.write({ endsOn: ends.value })"
          />
        </ui-field>
      </div>
      <div class="pair">
        <ui-field [label]="'runs.field.opensOn' | transloco" [optional]="true">
          <input
            #opens
            uiControl
            class="input"
            type="date"
            [value]="it.opensOn ?? ''"
            (change)="edited.write({ opensOn: opens.value || null })"
          />
        </ui-field>
        <ui-field [label]="'runs.field.closesOn' | transloco" [optional]="true">
          <input
            #closes
            uiControl
            class="input"
            type="date"
            [value]="it.closesOn ?? ''"
            (change)="edited.write({ closesOn: closes.value || null })"
          />
        </ui-field>
      </div>
      <app-deadline-field
        [label]="'runs.field.begin' | transloco"
        [rule]="it.begin"
        (changed)="edited.write({ begin: $event })"
      />
      <app-deadline-field
        [label]="'runs.field.finish' | transloco"
        [rule]="it.finish"
        (changed)="edited.write({ finish: $event })"
      />
      @if (it.finish) {
        <label class="check">
          <input
            #late
            type="checkbox"
            [checked]="it.lateFinish"
            (change)="edited.write({ lateFinish: late.checked })"
          />
          <span
            >{{ 'runs.field.lateFinish' | transloco }}
            <span class="small soft after">{{ 'runs.form.lateFinish' | transloco }}</span></span
          >
        </label>
      }
    </fieldset>
  `,
  styleUrl: './fields.css',
})
export class DaysFields {
  protected readonly store = inject(RunFormStore);
  /** Whether saving was tried: what is missing is said. */
  readonly checked = input.required<boolean>();

  protected errorOf(field: string): string | undefined {
    const missing = this.checked() && findMissing(this.store.edited.text()).has(field);
    return missing ? 'runs.missing' : undefined;
  }
}
