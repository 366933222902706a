import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import {
  InstitutionField,
  type Meant,
  type Suggest,
} from '../../core/institutions/institution-field';

/** What was written, and what is asked for institutions. */
export interface PickQuestion {
  readonly written: string;
  readonly suggest: Suggest;
}

/** Asks which institution of the directory a written name means; closes with its id. */
@Component({
  selector: 'app-pick-dialog',
  imports: [DialogActions, TranslocoPipe, InstitutionField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="stack" novalidate (submit)="send($event)">
      <h2 id="pick-title">
        {{ 'institutions.written.pickTitle' | transloco: { written: question.written } }}
      </h2>
      <app-institution-field
        [label]="'institutions.written.pick' | transloco"
        [optional]="false"
        [error]="
          (checked() && meant().institution === null
            ? 'institutions.form.parentUnknown'
            : undefined
          ) | transloco
        "
        [suggest]="question.suggest"
        [(meant)]="meant"
      />
      <ui-dialog-actions [confirm]="'institutions.written.pickAction' | transloco" />
    </form>
  `,
  styles: `
    h2 {
      font-size: var(--step-2);
      overflow-wrap: anywhere;
    }
    form {
      min-height: 20rem;
      align-content: start;
    }
  `,
})
export class PickDialog {
  protected readonly question = inject<PickQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly meant = signal<Meant>({ text: '', institution: null });
  protected readonly checked = signal(false);

  protected send(event: Event): void {
    event.preventDefault();
    this.checked.set(true);
    const { institution } = this.meant();
    if (institution !== null) this.dialog.close(institution);
  }
}
