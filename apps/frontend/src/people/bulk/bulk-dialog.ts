import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BulkDeedKind } from '@svetionik/domain/people/bulk-deed';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { BulkOutcome } from './bulk-outcome';
import { BulkStore, type Proposal } from './bulk-store';
import { BulkTerms, type Terms } from './bulk-terms';

type Deed = Proposal['deed'];

const asksNothing: readonly BulkDeedKind[] = ['block', 'unblock', 'invite'];

/** What is to be done, and about whom. */
export interface BulkQuestion {
  readonly kind: BulkDeedKind;
  readonly selection: Proposal['selection'];
}

/** Asks what is needed, says about how many it would be done and who falls out, does it, and says what became of it. */
@Component({
  selector: 'app-bulk-dialog',
  imports: [DialogActions, TranslocoPipe, PluralPipe, ProblemNotice, BulkOutcome, BulkTerms],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [BulkStore],
  templateUrl: './bulk-dialog.html',
  styles: `
    h2 {
      font-size: var(--step-2);
      overflow-wrap: anywhere;
    }
    blockquote {
      margin: 0;
      padding: var(--space-3) var(--space-4);
      border-inline-start: 3px solid var(--line-strong);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class BulkDialog {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<BulkQuestion>(DIALOG_DATA);
  protected readonly store = inject(BulkStore);

  protected readonly terms = signal<Terms>({
    group: '',
    course: '',
    role: '',
    reason: '',
    subject: '',
    text: '',
  });
  protected readonly checked = signal(false);
  /** Whether something was asked, which may be asked again. */
  protected readonly isAsked = !asksNothing.includes(this.question.kind);
  private readonly deed = computed(() => toDeed(this.question.kind, this.terms()));
  protected readonly finished = computed(() => this.store.action()?.state === 'finished');

  constructor() {
    inject(LeaveGuard).watchDialog(
      this.dialog,
      () =>
        this.store.action() === undefined &&
        [this.terms().reason, this.terms().text].some((text) => text !== ''),
    );
    if (this.deed() !== undefined) void this.propose();
  }

  protected async ask(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const { reason, subject, text } = this.terms();
    const written = [reason, subject, text].join('\n');
    if (this.deed() === undefined || this.guard.problem(written))
      return this.focus.toFirstInvalid(form);
    if (written.trim() === '' || (await this.guard.allows(written))) await this.propose();
  }

  private async propose(): Promise<void> {
    const deed = this.deed();
    if (deed !== undefined) await this.store.propose({ deed, selection: this.question.selection });
  }
}

/** Undefined while something is missing. */
function toDeed(kind: BulkDeedKind, terms: Terms): Deed | undefined {
  const [reason, subject, text] = [terms.reason.trim(), terms.subject.trim(), terms.text.trim()];
  switch (kind) {
    case 'add-to-group':
    case 'remove-from-group':
      return terms.group === '' ? undefined : { kind, group: terms.group };
    case 'enrol':
      return terms.course === '' ? undefined : { kind, course: terms.course };
    case 'give-role':
      return terms.role === '' || reason === '' ? undefined : { kind, role: terms.role, reason };
    case 'message':
      return subject === '' || text === '' ? undefined : { kind, subject, text };
    case 'block':
    case 'unblock':
    case 'invite':
      return { kind };
  }
}
