import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { GroupsStore } from './groups-store';

/** The groups of the organisation, and two ways to begin one. */
@Component({
  selector: 'app-groups-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    Field,
    FieldControl,
    PagedListView,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [GroupsStore],
  templateUrl: './groups-page.html',
  styleUrl: './groups-page.css',
})
export class GroupsPage {
  private readonly router = inject(Router);
  protected readonly store = inject(GroupsStore);
  protected readonly missing = signal(false);

  protected async add(event: Event, name: string): Promise<void> {
    event.preventDefault();
    this.missing.set(name.trim() === '');
    if (this.missing()) return;
    const id = await this.store.add(name.trim());
    if (id !== undefined) await this.router.navigate(['/people/groups', id]);
  }
}
