import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** Asks for a code: of an app, or one that was kept. */
@Component({
  selector: 'app-code-form',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="stack" novalidate (submit)="give($event)">
      <ui-field [label]="label()" [hint]="hint()">
        <input
          #control
          uiControl
          class="input"
          type="text"
          autocomplete="one-time-code"
          autocapitalize="none"
          spellcheck="false"
          [attr.inputmode]="digits() ? 'numeric' : null"
          [maxLength]="digits() ? 10 : 40"
          [value]="code()"
          (input)="code.set(control.value)"
        />
      </ui-field>
      <div class="row">
        <button
          class="button"
          [class.quiet]="quiet()"
          type="submit"
          [attr.aria-disabled]="busy() || !whole()"
        >
          {{ action() }}
        </button>
        <ng-content />
      </div>
    </form>
  `,
})
export class CodeForm {
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly action = input.required<string>();
  /** Of an app: six digits. */
  readonly digits = input(false);
  readonly quiet = input(false);
  readonly busy = input(false);

  readonly given = output<string>();

  protected readonly code = signal('');

  protected whole(): boolean {
    const typed = this.code().replaceAll(/\s/g, '');
    return this.digits() ? typed.length === 6 : typed !== '';
  }

  protected give(event: Event): void {
    event.preventDefault();
    if (this.whole() && !this.busy()) this.given.emit(this.code().trim());
  }
}
