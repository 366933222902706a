import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { CodeForm } from './code-form';
import { type AskedStep, type SecondProof, usePasskey } from './passkeys';

/** What is asked after the password: a passkey or a code of an app, or a recovery code of whoever doesn't have the device at hand. */
@Component({
  selector: 'app-second-step',
  imports: [TranslocoPipe, Notice, CodeForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <p>{{ 'proof.step.text' | transloco }}</p>
      @if (problem(); as code) {
        <ui-notice tone="bad"
          ><p>{{ 'problem.' + code | transloco }}</p></ui-notice
        >
      } @else if (unused()) {
        <ui-notice
          ><p>{{ 'proof.step.unused' | transloco }}</p></ui-notice
        >
      }
      @if (byPasskey()) {
        <p>
          <button class="button" type="button" [attr.aria-disabled]="busy()" (click)="prove()">
            {{ 'proof.step.passkey' | transloco }}
          </button>
        </p>
      }
      @if (byCode()) {
        <app-code-form
          [digits]="true"
          [label]="'proof.step.app' | transloco"
          [hint]="'proof.step.appHint' | transloco"
          [action]="'proof.step.useApp' | transloco"
          [quiet]="byPasskey()"
          [busy]="busy()"
          (given)="answered.emit({ kind: 'code', code: $event })"
        />
      }
      <details>
        <summary>{{ 'proof.step.otherwise' | transloco }}</summary>
        <app-code-form
          [quiet]="true"
          [label]="'proof.step.code' | transloco"
          [hint]="'proof.step.codeHint' | transloco"
          [action]="'proof.step.useCode' | transloco"
          [busy]="busy()"
          (given)="answered.emit({ kind: 'recovery-code', code: $event })"
        />
      </details>
    </div>
  `,
  styles: `
    summary {
      cursor: pointer;
      padding-block: var(--space-2);
    }
    details app-code-form {
      display: block;
      margin-top: var(--space-3);
    }
  `,
})
export class SecondStep {
  readonly asked = input.required<AskedStep>();
  readonly problem = input<string>();
  readonly busy = input(false);

  readonly answered = output<SecondProof>();

  protected readonly byPasskey = computed(() => this.asked().ways.includes('passkey'));
  protected readonly byCode = computed(() => this.asked().ways.includes('code'));
  protected readonly unused = signal(false);

  protected async prove(): Promise<void> {
    if (this.busy()) return;
    const answer = await usePasskey(this.asked().options);
    this.unused.set(answer === undefined);
    if (answer !== undefined) this.answered.emit({ kind: 'passkey', answer });
  }
}
