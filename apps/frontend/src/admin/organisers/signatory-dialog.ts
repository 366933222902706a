import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Script } from '@svetionik/domain/language/script';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { Edited } from '../../core/forms/edited';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { bothScripts, type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import type { SignatoryText } from './organiser-store';
import type { Organiser } from './organisers-store';

/** For whom somebody signs, who is changed, nobody where somebody is added, and how that is sent. */
export interface SignatoryQuestion {
  readonly organiser: Organiser;
  readonly signatory: string | undefined;
  readonly send: (organiser: Organiser, text: SignatoryText) => Promise<Organiser>;
  readonly readAgain: (organiser: Organiser) => Promise<Organiser>;
}

const empty: TextInScripts = { 'sr-Latn': '', 'sr-Cyrl': '' };

/** Asks who signs and from when to when, and stays open until it is stored: it closes with the organiser as it is then. */
@Component({
  selector: 'app-signatory-dialog',
  imports: [
    DialogActions,
    TranslocoPipe,
    Field,
    FieldControl,
    ProblemNotice,
    BothScriptsField,
    VersionConflict,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TranslocoPipe],
  templateUrl: './signatory-dialog.html',
  styles: `
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--space-3);
      align-items: start;
    }
    @media (max-width: 30rem) {
      .pair {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class SignatoryDialog {
  private readonly transloco = inject(TranslocoPipe);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly question = inject<SignatoryQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<Organiser>>(DialogRef);

  protected readonly edited = new Edited<Organiser, SignatoryText>({
    read: () => this.question.organiser,
    textOf: (organiser) => this.textOf(organiser),
    readAgain: this.question.readAgain,
  });
  protected readonly checked = signal(false);
  protected readonly problems = computed(() => {
    const { validFrom, validTo } = this.edited.text();
    return {
      from: validFrom === '' ? 'admin.missing' : undefined,
      to: validTo !== null && validTo < validFrom ? 'admin.signatory.backwards' : undefined,
    };
  });

  constructor() {
    inject(LeaveGuard).watchDialog(this.dialog, this.edited.dirty);
  }

  protected write(
    field: 'name' | 'role',
    { script, text }: { readonly script: Script; readonly text: string },
  ): void {
    this.edited.write({ [field]: { ...this.edited.text()[field], [script]: text } });
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const [organiser, written] = [this.edited.stored(), this.edited.text()];
    const text = { ...written, name: trimmed(written.name), role: trimmed(written.role) };
    const texts = [...Object.values(text.name), ...Object.values(text.role)];
    const wrong =
      Object.values(text.name).includes('') ||
      Object.values(this.problems()).some((problem) => problem !== undefined) ||
      texts.some((each) => this.guard.problem(each));
    if (wrong) return this.focus.toFirstInvalid(form);
    if (organiser === undefined || !(await this.guard.allows(...texts))) return;
    if (await this.edited.save(() => this.question.send(organiser, text)))
      this.dialog.close(this.edited.stored());
  }

  private textOf(organiser: Organiser | undefined): SignatoryText {
    const found = organiser?.signatories.find(({ id }) => id === this.question.signatory);
    if (found === undefined)
      return {
        name: empty,
        role: empty,
        validFrom: calendarDay(new Date().toISOString()),
        validTo: null,
      };
    const { name, role, validFrom, validTo } = found;
    return { name, role, validFrom, validTo };
  }

  protected compare(mine: SignatoryText, stored: Organiser): ConflictRow[] {
    const theirs = this.textOf(stored);
    const what = (key: string) => this.transloco.transform(`admin.signatory.${key}`);
    return [
      ...bothScripts(what('name'), mine.name, theirs.name),
      ...bothScripts(what('role'), mine.role, theirs.role),
      { what: what('from'), mine: mine.validFrom, theirs: theirs.validFrom },
      { what: what('lastDay'), mine: mine.validTo ?? '–', theirs: theirs.validTo ?? '–' },
    ];
  }
}

function trimmed(text: TextInScripts): TextInScripts {
  return { 'sr-Latn': text['sr-Latn'].trim(), 'sr-Cyrl': text['sr-Cyrl'].trim() };
}
