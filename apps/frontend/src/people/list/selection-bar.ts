import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { findGrantableRoles } from '@svetionik/domain/access/permissions';
import type { BulkDeedKind } from '@svetionik/domain/people/bulk-deed';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { SessionStore } from '../../core/session/session-store';
import { BulkDialog, type BulkQuestion } from '../bulk/bulk-dialog';
import { PeopleStore } from './people-store';
import { SelectionStore } from './selection-store';

/** Who is chosen, and what may be done about them; it stays in sight while the list is scrolled. */
@Component({
  selector: 'app-selection-bar',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './selection-bar.html',
  styleUrl: './selection-bar.css',
})
export class SelectionBar {
  private readonly dialogs = inject(Dialogs);
  private readonly session = inject(SessionStore);
  private readonly people = inject(PeopleStore);
  protected readonly selection = inject(SelectionStore);

  /** Whether everybody who matches is chosen already. */
  protected readonly knowsAll = computed(() => this.selection.all() || !this.people.list.hasMore());
  protected readonly kinds = computed((): readonly BulkDeedKind[] => {
    const mayGrant =
      this.session.may('role.grant') &&
      findGrantableRoles(this.session.person()?.roles ?? []).length > 0;
    return [
      'message',
      'add-to-group',
      'remove-from-group',
      'enrol',
      ...(mayGrant ? (['give-role'] as const) : []),
      ...(this.session.may('user.manage') ? (['invite', 'block', 'unblock'] as const) : []),
    ];
  });

  protected async act(kind: BulkDeedKind): Promise<void> {
    const question: BulkQuestion = {
      kind,
      selection: this.selection.describe(this.people.asked()),
    };
    const done = await this.dialogs.open<boolean, BulkQuestion>(BulkDialog, question, 'bulk-title');
    if (done !== true) return;
    this.selection.clear();
    await this.people.list.restart();
  }
}
