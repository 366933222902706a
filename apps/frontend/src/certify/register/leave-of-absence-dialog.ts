import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';

/** Asks from when to when a holder was on a long leave of absence; never why. */
@Component({
  selector: 'app-leave-of-absence-dialog',
  imports: [DialogActions, TranslocoPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="send($event, form)">
      <h2 id="leave-title">{{ 'life.leave.title' | transloco }}</h2>
      <p>{{ 'life.leave.text' | transloco }}</p>
      @if (submission.error(); as error) {
        <app-problem [error]="error" />
      }
      <div class="days">
        <ui-field [label]="'life.leave.from' | transloco" [error]="fromProblem() | transloco">
          <input
            #first
            uiControl
            class="input"
            type="date"
            [value]="from()"
            (change)="from.set(first.value)"
          />
        </ui-field>
        <ui-field [label]="'life.leave.to' | transloco" [error]="toProblem() | transloco">
          <input
            #last
            uiControl
            class="input"
            type="date"
            [value]="to()"
            (change)="to.set(last.value)"
          />
        </ui-field>
      </div>
      <ui-dialog-actions [confirm]="'life.leave.confirm' | transloco" [busy]="submission.busy()" />
    </form>
  `,
  styles: `
    .days {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      gap: var(--space-4);
      align-items: start;
    }
  `,
})
export class LeaveOfAbsenceDialog {
  private readonly api = inject(ApiClient);
  private readonly focus = inject(FormFocus);
  private readonly person = inject<string>(DIALOG_DATA);
  private readonly leave = newId();
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);

  protected readonly from = signal('');
  protected readonly to = signal('');
  protected readonly submission = new Submission();
  private readonly checked = signal(false);
  protected readonly fromProblem = computed(() =>
    this.checked() && this.from() === '' ? 'life.leave.missing.from' : undefined,
  );
  protected readonly toProblem = computed(() => {
    if (!this.checked()) return undefined;
    if (this.to() === '') return 'life.leave.missing.to';
    return this.to() < this.from() ? 'life.leave.endsBefore' : undefined;
  });

  constructor() {
    inject(LeaveGuard).watchDialog(this.dialog, () => this.from() !== '' || this.to() !== '');
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.fromProblem() ?? this.toProblem()) return this.focus.toFirstInvalid(form);
    const request = {
      params: { leave: this.leave },
      body: { person: this.person, from: this.from(), to: this.to() },
    };
    if (await this.submission.run(() => this.api.call('renewals.recogniseLeaveOfAbsence', request)))
      this.dialog.close(true);
  }
}
