import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { alike } from '@svetionik/domain/content/alike';
import { createEditableCopy } from '../../core/forms/editable-copy';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { DocumentLook } from '../names/document-look';
import { emptyName, NameDraft } from '../names/name-draft';
import { NamePair } from '../names/name-pair';
import { type Account, AccountStore } from './account-store';

/** What one is called by, in both scripts, and whether documents bear that too or the name for them is asked when it is needed. */
@Component({
  selector: 'app-name-form',
  imports: [TranslocoPipe, LongDatePipe, ProblemNotice, DocumentLook, NamePair],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './name-form.html',
  styleUrl: './account-form.css',
})
export class NameForm {
  private readonly store = inject(AccountStore);
  private readonly focus = inject(FormFocus);

  readonly account = input.required<Account>();

  protected readonly draft = new NameDraft(
    createEditableCopy(() => this.account().name ?? emptyName),
  );
  protected readonly onDocuments = createEditableCopy(() => this.account().nameOnDocuments);
  protected readonly form = createEditableCopy(() => this.account().form);
  protected readonly certificateScript = createEditableCopy(() => this.account().certificateScript);
  private readonly sent = signal<NameInBothScripts | undefined>(undefined);
  protected readonly saved = computed(() => {
    const sent = this.sent();
    return sent !== undefined && alike(sent, this.draft.text());
  });
  protected readonly submission = new Submission();

  protected async confirm(event: Event, element: HTMLElement): Promise<void> {
    event.preventDefault();
    this.sent.set(undefined);
    if (!this.draft.check()) return this.focus.toFirstInvalid(element);
    const name = await this.draft.take();
    if (name === undefined) return;
    const body = {
      ...name,
      form: this.form(),
      certificateScript: this.certificateScript(),
      onDocuments: this.onDocuments(),
    };
    if (!(await this.submission.run(() => this.store.confirmName(body)))) return;
    this.draft.checked.set(false);
    this.sent.set(name);
  }
}
