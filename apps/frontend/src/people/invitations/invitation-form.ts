import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { findGrantableRoles, pickRoles, type Role } from '@svetionik/domain/access/permissions';
import { languages } from '@svetionik/ui/language/current-language';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { SessionStore } from '../../core/session/session-store';
import { InvitationFormStore } from './invitation-form-store';

/** Invites people by a pasted list of addresses, each line of which is answered before anything is sent. */
@Component({
  selector: 'app-invitation-form',
  imports: [TranslocoPipe, PluralPipe, InScriptPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [InvitationFormStore],
  templateUrl: './invitation-form.html',
  styleUrl: './invitation-form.css',
})
export class InvitationForm {
  private readonly session = inject(SessionStore);
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(InvitationFormStore);

  readonly sent = output();
  protected readonly languages = languages;
  protected readonly roles = computed<readonly Role[]>(() => [
    'learner',
    ...findGrantableRoles(this.session.person()?.roles ?? []).filter((role) => role !== 'learner'),
  ]);
  protected readonly needsReason = computed(() => this.store.role() !== 'learner');
  protected readonly lacksReason = signal(false);

  constructor() {
    if (this.session.may('course.offer')) void this.store.readCourses();
  }

  protected chooseRole(role: string): void {
    this.store.role.set(pickRoles([role])[0] ?? 'learner');
    this.lacksReason.set(false);
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.lacksReason.set(this.needsReason() && this.store.reason().trim() === '');
    if (this.lacksReason() || this.store.invitees().length === 0)
      return this.focus.toFirstInvalid(form);
    if (await this.store.send()) this.sent.emit();
  }
}
