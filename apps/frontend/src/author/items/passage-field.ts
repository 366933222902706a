import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { detectScript } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** A plain text with places in square brackets. What is typed stays as it is until the field is left. */
@Component({
  selector: 'app-passage-field',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="label()" [hint]="hint()">
      <textarea
        #area
        uiControl
        class="input"
        rows="5"
        [lang]="script()"
        [value]="typed() ?? value()"
        (input)="write(area.value)"
        (blur)="typed.set(undefined)"
      ></textarea>
    </ui-field>
  `,
})
export class PassageField {
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly value = input.required<string>();
  readonly changed = output<string>();

  protected readonly typed = signal<string | undefined>(undefined);
  protected readonly script = computed(() =>
    detectScript(this.value()) === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn',
  );

  protected write(text: string): void {
    this.typed.set(text);
    this.changed.emit(text);
  }
}
