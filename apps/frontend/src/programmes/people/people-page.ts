import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { partStates } from '@svetionik/domain/programmes/path';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { CarriedPeople } from '../../core/enrolling/carried-people';
import { EnrolPanel } from '../../core/enrolling/enrol-panel';
import { PartRing } from '../../core/programmes/part-ring';
import { type Programme, ProgrammeHead } from '../programme-head';
import { ProgrammeEntrance } from './entrance';
import { MoveDialog } from './move-dialog';
import { filters, ProgrammePeopleStore, type ProgrammePerson } from './people-store';
import { PersonDialog, type PersonQuestion } from './person-dialog';

/** Who is in a programme, and where each is in its parts. */
@Component({
  selector: 'app-programme-people-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    NameTextPipe,
    NumberPipe,
    InScriptPipe,
    TextInScript,
    Skeleton,
    PagedListView,
    ProblemNotice,
    PartRing,
    ProgrammeHead,
    EnrolPanel,
  ],
  providers: [ProgrammePeopleStore, ProgrammeEntrance],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-page.html',
  styleUrls: ['../../core/filters.css', './people-page.css'],
})
export class ProgrammePeoplePage {
  private readonly dialogs = inject(Dialogs);
  private readonly carried = inject(CarriedPeople);
  protected readonly store = inject(ProgrammePeopleStore);
  protected readonly entrance = inject(ProgrammeEntrance);

  /** Id from the address. */
  readonly programme = input.required<string>();
  /** Which people are shown first, from the address. */
  readonly filter = input<string>();
  protected readonly filters = filters;
  protected readonly states = partStates;

  constructor() {
    effect(() => {
      const id = this.programme();
      this.store.id.set(id);
      untracked(() => this.proposeCarried(id));
    });
    effect(() => {
      const asked = filters.find((each) => each === this.filter());
      if (asked !== undefined) this.store.filter.set(asked);
    });
  }

  /** Whoever was chosen in the list of people is proposed at once. */
  private proposeCarried(id: string): void {
    const people = this.carried.take(id);
    if (people !== undefined) void this.entrance.propose(people);
  }

  protected async move(): Promise<void> {
    if (!this.store.programme.hasValue()) return;
    const programme = this.store.programme.value();
    const done = await this.dialogs.open<boolean, Programme>(MoveDialog, programme, 'move-title');
    if (done === true) await this.store.follow();
  }

  protected stateOf(person: ProgrammePerson, part: string) {
    return person.parts.find(({ id }) => id === part)?.state;
  }

  protected async open(person: ProgrammePerson): Promise<void> {
    const question: PersonQuestion = { person, store: this.store };
    const done = await this.dialogs.open<boolean, PersonQuestion>(
      PersonDialog,
      question,
      'person-title',
    );
    if (done === true) await this.store.follow();
  }
}
