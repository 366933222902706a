import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { findGrantableRoles } from '@svetionik/domain/access/permissions';
import type { BulkDeedKind } from '@svetionik/domain/people/bulk-deed';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { SessionStore } from '../../core/session/session-store';
import { CarriedPeople } from '../../core/enrolling/carried-people';
import { EntryChoiceDialog, type EntryQuestion } from '../../core/enrolling/entry-choice-dialog';
import { BulkDialog, type BulkQuestion } from '../bulk/bulk-dialog';
import { PeopleStore } from './people-store';
import { SelectionStore } from './selection-store';

/** As many may be named at once. */
const mostNamed = 1000;

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
  private readonly router = inject(Router);
  private readonly carried = inject(CarriedPeople);
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

  protected readonly mayEnrolElsewhere = computed(() => this.session.may('run.manage'));
  protected readonly elsewhere = ['run', 'programme'] as const;
  protected readonly isTooMany = computed(() => this.selection.count() > mostNamed);

  /** The chosen people go along to the page of the run or the programme, where it is said who gets in. */
  protected async enrolIn(into: EntryQuestion['into']): Promise<void> {
    if (this.isTooMany()) return;
    const people = this.selection.describe(this.people.asked());
    const question: EntryQuestion = {
      into,
      people: this.selection.all() ? 'matching' : this.selection.count(),
    };
    const to = await this.dialogs.open<string, EntryQuestion>(
      EntryChoiceDialog,
      question,
      'entry-choice-title',
    );
    if (to === undefined) return;
    this.carried.carry(to, people);
    await this.router.navigate(into === 'run' ? ['/runs', to] : ['/programmes', to, 'people']);
  }

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
