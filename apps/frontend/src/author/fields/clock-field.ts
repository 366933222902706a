import { ChangeDetectionStrategy, Component, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { readClockTime, writeClockTime } from '@svetionik/domain/content/clock-time';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** A place in a film, `1:02,5`. What is none stays in the field and is not taken. */
@Component({
  selector: 'app-clock-field',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="label()" [error]="(wrong() ? 'author.media.noTime' : error()) | transloco">
      <input
        #field
        uiControl
        class="input number"
        type="text"
        autocomplete="off"
        [value]="text()"
        (change)="write(field.value)"
      />
    </ui-field>
  `,
})
export class ClockField {
  readonly label = input.required<string>();
  /** In seconds. */
  readonly value = input.required<number>();
  /** Key of what else is wrong with it. */
  readonly error = input<string>();
  readonly changed = output<number>();

  protected readonly text = linkedSignal(() => writeClockTime(this.value()));

  protected wrong(): boolean {
    return readClockTime(this.text()) === undefined;
  }

  protected write(typed: string): void {
    this.text.set(typed);
    const seconds = readClockTime(typed);
    if (seconds !== undefined) this.changed.emit(seconds);
  }
}
