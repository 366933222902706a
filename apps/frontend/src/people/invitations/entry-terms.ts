import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { findGrantableRoles, pickRoles, type Role } from '@svetionik/domain/access/permissions';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { SessionStore } from '../../core/session/session-store';
import { EntryChoices } from '../entry/entry-choices';
import { EntryTermsStore } from './entry-terms-store';

/** What everybody gets who enters: a role, which links and codes give to nobody beyond the learner's, a group and a course. */
@Component({
  selector: 'app-entry-terms',
  imports: [TranslocoPipe, InScriptPipe, ShortDatePipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './entry-terms.html',
  styleUrl: './entry-terms.css',
})
export class EntryTerms {
  private readonly session = inject(SessionStore);
  protected readonly store = inject(EntryTermsStore);
  protected readonly choices = inject(EntryChoices);

  protected readonly roles = computed<readonly Role[]>(() => [
    'learner',
    ...findGrantableRoles(this.session.person()?.roles ?? []).filter((role) => role !== 'learner'),
  ]);

  protected choosePlace(id: string): void {
    if (this.choices.runs().some((run) => run.id === id)) this.store.choose({ run: id });
    else this.store.choose(id === '' ? undefined : { course: id });
  }

  protected chooseRole(role: string): void {
    this.store.role.set(pickRoles([role])[0] ?? 'learner');
    this.store.lacksReason.set(false);
  }
}
