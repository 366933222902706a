import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { SessionStore } from '../../core/session/session-store';
import { IssueStore } from './issue-store';
import { NameNotes } from './name-notes';
import { type Remedy, findRemedy } from './remedy';
import { isSelectable, classifyPerson, type WaitingPerson } from './selection';

/** Those who wait for a certificate, with a choice for each and its state in words. */
@Component({
  selector: 'app-people-table',
  imports: [
    RouterLink,
    TranslocoPipe,
    NameNotes,
    NameTextPipe,
    PercentPipe,
    InScriptPipe,
    TextInScript,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-table.html',
  styleUrl: './people-table.css',
})
export class PeopleTable {
  private readonly session = inject(SessionStore);
  protected readonly store = inject(IssueStore);
  protected readonly classifyPerson = classifyPerson;
  protected readonly isSelectable = isSelectable;

  /** What the document would say is asked for. */
  readonly preview = output<WaitingPerson>();

  protected findRemedy(
    person: WaitingPerson,
    reason: WaitingPerson['missing'][number],
  ): Remedy | undefined {
    const writing = person.course.programme ? 'programme.manage' : 'course.author';
    return findRemedy(person, reason, this.session.may(writing));
  }

  /** Each reason once, the most important first. */
  protected missing({ missing }: WaitingPerson): readonly WaitingPerson['missing'][number][] {
    return missing.filter(
      ({ code }, place) =>
        missing.findIndex((other) => other.code === code) === place ||
        code === 'detail-missing' ||
        code === 'english-missing' ||
        code === 'missing-glyph' ||
        code === 'does-not-fit',
    );
  }
}
