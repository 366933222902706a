import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** Asks for a password in a dialog; what it is asked for stands between the tags, and what else can be done below them. */
@Component({
  selector: 'app-password-question',
  imports: [TranslocoPipe, Notice, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="stack" novalidate (submit)="answer($event)">
      <ng-content />
      @if (problem(); as code) {
        <ui-notice tone="bad"
          ><p>{{ 'problem.' + code | transloco }}</p></ui-notice
        >
      }
      <input
        class="visually-hidden"
        type="text"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="email()"
      />
      <ui-field [label]="'shell.signInAgain.password' | transloco">
        <input
          #control
          uiControl
          class="input"
          type="password"
          autocomplete="current-password"
          maxlength="128"
          required
          [value]="password()"
          (input)="password.set(control.value)"
          (change)="password.set(control.value)"
        />
      </ui-field>
      <div class="row">
        <button class="button" type="submit" [attr.aria-disabled]="busy() || password() === ''">
          {{ action() | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="leave.emit()">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </div>
      <ng-content select="[below]" />
    </form>
  `,
})
export class PasswordQuestion {
  /** The key of what is done with it. */
  readonly action = input.required<string>();
  /** For password managers, which have it filed under this. */
  readonly email = input('');
  readonly problem = input<string>();
  readonly busy = input(false);

  readonly answered = output<string>();
  readonly leave = output();

  protected readonly password = signal('');

  protected answer(event: Event): void {
    event.preventDefault();
    if (this.password() !== '' && !this.busy()) this.answered.emit(this.password());
  }
}
