import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';

/** How the decision is sent. */
export interface DeclineQuestion {
  readonly send: (reason: string) => Promise<void>;
}

/** Asks why a proposal is declined, and stays open until that is said. */
@Component({
  selector: 'app-decline-dialog',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="send($event, form)">
      <h2 id="decline-title">{{ 'certify.proposal.decline.title' | transloco }}</h2>
      <p>{{ 'certify.proposal.decline.text' | transloco }}</p>
      @if (submission.error(); as error) { <app-problem [error]="error" (retry)="form.requestSubmit()" /> }
      <ui-field [label]="'certify.proposal.reason' | transloco" [hint]="'certify.proposal.decline.hint' | transloco" [error]="problem() | transloco">
        <textarea #box uiControl class="input" rows="3" maxlength="500" [value]="reason()" (input)="reason.set(box.value)"></textarea>
      </ui-field>
      <div class="row">
        <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">{{ 'certify.proposal.decline.confirm' | transloco }}</button>
        <button class="button quiet" type="button" (click)="dialog.close()">{{ 'ui.dialog.cancel' | transloco }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: var(--step-2); }`,
})
export class DeclineDialog {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  private readonly question = inject<DeclineQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);

  protected readonly reason = signal('');
  private readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly problem = computed(() => this.guard.problem(this.reason()) ?? (this.checked() && this.reason().trim() === '' ? 'certify.allow.reasonMissing' : undefined));

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.problem()) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(this.reason()))) return;
    if (await this.submission.run(() => this.question.send(this.reason().trim()))) this.dialog.close();
  }
}
