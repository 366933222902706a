import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SearchField } from '@svetionik/ui/field/search-field';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { PeopleStore } from './people-store';

/** Whom of a run is looked at: those of an institution or a group, who has finished a part, a name; and taking them along. */
@Component({
  selector: 'app-run-people-tools',
  imports: [RouterLink, TranslocoPipe, InScriptPipe, ProblemNotice, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-tools.html',
  styleUrl: './people-tools.css',
})
export class PeopleTools {
  private readonly session = inject(SessionStore);
  protected readonly store = inject(PeopleStore);
  protected readonly exports = computed(() => this.session.may('people.export'));
  protected readonly formats = ['xlsx', 'csv', 'pdf'] as const;
  protected readonly institutions = computed(() => rowsOf(this.store.sums));
  protected readonly groups = computed(() => rowsOf(this.store.groups));
  protected readonly modules = computed(() =>
    this.store.sums.hasValue() ? this.store.sums.value().modules : [],
  );
  protected readonly chosen = computed(() => {
    const { institution, group } = this.store.together();
    return institution !== undefined ? `institution ${institution}` : `group ${group ?? ''}`;
  });

  protected choose(value: string): void {
    const [kind, id = ''] = value.split(' ');
    if (id === '') this.store.together.set({});
    else this.store.together.set(kind === 'group' ? { group: id } : { institution: id });
  }

  protected choosePart(value: string): void {
    this.store.part.set(value === '' ? undefined : Number(value));
  }
}

function rowsOf(sums: PeopleStore['sums']) {
  return sums.hasValue() ? sums.value().rows : [];
}
