import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** What is asked, in words; `confirm` names the result ("Predajte sa 3 pitanja bez odgovora"). */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel?: string;
  readonly tone?: 'plain' | 'danger';
}

/** Asks once, and closes with true only when confirmed. Opened through `Dialogs.ask`. */
@Component({
  selector: 'ui-confirm-dialog',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="confirm-title">{{ question.title }}</h2>
    <p>{{ question.text }}</p>
    <div class="row">
      <button
        class="button"
        type="button"
        [class.danger]="question.tone === 'danger'"
        (click)="dialog.close(true)"
      >
        {{ question.confirm }}
      </button>
      <button class="button quiet" type="button" (click)="dialog.close(false)">
        {{ question.cancel ?? ('ui.dialog.cancel' | transloco) }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
    }
    h2 {
      font-size: var(--step-2);
    }
    p {
      white-space: pre-line;
    }
  `,
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
}
