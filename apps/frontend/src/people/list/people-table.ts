import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { Bar } from '@svetionik/ui/feedback/bar';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { CourseState } from '../course-state';
import { PersonName } from '../person/person-name';
import type { ListedPerson } from './people-store';

/** Members as lines of a table, and as cards on a phone; with where they are in a course, or else with their roles. */
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
  /** Whether whoever looks sees roles. */
  readonly seesRoles = input.required<boolean>();
}
