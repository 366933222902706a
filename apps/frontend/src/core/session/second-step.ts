import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { type AskedStep, type SecondProof, usePasskey } from './passkeys';

/** What is asked after the password: a passkey, or a recovery code of whoever doesn't have it at hand. */
@Component({
  selector: 'app-second-step',
  imports: [TranslocoPipe, Notice, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <p>{{ 'shell.secondStep.text' | transloco }}</p>
      @if (problem(); as code) {
        <ui-notice tone="bad"
          ><p>{{ 'problem.' + code | transloco }}</p></ui-notice
        >
      } @else if (unused()) {
        <ui-notice
          ><p>{{ 'shell.secondStep.unused' | transloco }}</p></ui-notice
        >
      }
      <p>
        <button class="button" type="button" [attr.aria-disabled]="busy()" (click)="prove()">
          {{ 'shell.secondStep.passkey' | transloco }}
        </button>
      </p>
      <details>
        <summary>{{ 'shell.secondStep.otherwise' | transloco }}</summary>
        <form class="stack" novalidate (submit)="give($event)">
          <ui-field
            [label]="'shell.secondStep.code' | transloco"
            [hint]="'shell.secondStep.codeHint' | transloco"
          >
            <input
              #control
              uiControl
              class="input"
              type="text"
              autocomplete="one-time-code"
              autocapitalize="none"
              spellcheck="false"
              maxlength="40"
              [value]="code()"
              (input)="code.set(control.value)"
            />
          </ui-field>
          <p>
            <button
              class="button quiet"
              type="submit"
              [attr.aria-disabled]="busy() || code().trim() === ''"
            >
              {{ 'shell.secondStep.useCode' | transloco }}
            </button>
          </p>
        </form>
      </details>
    </div>
  `,
  styles: `
    summary {
      cursor: pointer;
      padding-block: var(--space-2);
    }
    details[open] > form {
      margin-top: var(--space-3);
    }
  `,
})
export class SecondStep {
  readonly asked = input.required<AskedStep>();
  readonly problem = input<string>();
  readonly busy = input(false);

  readonly answered = output<SecondProof>();

  protected readonly code = signal('');
  protected readonly unused = signal(false);

  protected async prove(): Promise<void> {
    if (this.busy()) return;
    const answer = await usePasskey(this.asked().options);
    this.unused.set(answer === undefined);
    if (answer !== undefined) this.answered.emit({ kind: 'passkey', answer });
  }

  protected give(event: Event): void {
    event.preventDefault();
    const code = this.code().trim();
    if (code !== '' && !this.busy()) this.answered.emit({ kind: 'recovery-code', code });
  }
}
