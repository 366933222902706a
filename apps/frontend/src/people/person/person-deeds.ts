import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { SessionStore } from '../../core/session/session-store';
import { type PersonView, PersonStore, type RoleChange } from './person-store';
import { RolesDialog, type RolesQuestion } from './roles-dialog';

/** What has a card of its own on the page. */
const shownElsewhere: readonly PersonView['may'][number][] = [
  'choose-institutions',
  'record-consent',
];

/** What may be done about a member, each with what follows. */
@Component({
  selector: 'app-person-deeds',
  imports: [RouterLink, TranslocoPipe],
  providers: [TranslocoPipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-deeds.html',
  styleUrl: './person-deeds.css',
})
export class PersonDeeds {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoPipe);
  private readonly inScript = inject(InScriptPipe);
  private readonly session = inject(SessionStore);
  private readonly store = inject(PersonStore);

  readonly person = input.required<PersonView>();

  private readonly self = computed(() => this.person().id === this.session.person()?.id);
  protected readonly mayErase = computed(() => !this.self() && this.session.may('person.erase'));
  protected readonly may = computed(() =>
    this.person().may.filter((deed) => !this.self() || (deed !== 'block' && deed !== 'unblock')),
  );
  protected readonly isEmpty = computed(
    () => !this.mayErase() && this.may().every((deed) => shownElsewhere.includes(deed)),
  );

  private nameOf({ name, contact }: PersonView): string {
    return name === null
      ? (contact?.email ?? '')
      : this.inScript.transform({ 'sr-Latn': name.latin, 'sr-Cyrl': name.cyrillic });
  }

  protected async changeRoles(): Promise<void> {
    const person = this.person();
    let changes: readonly RoleChange[] = [];
    const read = await this.store.acting.run(async () => {
      changes = await this.store.readRoleChanges(person);
    });
    if (!read) return;
    const question: RolesQuestion = {
      member: { roles: person.roles ?? [] },
      changes,
      name: this.nameOf(person),
      self: this.self(),
      send: (wanted, reason) => this.store.assignRoles(person, wanted, reason),
    };
    await this.dialogs.open<void, RolesQuestion>(RolesDialog, question, 'roles-title');
  }

  protected async recordMinority(): Promise<void> {
    const say = (key: string) =>
      this.transloco.transform(`membership.person.deeds.minority.${key}`);
    const sure = await this.dialogs.ask({
      title: say('title'),
      text: say('text'),
      confirm: say('confirm'),
      tone: 'plain',
    });
    if (sure) await this.store.recordAge(this.person(), 'minor');
  }

  protected async block(blocked: boolean): Promise<void> {
    const person = this.person();
    const kind = blocked ? 'block' : 'unblock';
    const say = (key: string) =>
      this.transloco.transform(`members.list.${kind}.${key}`, { name: this.nameOf(person) });
    const sure = await this.dialogs.ask({
      title: say('title'),
      text: say('text'),
      confirm: say('confirm'),
      tone: blocked ? 'danger' : 'plain',
    });
    if (sure) await this.store.block(person, blocked);
  }
}
