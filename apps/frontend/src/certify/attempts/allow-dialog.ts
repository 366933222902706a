import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import type { UsedUpPerson } from './used-up-store';

/** To whom another attempt is allowed, and how that is sent. */
export interface AllowQuestion {
  readonly person: UsedUpPerson;
  readonly name: string;
  readonly send: (reason: string) => Promise<void>;
}

/** Says what allowing another attempt means, asks why, and stays open until it is done. */
@Component({
  selector: 'app-allow-dialog',
  imports: [TranslocoPipe, Field, FieldControl, TextInScript, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="send($event, form)">
      <h2 id="allow-title">{{ 'certify.allow.title' | transloco }}</h2>
      <p class="whom"><b>{{ question.name }}</b><br /><span class="soft" [uiText]="question.person.course.title"></span></p>
      <p>{{ 'certify.allow.text' | transloco }}</p>
      @if (submission.error(); as error) { <app-problem [error]="error" (retry)="form.requestSubmit()" /> }
      <ui-field [label]="'certify.allow.reason' | transloco" [hint]="'certify.allow.reasonHint' | transloco" [error]="problem() | transloco">
        <input #box uiControl class="input" type="text" autocomplete="off" maxlength="200" [value]="reason()" (input)="reason.set(box.value)" />
      </ui-field>
      <div class="row">
        <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">{{ 'certify.allow.confirm' | transloco }}</button>
        <button class="button quiet" type="button" (click)="dialog.close()">{{ 'ui.dialog.cancel' | transloco }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: var(--step-2); } .whom { overflow-wrap: anywhere; }`,
})
export class AllowDialog {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly question = inject<AllowQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);

  protected readonly reason = signal('');
  private readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly problem = computed(() => {
    const number = this.guard.problem(this.reason());
    return number ?? (this.checked() && this.reason().trim() === '' ? 'certify.allow.reasonMissing' : undefined);
  });

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.problem()) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(this.reason()))) return;
    if (await this.submission.run(() => this.question.send(this.reason().trim()))) this.dialog.close();
  }
}
