import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { detectScript } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** A few words or phrases in one line, with commas between them; each counts once. */
@Component({
  selector: 'app-words-field',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="label()" [hint]="hint()">
      <input
        uiControl
        class="input"
        type="text"
        autocomplete="off"
        [lang]="script()"
        [value]="line()"
        (change)="write($event)"
      />
    </ui-field>
  `,
})
export class WordsField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly value = input.required<readonly string[]>();
  readonly changed = output<readonly string[]>();

  protected readonly line = computed(() => this.value().join(', '));
  protected readonly script = computed(() =>
    detectScript(this.line()) === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn',
  );

  protected write({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.changed.emit(
      [
        ...new Set(
          target.value
            .split(',')
            .map((word) => word.trim().slice(0, 40))
            .filter(Boolean),
        ),
      ].slice(0, 20),
    );
  }
}
