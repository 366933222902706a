import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { PeopleColumn } from '@svetionik/domain/people/people-columns';
import { Bar } from '@svetionik/ui/feedback/bar';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { CourseState } from '../course-state';
import { PersonName } from '../person/person-name';
import type { ListedPerson } from './people-store';
import type { SelectionStore } from './selection-store';

/** Members as lines of a table, and as cards on a phone; with the columns that were chosen. */
@Component({
  selector: 'app-people-table',
  imports: [
    RouterLink,
    TranslocoPipe,
    ShortDatePipe,
    InScriptPipe,
    TextInScript,
    Bar,
    CourseState,
    PersonName,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-table.html',
  styleUrl: './people-table.css',
})
export class PeopleTable {
  readonly people = input.required<readonly ListedPerson[]>();
  /** The title of the course that is shown of everybody. */
  readonly course = input<TextInScripts>();
  readonly columns = input.required<readonly PeopleColumn[]>();
  /** Who is chosen, where something may be done about several. */
  readonly selection = input<SelectionStore>();

  protected readonly shows = computed(() => new Set(this.columns()));
  protected readonly ids = computed(() => this.people().map(({ id }) => id));
  protected readonly allChosen = computed(() =>
    this.ids().every((id) => this.selection()?.has(id)),
  );
}
