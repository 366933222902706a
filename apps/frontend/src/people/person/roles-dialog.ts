import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { findGrantableRoles, type Role, roles } from '@svetionik/domain/access/permissions';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { RoleLog } from '../../core/roles/role-log';
import { SessionStore } from '../../core/session/session-store';
import type { RoleChange } from './person-store';

/** Whose roles are changed, and how the change is sent. */
export interface RolesQuestion {
  readonly member: { readonly roles: readonly Role[] };
  readonly name: string;
  readonly self: boolean;
  readonly changes: readonly RoleChange[];
  readonly send: (roles: readonly Role[], reason: string | undefined) => Promise<void>;
}

/** Gives and takes roles, after saying what that ends. What only an administrator gives is shown and stays. */
@Component({
  selector: 'app-roles-dialog',
  imports: [DialogActions, TranslocoPipe, Field, FieldControl, ProblemNotice, RoleLog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './roles-dialog.html',
  styleUrl: './roles-dialog.css',
})
export class RolesDialog {
  private readonly session = inject(SessionStore);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly question = inject<RolesQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);
  protected readonly submission = new Submission();

  private readonly grantable = findGrantableRoles(this.session.person()?.roles ?? []);
  private readonly held = new Set<Role>(this.question.member.roles);
  protected readonly rows = roles
    .map((role) => ({ role, open: this.grantable.includes(role) }))
    .filter(({ role, open }) => open || this.held.has(role));
  protected readonly chosen = signal<ReadonlySet<Role>>(this.held);
  protected readonly reason = signal('');
  private readonly checked = signal(false);
  /** Somebody becomes more than a learner. */
  protected readonly gives = computed(() =>
    [...this.chosen()].some((role) => role !== 'learner' && !this.held.has(role)),
  );
  protected readonly reasonProblem = computed(
    () =>
      this.guard.problem(this.reason()) ??
      (this.checked() && this.gives() && this.reason().trim() === ''
        ? 'roles.change.reasonMissing'
        : undefined),
  );

  constructor() {
    inject(LeaveGuard).watchDialog(
      this.dialog,
      () =>
        this.reason() !== '' ||
        roles.some((role) => this.chosen().has(role) !== this.held.has(role)),
    );
  }

  protected toggle(role: Role): void {
    this.chosen.update((now) => new Set(roles.filter((each) => now.has(each) !== (each === role))));
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.reasonProblem()) return this.focus.toFirstInvalid(form);
    const reason = this.gives() ? this.reason().trim() : undefined;
    if (reason !== undefined && !(await this.guard.allows(reason))) return;
    const wanted = roles.filter((role) => this.chosen().has(role));
    if (await this.submission.run(() => this.question.send(wanted, reason))) this.dialog.close();
  }
}
