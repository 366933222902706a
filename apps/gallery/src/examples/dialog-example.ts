import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { Question } from '@svetionik/ui/dialog/confirm-dialog';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';

/** A button that asks in a dialog, and says what was answered. */
@Component({
  selector: 'gallery-dialog-example',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="row">
      <button class="button quiet" type="button" (click)="ask()">{{ label() }}</button>
      <span role="status" lang="en">{{ answer() }}</span>
    </div>
  `,
})
export class DialogExample {
  private readonly dialogs = inject(Dialogs);

  readonly question = input.required<Question>();
  readonly label = input.required<string>();

  protected readonly answer = signal('');

  protected async ask(): Promise<void> {
    this.answer.set((await this.dialogs.ask(this.question())) ? 'confirmed' : 'left');
  }
}
