import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../core/api/problem-notice';
import { Hints } from '../core/hints/hints';
import { SessionStore } from '../core/session/session-store';
import { FirstRun } from './first-run';
import { HomeCircle } from './home-circle';
import { chooseHints } from './home-hints';
import { HomeLine } from './home-line';
import { HomePasskey } from './home-passkey';
import { HomeProgrammes } from './home-programmes';
import { HomeRuns } from './home-runs';
import { HomeStore } from './home-store';

const told = 2;

/** What waits for whoever works here: one sentence, the most urgent of it in reach of one press, then all of it by kind. */
@Component({
  selector: 'app-home-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Skeleton,
    LongDatePipe,
    ProblemNotice,
    FirstRun,
    Hints,
    HomeCircle,
    HomeLine,
    HomePasskey,
    HomeProgrammes,
    HomeRuns,
  ],
  providers: [HomeStore, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  private readonly plural = inject(PluralPipe);
  protected readonly store = inject(HomeStore);
  protected readonly session = inject(SessionStore);

  protected readonly busy = computed(() =>
    this.store.sections().filter(({ lines }) => lines.length > 0),
  );
  protected readonly idle = computed(() =>
    this.store.sections().filter(({ lines }) => lines.length === 0),
  );
  protected readonly hints = computed(() =>
    this.store.home.hasValue() ? chooseHints(this.store.home.value()) : [],
  );
  /** The two most urgent, for the sentence that opens the page. */
  protected readonly leading = computed(() => this.store.waiting().slice(0, told));

  /** A number does not end a line that goes on with what is counted. */
  protected sentence(): string {
    return this.leading()
      .map(({ key, count }) => this.plural.transform(key, count).replace(' ', '\u00a0'))
      .join(', ');
  }
}
