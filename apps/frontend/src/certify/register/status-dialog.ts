import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import type { StatusChange } from './certificate-store';

/** What is asked before a certificate loses its validity. */
export interface StatusQuestion {
  readonly kind: 'revoke' | 'replace';
  /** Another administrator is to approve it. */
  readonly proposed: boolean;
  /** As it is written: `br. 17/2026`. */
  readonly number: string;
  readonly send: (change: StatusChange) => Promise<void>;
}

const reasons = {
  revoke: ['issued-in-error', 'misconduct', 'holder-request', 'other'],
  replace: ['wrong-data', 'holder-request', 'other'],
} as const satisfies Readonly<Record<StatusQuestion['kind'], readonly StatusChange['reason'][]>>;

/** Says what revoking or replacing means, asks why, and stays open until it is done. */
@Component({
  selector: 'app-status-dialog',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './status-dialog.html',
  styleUrl: './status-dialog.css',
})
export class StatusDialog {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly question = inject<StatusQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);

  protected readonly words = `certify.${this.question.proposed ? 'change.propose.' : ''}${this.question.kind}`;
  protected readonly reasons: readonly StatusChange['reason'][] = reasons[this.question.kind];
  protected readonly reason = signal<StatusChange['reason'] | undefined>(undefined);
  protected readonly note = signal('');
  protected readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly reasonMissing = computed(() => this.checked() && this.reason() === undefined);
  protected readonly noteProblem = computed(() => {
    const number = this.guard.problem(this.note());
    return (
      number ??
      (this.checked() && this.reason() === 'other' && this.note().trim() === ''
        ? 'certify.statusChange.noteMissing'
        : undefined)
    );
  });
  /** What the corrected certificate would lack. */
  protected readonly missing = computed(() => {
    const found = requestProblem(this.submission.error())?.details['missing'];
    return Array.isArray(found) ? found.map((each: string) => each.split(':')) : [];
  });

  constructor() {
    inject(LeaveGuard).watchDialog(this.dialog, () => this.note() !== '');
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const reason = this.reason();
    if (reason === undefined || this.noteProblem()) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(this.note()))) return;
    if (await this.submission.run(() => this.question.send({ reason, note: this.note().trim() })))
      this.dialog.close();
  }
}
