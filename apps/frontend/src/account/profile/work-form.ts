import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { createEditableCopy } from '../../core/forms/editable-copy';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { InstitutionField, type Meant } from '../../core/institutions/institution-field';
import { ProfessionTiles } from '../../core/profession/profession-tiles';
import { type Account, AccountStore } from './account-store';

/** The profession, which decides the courses that are shown first, and what a chamber or an employer may ask for. */
@Component({
  selector: 'app-work-form',
  imports: [
    RouterLink,
    TranslocoPipe,
    Field,
    FieldControl,
    InstitutionField,
    Notice,
    ProblemNotice,
    ProfessionTiles,
  ],
  providers: [InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './work-form.html',
  styleUrls: ['./account-form.css', './work-form.css'],
})
export class WorkForm {
  protected readonly store = inject(AccountStore);
  private readonly inScript = inject(InScriptPipe);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);

  readonly account = input.required<Account>();

  protected readonly profession = createEditableCopy(() => this.account().profession);
  protected readonly employer = createEditableCopy<Meant>(() => ({
    text: this.account().employer ?? '',
    institution: null,
  }));
  protected readonly employerChanged = computed(
    () => this.employer().text.trim() !== (this.account().employer ?? ''),
  );
  protected readonly licence = createEditableCopy(() => this.account().licenceNumber ?? '');
  /** The courses whose certificates wait for the licence number, by title. */
  protected readonly waiting = computed(() =>
    this.store
      .waiting()
      .map(({ title }) => this.inScript.transform(title))
      .join(', '),
  );
  protected readonly checked = signal(false);
  protected readonly saved = signal(false);
  protected readonly submission = new Submission();
  protected readonly professionMissing = computed(
    () => this.checked() && this.profession() === null,
  );
  protected readonly employerProblem = computed(() => this.guard.problem(this.employer().text));
  protected readonly licenceProblem = computed(() => this.guard.problem(this.licence()));

  protected async save(event: Event, element: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    this.saved.set(false);
    const profession = this.profession();
    if (profession === null || this.employerProblem() || this.licenceProblem())
      return this.focus.toFirstInvalid(element);
    const [{ text, institution }, licence] = [this.employer(), this.licence().trim()];
    if (!(await this.guard.allows(text.trim(), licence))) return;
    const work = { profession, licenceNumber: licence || null };
    const employer =
      institution !== null || this.employerChanged()
        ? { text: text.trim(), institution }
        : undefined;
    if (await this.submission.run(() => this.store.chooseWork(work, employer)))
      this.saved.set(true);
  }
}
