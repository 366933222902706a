import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { maySee } from '@svetionik/domain/people/person-sight';
import { SearchField } from '@svetionik/ui/field/search-field';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { WayBackToSetup } from '../../core/setup/way-back-to-setup';
import { PeopleColumns } from './people-columns';
import { PeopleFilters } from './people-filters';
import { PeopleStore } from './people-store';
import { PeopleTable } from './people-table';
import { SavedFilters } from './saved-filters';
import { SelectionBar } from './selection-bar';
import { SelectionStore } from './selection-store';
import { SurnameLetters } from './surname-letters';

/** Who belongs to the organisation, by surname: found by what one knows of them. */
@Component({
  selector: 'app-people-page',
  imports: [
    TranslocoPipe,
    PagedListView,
    PluralPipe,
    SearchField,
    WayBackToSetup,
    ProblemNotice,
    PeopleColumns,
    PeopleFilters,
    PeopleTable,
    SavedFilters,
    SelectionBar,
    SurnameLetters,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PeopleStore, SelectionStore],
  templateUrl: './people-page.html',
  styleUrl: './people-page.css',
})
export class PeoplePage {
  private readonly session = inject(SessionStore);
  protected readonly store = inject(PeopleStore);
  protected readonly selection = inject(SelectionStore);

  private readonly held = computed(() => this.session.person()?.roles ?? []);
  /** Whether whoever looks sees more of people than where they are. */
  protected readonly seesContact = computed(() => maySee(this.held(), 'contact'));
  protected readonly seesRoles = computed(() => maySee(this.held(), 'roles'));
  protected readonly seesConsent = computed(() => maySee(this.held(), 'consent'));
  protected readonly mayAct = computed(() => this.session.may('people.manage'));
  protected readonly lead = computed(() => (this.seesContact() ? 'lead' : 'leadOwn'));

  /** The course that is shown of everybody. */
  protected readonly course = computed(() => {
    const { course } = this.store.filter();
    const known = this.store.courses.hasValue() ? this.store.courses.value() : [];
    return known.find(({ id }) => id === course);
  });

  protected readonly formats = ['xlsx', 'csv'] as const;

  /** Where there is no room beside the list, the filters lie behind a button. */
  protected readonly filtersOpen = signal(false);

  constructor() {
    effect(() => {
      this.store.asked();
      untracked(() => this.selection.clear());
    });
  }
}
