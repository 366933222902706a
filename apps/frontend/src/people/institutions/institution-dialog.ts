import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Script, TextInScripts } from '@svetionik/domain/language/script';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { Edited } from '../../core/forms/edited';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { bothScripts, type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import { InstitutionField, type Meant } from '../../core/institutions/institution-field';
import { newId } from '../../core/new-id';
import {
  type Institution,
  type InstitutionsStore,
  type InstitutionText,
  type Kind,
  kinds,
} from './institutions-store';

/** Which institution is edited, or what a new one begins with, and where it is kept. */
export interface InstitutionQuestion {
  readonly institution: Institution | undefined;
  readonly begun?: TextInScripts;
  readonly store: InstitutionsStore;
}

const empty: TextInScripts = { 'sr-Latn': '', 'sr-Cyrl': '' };

/** Asks what an institution is called, where it is and what it belongs to; closes with it as it is stored. */
@Component({
  selector: 'app-institution-dialog',
  imports: [
    DialogActions,
    TranslocoPipe,
    Field,
    FieldControl,
    ProblemNotice,
    BothScriptsField,
    InstitutionField,
    VersionConflict,
  ],
  providers: [TranslocoPipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './institution-dialog.html',
})
export class InstitutionDialog {
  private readonly transloco = inject(TranslocoPipe);
  private readonly inScript = inject(InScriptPipe);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly question = inject<InstitutionQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<Institution>>(DialogRef);

  protected readonly kinds = kinds;
  /** The same for every try, so that one whose answer was lost is not there twice. */
  private readonly id = newId();
  protected readonly edited = new Edited<Institution, InstitutionText>({
    read: () => this.question.institution,
    textOf: (institution) => this.textOf(institution),
    readAgain: ({ id }) => this.question.store.read(id),
  });
  protected readonly suggest = this.question.store.suggestExcept(this.question.institution?.id);
  protected readonly parent = signal<Meant>({
    text: this.parentText(this.question.institution),
    institution: this.question.institution?.parent ?? null,
  });
  protected readonly checked = signal(false);
  protected readonly parentProblem = computed(() =>
    this.checked() && this.parent().institution === null && this.parent().text.trim() !== ''
      ? 'institutions.form.parentUnknown'
      : undefined,
  );

  constructor() {
    inject(LeaveGuard).watchDialog(this.dialog, this.edited.dirty);
  }

  protected write(
    field: 'name' | 'town',
    { script, text }: { readonly script: Script; readonly text: string },
  ): void {
    this.edited.write({ [field]: { ...this.edited.text()[field], [script]: text } });
  }

  protected chooseKind(value: string): void {
    const kind = kinds.find((each) => each === value);
    if (kind !== undefined) this.edited.write({ kind });
  }

  protected chooseParent(meant: Meant): void {
    this.parent.set(meant);
    this.edited.write({ parent: meant.institution });
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const [stored, text] = [this.edited.stored(), this.edited.text()];
    const texts = [...Object.values(text.name), ...Object.values(text.town)];
    const wrong =
      texts.some((each) => each.trim() === '' || this.guard.problem(each)) ||
      this.parentProblem() !== undefined;
    if (wrong) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(...texts))) return;
    const { store } = this.question;
    const done = await this.edited.save(() =>
      stored === undefined ? store.add(this.id, text) : store.edit(stored, text),
    );
    if (done) this.dialog.close(this.edited.stored());
  }

  protected compare(mine: InstitutionText, theirs: Institution): ConflictRow[] {
    const what = (key: string) => this.transloco.transform(`institutions.form.${key}`);
    const kindOf = (kind: Kind) => this.transloco.transform(`institutions.kind.${kind}`);
    return [
      ...bothScripts(what('name'), mine.name, theirs.name),
      ...bothScripts(what('town'), mine.town, theirs.town),
      { what: what('kind'), mine: kindOf(mine.kind), theirs: kindOf(theirs.kind) },
      { what: what('parent'), mine: this.parent().text, theirs: this.parentText(theirs) },
    ];
  }

  private parentText(institution: Institution | undefined): string {
    return institution?.parentName ? this.inScript.transform(institution.parentName) : '';
  }

  private textOf(institution: Institution | undefined): InstitutionText {
    if (institution === undefined)
      return { kind: 'health', name: this.question.begun ?? empty, town: empty, parent: null };
    const { kind, name, town, parent } = institution;
    return { kind, name, town, parent };
  }
}
