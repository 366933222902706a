import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../api/problem-notice';
import { FormFocus } from './form-focus';
import { LeaveGuard } from './leave-guard';
import { PersonalNumberGuard } from './personal-number-guard';
import { Submission } from './submission';

/** What a reason is asked for, and how it is sent. */
export interface ReasonQuestion {
  /** The beginning of the keys of what the dialog says: title, text, hint and confirm. */
  readonly words: string;
  /** Whom or what it is about, and what else names it. */
  readonly about?: readonly [string, string];
  /** In characters; a short one is a single line. */
  readonly most: 200 | 500;
  readonly send: (reason: string) => Promise<void>;
}

/** Says what a decision means, asks why, and stays open until it is done. */
@Component({
  selector: 'app-reason-dialog',
  imports: [DialogActions, TranslocoPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="send($event, form)">
      <h2 id="reason-title">{{ question.words + '.title' | transloco }}</h2>
      @if (question.about; as about) {
        <p class="about">
          <b>{{ about[0] }}</b><br /><span class="soft">{{ about[1] }}</span>
        </p>
      }
      <p>{{ question.words + '.text' | transloco }}</p>
      @if (submission.error(); as error) {
        <app-problem [error]="error" (retry)="form.requestSubmit()" />
      }
      <ui-field
        [label]="'ui.reason.label' | transloco"
        [hint]="question.words + '.hint' | transloco"
        [error]="problem() | transloco"
      >
        @if (question.most === 200) {
          <input
            #line
            uiControl
            class="input"
            type="text"
            autocomplete="off"
            maxlength="200"
            [value]="reason()"
            (input)="reason.set(line.value)"
          />
        } @else {
          <textarea
            #box
            uiControl
            class="input"
            rows="3"
            maxlength="500"
            [value]="reason()"
            (input)="reason.set(box.value)"
          ></textarea>
        }
      </ui-field>
      <ui-dialog-actions
        [confirm]="question.words + '.confirm' | transloco"
        [busy]="submission.busy()"
      />
    </form>
  `,
  styles: `
    .about {
      overflow-wrap: anywhere;
    }
  `,
})
export class ReasonDialog {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly question = inject<ReasonQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);

  protected readonly reason = signal('');
  private readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly problem = computed(
    () =>
      this.guard.problem(this.reason()) ??
      (this.checked() && this.reason().trim() === '' ? 'ui.reason.missing' : undefined),
  );

  constructor() {
    inject(LeaveGuard).watchDialog(this.dialog, () => this.reason() !== '');
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.problem()) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(this.reason()))) return;
    if (await this.submission.run(() => this.question.send(this.reason().trim())))
      this.dialog.close();
  }
}
