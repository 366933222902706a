import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';

/** What stands in the numbers of a register beside the number, and what such a number looks like. */
@Component({
  selector: 'app-register-designation',
  imports: [TranslocoPipe, Field, FieldControl, RegisterNumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field
      [label]="'admin.organiser.field.registerDesignation' | transloco"
      [optional]="true"
      [error]="problem() | transloco"
    >
      <input
        #typed
        uiControl
        class="input"
        autocomplete="off"
        maxlength="20"
        [value]="designation()"
        (input)="written.emit(typed.value)"
      />
      <p class="small soft">
        {{ 'admin.organiser.numberLooks' | transloco }}
        <b class="number">{{
          { number: 17, year, designation: designation().trim() } | registerNumber
        }}</b>
      </p>
    </ui-field>
  `,
  styles: `
    :host {
      display: block;
      max-width: 20rem;
    }
  `,
})
export class RegisterDesignation {
  readonly designation = input.required<string>();
  /** The key of a message. */
  readonly problem = input<string>();
  readonly written = output<string>();

  protected readonly year = Number(calendarDay(new Date().toISOString()).slice(0, 4));
}
