import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { changeRun, type RunDeed } from '@svetionik/domain/runs/run-state';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { SessionStore } from '../../core/session/session-store';
import { ChangeDialog, type ChangeQuestion } from './change-dialog';
import { RunEnrol } from './run-enrol';
import { RunLine } from './run-line';
import { RunMaterials } from './run-materials';
import { RunPlaces } from './run-places';
import { RunStore, type Run } from './run-store';

/** A run: its days, its places, who may join, what happens by itself, and putting people on it. */
@Component({
  selector: 'app-run-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    ShortDatePipe,
    TextInScript,
    RunLine,
    RunPlaces,
    RunMaterials,
    RunEnrol,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './run-page.html',
  styleUrl: './run-page.css',
})
export class RunPage {
  private readonly dialogs = inject(Dialogs);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(RunStore);

  protected readonly run = computed(() =>
    this.store.read.hasValue() ? this.store.read.value() : undefined,
  );
  protected readonly enrols = computed(() => {
    const run = this.run();
    return run?.managed === true && (run.state === 'open' || run.state === 'running');
  });
  /** Whether people can be invited to it, by whoever reads this. */
  protected readonly invites = computed(() => {
    const run = this.run();
    const takes = run !== undefined && run.state !== 'ended' && run.state !== 'cancelled';
    return takes && run.text.joining !== 'staff' && this.session.may('people.manage');
  });
  /** What may be done to it. */
  protected readonly deeds = computed((): readonly RunDeed[] => {
    const run = this.run();
    if (run?.managed !== true) return [];
    const days = {
      ...{ startsOn: run.startsOn, endsOn: run.endsOn },
      openedAt: run.state === 'planned' ? null : new Date(0),
      cancelledAt: run.state === 'cancelled' ? new Date(0) : null,
    };
    return (['open', 'cancel'] as const).filter((deed) => changeRun(days, deed, run.today));
  });
  /** What comes with the days, after today. */
  protected readonly coming = computed(() => {
    const run = this.run();
    if (run === undefined || run.state === 'cancelled' || run.state === 'planned') return [];
    const { closesOn, startsOn, endsOn, begin, finish } = run.text;
    const days: readonly (readonly [string, string | null])[] = [
      ['closes', run.text.joining === 'staff' ? null : closesOn],
      ['starts', startsOn],
      ['begin', begin?.kind === 'day' ? begin.on : null],
      ['finish', finish?.kind === 'day' ? finish.on : null],
      ['ends', endsOn],
    ];
    return days
      .flatMap(([what, on]) => (on !== null && on >= run.today ? [{ what, on }] : []))
      .toSorted((one, other) => (one.on < other.on ? -1 : 1));
  });

  protected async change(run: Run, deed: RunDeed): Promise<void> {
    const question: ChangeQuestion = { run, deed };
    const changed = await this.dialogs.open<Run, ChangeQuestion>(
      ChangeDialog,
      question,
      'change-title',
    );
    if (changed !== undefined) this.store.take(changed);
  }
}
