import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Script } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import type { ScriptText } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import type { SignatoryText } from './organiser-store';
import type { Signatory } from './organisers-store';

/** Who is changed, nobody where somebody is added, and how that is sent. */
export interface SignatoryQuestion {
  readonly signatory: Signatory | undefined;
  readonly send: (text: SignatoryText) => Promise<void>;
}

const empty: ScriptText = { 'sr-Latn': '', 'sr-Cyrl': '' };

/** Asks who signs and from when to when, and stays open until it is stored. */
@Component({
  selector: 'app-signatory-dialog',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice, BothScriptsField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './signatory-dialog.html',
  styles: `
    h2 { font-size: var(--step-2); }
    .pair { display: grid; grid-template-columns: 1fr 1fr; gap: var(--space-3); align-items: start; }
    @media (max-width: 30rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
  `,
})
export class SignatoryDialog {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly question = inject<SignatoryQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);

  protected readonly name = signal<ScriptText>(this.question.signatory?.name ?? empty);
  protected readonly role = signal<ScriptText>(this.question.signatory?.role ?? empty);
  protected readonly validFrom = signal(this.question.signatory?.validFrom ?? calendarDay(new Date().toISOString()));
  protected readonly validTo = signal(this.question.signatory?.validTo ?? '');
  protected readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly problems = computed(() => ({
    from: this.validFrom() === '' ? 'admin.missing' : undefined,
    to: this.validTo() !== '' && this.validTo() < this.validFrom() ? 'admin.signatory.backwards' : undefined,
  }));

  protected written(text: ScriptText, change: { readonly script: Script; readonly text: string }): ScriptText {
    return { ...text, [change.script]: change.text };
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const [name, role] = [trimmed(this.name()), trimmed(this.role())];
    const texts = [...Object.values(name), ...Object.values(role)];
    const wrong = Object.values(name).includes('') || Object.values(this.problems()).some((problem) => problem !== undefined) || texts.some((text) => this.guard.problem(text));
    if (wrong) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(...texts))) return;
    const text = { name, role, validFrom: this.validFrom(), validTo: this.validTo() || null };
    if (await this.submission.run(() => this.question.send(text))) this.dialog.close();
  }
}

function trimmed(text: ScriptText): ScriptText {
  return { 'sr-Latn': text['sr-Latn'].trim(), 'sr-Cyrl': text['sr-Cyrl'].trim() };
}
