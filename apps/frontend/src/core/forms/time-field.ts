import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { findClockChange, isWallTime } from '@svetionik/domain/attempt/window';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** A day and a time of day in Belgrade, `2026-12-01T09:00`; none is empty. Says of itself where the clocks do not show it just once. */
@Component({
  selector: 'app-time-field',
  imports: [Field, FieldControl, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="label()" [hint]="hint()" [error]="(clockChange() | transloco) || error()">
      <input
        uiControl
        class="input"
        type="datetime-local"
        [value]="value()"
        (change)="write($event)"
      />
    </ui-field>
  `,
  styles: `
    input {
      max-width: 16rem;
    }
  `,
})
export class TimeField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly value = input.required<string>();
  readonly changed = output<string>();

  protected readonly clockChange = computed(() => {
    const change = isWallTime(this.value()) ? findClockChange(this.value()) : undefined;
    return change && `ui.clockChange.${change}`;
  });

  protected write({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.changed.emit(target.value.slice(0, 16));
  }
}
