import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { languages } from '@svetionik/ui/language/current-language';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { EntryTermsStore } from './entry-terms-store';
import { InvitationFormStore } from './invitation-form-store';

/** Invites people by a pasted list of addresses, each line of which is answered before anything is sent. */
@Component({
  selector: 'app-invitation-form',
  imports: [TranslocoPipe, PluralPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [InvitationFormStore],
  templateUrl: './invitation-form.html',
  styleUrl: './invitation-form.css',
})
export class InvitationForm {
  private readonly terms = inject(EntryTermsStore);
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(InvitationFormStore);

  readonly sent = output();
  protected readonly languages = languages;

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    if (!this.terms.check() || this.store.invitees().length === 0)
      return this.focus.toFirstInvalid(form.closest<HTMLElement>('.wrap') ?? form);
    if (await this.store.send()) this.sent.emit();
  }
}
