import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Role } from '@svetionik/contracts/permissions';
import { ProblemNotice } from '../../core/api/problem-notice';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { Submission } from '../../core/forms/submission';
import type { Member } from './members-store';

/** Whose roles are changed, and how the change is sent. */
export interface RolesQuestion {
  readonly member: Member;
  readonly name: string;
  readonly self: boolean;
  readonly send: (roles: readonly Role[]) => Promise<void>;
}

/** Grants and withdraws roles, after saying what that ends. */
@Component({
  selector: 'app-roles-dialog',
  imports: [TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="send($event)">
      <h2 id="roles-title">{{ 'admin.roles.title' | transloco: { name: question.name } }}</h2>
      <p>{{ (question.self ? 'admin.roles.textSelf' : 'admin.roles.text') | transloco }}</p>
      @if (submission.error(); as error) {
        <app-problem [error]="error" (retry)="form.requestSubmit()" />
      }
      <fieldset>
        <legend class="visually-hidden">{{ 'admin.members.roles' | transloco }}</legend>
        @for (role of roles; track role) {
          <label class="check">
            <input type="checkbox" [checked]="chosen().has(role)" (change)="toggle(role)" />
            <span
              ><b>{{ 'admin.role.' + role | transloco }}</b
              ><br /><span class="small soft">{{
                'admin.roles.means.' + role | transloco
              }}</span></span
            >
          </label>
        }
      </fieldset>
      <div class="row">
        <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">
          {{ 'admin.roles.confirm' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="dialog.close()">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    h2 {
      font-size: var(--step-2);
      overflow-wrap: anywhere;
    }
  `,
})
export class RolesDialog {
  protected readonly question = inject<RolesQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);
  protected readonly roles: readonly Role[] = ['learner', 'trainer', 'administrator'];
  protected readonly chosen = signal<ReadonlySet<Role>>(new Set(this.question.member.roles));
  protected readonly submission = new Submission();

  constructor() {
    inject(LeaveGuard).watchDialog(this.dialog, () =>
      this.roles.some(
        (role) => this.chosen().has(role) !== this.question.member.roles.includes(role),
      ),
    );
  }

  protected toggle(role: Role): void {
    this.chosen.update(
      (now) => new Set(this.roles.filter((each) => now.has(each) !== (each === role))),
    );
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const roles = this.roles.filter((role) => this.chosen().has(role));
    if (await this.submission.run(() => this.question.send(roles))) this.dialog.close();
  }
}
