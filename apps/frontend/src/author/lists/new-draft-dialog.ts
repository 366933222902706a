import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { isContentId, proposeContentId } from '@svetionik/domain/content/content-id';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';

/** How a new draft is called, and the address that it keeps for ever. */
export interface DraftName {
  readonly title: string;
  readonly slug: string;
}

interface NewDraft {
  readonly kind: 'modules' | 'courses' | 'banks';
  /** Gives the id of what was made. */
  readonly create: (name: DraftName) => Promise<string>;
}

/** Names a new draft and opens it. */
@Component({
  selector: 'app-new-draft-dialog',
  imports: [DialogActions, TranslocoPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-draft-dialog.html',
  styles: `
    :host {
      display: block;
    }
  `,
})
export class NewDraftDialog {
  private readonly router = inject(Router);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly data = inject<NewDraft>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef>(DialogRef);

  protected readonly title = signal('');
  protected readonly slug = linkedSignal(() => proposeContentId(this.title()));
  protected readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly titleError = computed(() => {
    if (this.checked() && this.title().trim() === '') return 'author.new.titleMissing';
    return this.guard.problem(this.title());
  });
  protected readonly slugError = computed(() => {
    if (requestProblem(this.submission.error())?.code === 'authoring.address-taken')
      return 'problem.authoring.address-taken';
    if (this.checked() && !isContentId(this.slug())) return 'author.new.addressInvalid';
    return this.guard.problem(this.slug());
  });
  protected readonly failure = computed(() =>
    this.slugError() === 'problem.authoring.address-taken' ? undefined : this.submission.error(),
  );

  constructor() {
    inject(LeaveGuard).watchDialog(this.dialog, () => this.title() !== '' || this.slug() !== '');
  }

  protected textOf({ target }: Event): string {
    return target instanceof HTMLInputElement ? target.value : '';
  }

  protected async create(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.submission.clear();
    this.checked.set(true);
    if (this.titleError() !== undefined || this.slugError() !== undefined)
      return this.focus.toFirstInvalid(form);
    await this.submission.run(async () => {
      const id = await this.data.create({ title: this.title().trim(), slug: this.slug() });
      this.dialog.close();
      await this.router.navigate(['/author', this.data.kind, id]);
    });
    if (this.slugError() !== undefined) this.focus.toFirstInvalid(form);
  }
}
