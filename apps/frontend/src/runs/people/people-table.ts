import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { DueText } from '../../core/runs/due-text';
import { SessionStore } from '../../core/session/session-store';
import { RunStore } from '../run/run-store';
import { PartCell } from './part-cell';
import { PartLegend } from './part-legend';
import type { PeopleFilter } from './people-address';
import { PeopleStore, type RunPerson } from './people-store';

/** People by parts of their course or programme; cards on a phone. */
@Component({
  selector: 'app-run-people-table',
  imports: [
    RouterLink,
    TranslocoPipe,
    ShortDatePipe,
    NameTextPipe,
    NumberPipe,
    PluralPipe,
    RegisterNumberPipe,
    InScriptPipe,
    TextInScript,
    DueText,
    PartCell,
    PartLegend,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-table.html',
  styleUrl: './people-table.css',
})
export class PeopleTable {
  private readonly session = inject(SessionStore);
  protected readonly store = inject(PeopleStore);
  protected readonly readsPeople = computed(() => this.session.may('people.read'));
  private readonly run = inject(RunStore);
  protected readonly ofProgramme = computed(
    () => this.run.read.hasValue() && this.run.read.value().subject.kind === 'programme',
  );
  /** Of everybody on the run. */
  protected readonly total = computed(() =>
    this.store.sums.hasValue() && !this.store.isNarrowed() && this.store.filter() === 'all'
      ? this.store.sums.value().all
      : null,
  );

  /** Where somebody is in the course or the programme, unless their days say it above. */
  protected standing({ state, due: { kind }, course }: RunPerson): string | undefined {
    if (state === 'enrolled' && kind === 'handed-in') return undefined;
    if (!this.ofProgramme()) return `runs.course.${course}`;
    return kind === 'finished' ? undefined : `runs.programme.${course}`;
  }

  protected showDone(part: number): void {
    this.store.part.set(part);
  }

  protected show(filter: PeopleFilter): void {
    this.store.filter.set(filter);
  }
}
