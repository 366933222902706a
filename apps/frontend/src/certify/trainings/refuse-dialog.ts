import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';

/** Which training is refused, whose it is, and how the reason is sent. */
export interface RefuseQuestion {
  readonly title: string;
  readonly name: string;
  readonly send: (reason: string) => Promise<void>;
}

/** Asks for the reason that the person will read, and stays open until it is sent. */
@Component({
  selector: 'app-refuse-dialog',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="send($event, form)">
      <h2 id="refuse-title">{{ 'certify.trainings.refuseTitle' | transloco }}</h2>
      <p class="whom"><b>{{ question.title }}</b><br /><span class="soft">{{ question.name }}</span></p>
      @if (submission.error(); as error) { <app-problem [error]="error" (retry)="form.requestSubmit()" /> }
      <ui-field [label]="'certify.trainings.reason' | transloco" [hint]="'certify.trainings.reasonHint' | transloco" [error]="problem() | transloco">
        <textarea #box uiControl class="input" maxlength="500" [value]="reason()" (input)="reason.set(box.value)"></textarea>
      </ui-field>
      <div class="row">
        <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">{{ 'certify.trainings.refuseConfirm' | transloco }}</button>
        <button class="button quiet" type="button" (click)="dialog.close()">{{ 'ui.dialog.cancel' | transloco }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: var(--step-2); } .whom { overflow-wrap: anywhere; }`,
})
export class RefuseDialog {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly question = inject<RefuseQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);

  protected readonly reason = signal('');
  private readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly problem = computed(() => this.guard.problem(this.reason()) ?? (this.checked() && this.reason().trim() === '' ? 'certify.trainings.reasonMissing' : undefined));

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.problem()) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(this.reason()))) return;
    if (await this.submission.run(() => this.question.send(this.reason().trim()))) this.dialog.close();
  }
}
