import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { CarriedPeople } from '../../core/enrolling/carried-people';
import { EntryChoiceDialog, type EntryQuestion } from '../../core/enrolling/entry-choice-dialog';
import { PagedListView } from '../../core/api/paged-list-view';
import { RunStore } from '../run/run-store';
import { DeedDialog, type DeedQuestion } from './deed-dialog';
import { filters } from './people-address';
import { PeopleStore } from './people-store';
import { PeopleTable } from './people-table';
import { PeopleTools } from './people-tools';

/** Who is on a run, how far they are, who is late, and what is done about them. */
@Component({
  selector: 'app-run-people-page',
  imports: [TranslocoPipe, PluralPipe, NumberPipe, PagedListView, PeopleTable, PeopleTools],
  providers: [PeopleStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-page.html',
  styleUrls: ['../../core/filters.css', './people-page.css'],
})
export class RunPeoplePage {
  private readonly dialogs = inject(Dialogs);
  private readonly run = inject(RunStore);
  private readonly router = inject(Router);
  private readonly carried = inject(CarriedPeople);
  protected readonly store = inject(PeopleStore);
  protected readonly filters = filters;
  protected readonly kinds = ['remind', 'withdraw', 'transfer', 'extend'] as const;

  protected async act(kind: DeedQuestion['kind']): Promise<void> {
    if (!this.run.read.hasValue()) return;
    const question: DeedQuestion = { kind, run: this.run.read.value(), store: this.store };
    const done = await this.dialogs.open<boolean, DeedQuestion>(DeedDialog, question, 'deed-title');
    if (done === true) await this.store.follow();
  }

  /** The chosen people go along to the page of another run, where it is said who gets onto it. */
  protected async enrolInNext(): Promise<void> {
    const people = [...this.store.chosen()];
    const question: EntryQuestion = {
      into: 'run',
      from: this.run.id() ?? '',
      people: people.length,
    };
    const to = await this.dialogs.open<string, EntryQuestion>(
      EntryChoiceDialog,
      question,
      'entry-choice-title',
    );
    if (to === undefined) return;
    this.carried.carry(to, { kind: 'chosen', people });
    await this.router.navigate(['/runs', to]);
  }
}
