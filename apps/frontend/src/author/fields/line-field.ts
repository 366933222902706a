import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { detectScript } from '@svetionik/domain/language/script';
import { limits } from '@svetionik/domain/checks/limits';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** One line of plain text of a draft. It may be empty for now; too long it may not be. */
@Component({
  selector: 'app-line-field',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field
      [label]="label()"
      [hint]="hint()"
      [error]="tooLong() ? ('author.field.tooLong' | transloco: { most: most() }) : undefined"
    >
      @if (long()) {
        <textarea
          uiControl
          class="input"
          rows="3"
          [lang]="script()"
          [value]="value()"
          (input)="write($event)"
        ></textarea>
      } @else {
        <input
          uiControl
          class="input"
          type="text"
          autocomplete="off"
          [lang]="script()"
          [value]="value()"
          (input)="write($event)"
        />
      }
    </ui-field>
  `,
  styles: `
    textarea.input {
      min-height: 4.5rem;
    }
  `,
})
export class LineField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly value = input.required<string>();
  readonly most = input<number>(limits.line);
  /** Room for several lines on the page; the text stays one line. */
  readonly long = input(false);
  readonly changed = output<string>();

  protected readonly script = computed(() =>
    detectScript(this.value()) === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn',
  );
  protected readonly tooLong = computed(() => this.value().length > this.most());

  protected write({ target }: Event): void {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      this.changed.emit(target.value.replace(/\s*\n\s*/g, ' '));
  }
}
