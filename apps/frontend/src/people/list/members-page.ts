import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { pickRoles, roles } from '@svetionik/domain/access/permissions';
import { Submission } from '../../core/forms/submission';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { SearchField } from '@svetionik/ui/field/search-field';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { WayBackToSetup } from '../../core/setup/way-back-to-setup';
import { type Member, MembersStore, type RoleChange } from './members-store';
import { RolesDialog, type RolesQuestion } from './roles-dialog';

/** Who has an account, what each may do, and whose access is blocked. */
@Component({
  selector: 'app-members-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    ShortDatePipe,
    NameTextPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
    SearchField,
    Field,
    FieldControl,
    WayBackToSetup,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [MembersStore, TranslocoPipe, InScriptPipe],
  templateUrl: './members-page.html',
  styleUrl: './members-page.css',
})
export class MembersPage {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoPipe);
  private readonly inScript = inject(InScriptPipe);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(MembersStore);

  /** From the address: only those who have the role. */
  readonly role = input<string>();
  protected readonly allRoles = roles;
  protected readonly asking = new Submission();

  constructor() {
    effect(() => this.filter(this.role() ?? ''));
  }

  protected filter(role: string): void {
    this.store.role.set(pickRoles([role])[0]);
  }

  protected nameOf({ name, email }: Member): string {
    return name === null
      ? email
      : this.inScript.transform({ 'sr-Latn': name.latin, 'sr-Cyrl': name.cyrillic });
  }

  protected isSelf(member: Member): boolean {
    return member.id === this.session.person()?.id;
  }

  protected async roles(member: Member): Promise<void> {
    let changes: readonly RoleChange[] = [];
    const read = await this.asking.run(async () => {
      changes = await this.store.readRoleChanges(member);
    });
    if (!read) return;
    const question: RolesQuestion = {
      member,
      changes,
      name: this.nameOf(member),
      self: this.isSelf(member),
      send: (wanted, reason) => this.store.assignRoles(member, wanted, reason),
    };
    await this.dialogs.open<void, RolesQuestion>(RolesDialog, question, 'roles-title');
  }

  protected async block(member: Member): Promise<void> {
    const kind = member.blocked ? 'unblock' : 'block';
    const say = (key: string) =>
      this.transloco.transform(`members.list.${kind}.${key}`, { name: this.nameOf(member) });
    const tone = member.blocked ? 'plain' : 'danger';
    if (
      await this.dialogs.ask({
        title: say('title'),
        text: say('text'),
        confirm: say('confirm'),
        tone,
      })
    )
      await this.store.block(member, !member.blocked);
  }
}
