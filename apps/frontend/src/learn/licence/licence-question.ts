import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { LicenceRequests } from './licence-requests';

/** Asks for the licence number that a certificate waits for. It can be given later. */
@Component({
  selector: 'app-licence-question',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="card padded stack" novalidate (submit)="give($event, form)">
      <h2>{{ 'learn.licence.heading' | transloco }}</h2>
      <p>{{ text() | transloco }}</p>
      @if (submission.error(); as error) {
        <app-problem [error]="error" (retry)="form.requestSubmit()" />
      }
      <ui-field
        [label]="'learn.licence.number' | transloco"
        [hint]="'learn.licence.hint' | transloco"
        [error]="problem() | transloco"
      >
        <input
          #line
          uiControl
          class="input"
          autocomplete="off"
          spellcheck="false"
          maxlength="40"
          [value]="number()"
          (input)="number.set(line.value)"
        />
      </ui-field>
      <div class="row">
        <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">
          {{ 'learn.licence.give' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="done.emit(false)">
          {{ 'learn.licence.passed.later' | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    input {
      max-width: 20rem;
    }
  `,
})
export class LicenceQuestion {
  private readonly requests = inject(LicenceRequests);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);

  /** Message that says which certificate waits for it. */
  readonly text = input('learn.licence.passed.text');
  /** Whether it was given. */
  readonly done = output<boolean>();

  protected readonly number = signal('');
  private readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly problem = computed(
    () =>
      this.guard.problem(this.number()) ??
      (this.checked() && this.number().trim() === '' ? 'learn.licence.passed.missing' : undefined),
  );

  protected async give(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.problem()) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(this.number()))) return;
    if (await this.submission.run(() => this.requests.give(this.number().trim())))
      this.done.emit(true);
  }
}
