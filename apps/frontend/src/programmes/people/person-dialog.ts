import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { PartRing } from '../../core/programmes/part-ring';
import type { ProgrammePeopleStore, ProgrammePerson } from './people-store';

/** Whose path it is. */
export interface PersonQuestion {
  readonly person: ProgrammePerson;
  readonly store: ProgrammePeopleStore;
}

/** The path of somebody: trainings are recognised in the place of parts, and they are taken out of the programme. */
@Component({
  selector: 'app-person-dialog',
  imports: [
    TranslocoPipe,
    ShortDatePipe,
    NameTextPipe,
    InScriptPipe,
    Field,
    FieldControl,
    ProblemNotice,
    PartRing,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-dialog.html',
  styleUrl: './person-dialog.css',
})
export class PersonDialog {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<PersonQuestion>(DIALOG_DATA);

  protected readonly going = new Submission();
  protected readonly leaving = signal(false);
  protected readonly checked = signal(false);
  protected readonly reason = signal('');
  protected readonly trainings = resource({
    loader: () => this.question.store.listTrainings(this.question.person.id),
  });

  /** Whether they are through, and the programme has a certificate for the whole. */
  protected loses(): boolean {
    const { person, store } = this.question;
    return (
      person.complete && store.programme.hasValue() && store.programme.value().profile !== null
    );
  }

  protected courseOf(part: string) {
    return this.question.store.parts().find(({ id }) => id === part)?.course;
  }

  protected async recognise(part: string, training: string): Promise<void> {
    if (training === '') return;
    const { person, store } = this.question;
    await this.going.run(async () => {
      await store.recognise(person.id, part, training);
      this.dialog.close(true);
    });
  }

  protected async takeBack(part: string): Promise<void> {
    const { person, store } = this.question;
    await this.going.run(async () => {
      await store.takeBack(person.id, part);
      this.dialog.close(true);
    });
  }

  protected async withdraw(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const reason = this.reason().trim();
    if (reason === '' || this.guard.problem(reason)) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(reason))) return;
    const { person, store } = this.question;
    await this.going.run(async () => {
      await store.withdraw(person.id, reason);
      this.dialog.close(true);
    });
  }
}
