import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/**
 * The end of a form in a dialog: what sends it, and what leaves it, which closes the dialog with nothing.
 *
 * @example
 * <ui-dialog-actions [confirm]="'life.leave.confirm' | transloco" [busy]="submission.busy()" />
 */
@Component({
  selector: 'ui-dialog-actions',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'row' },
  template: `
    <button class="button" type="submit" [attr.aria-disabled]="busy()">{{ confirm() }}</button>
    <button class="button quiet" type="button" (click)="dialog.close()">
      {{ 'ui.dialog.cancel' | transloco }}
    </button>
  `,
})
export class DialogActions {
  /** Names the result ("Sačuvajte odsustvo"). */
  readonly confirm = input.required<string>();
  /** Whether it is being sent. */
  readonly busy = input<boolean | null>(null);

  protected readonly dialog = inject(DialogRef);
}
