import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { drawAxis } from '../core/runs/days-axis';
import type { Home } from './home-sections';

type Runs = NonNullable<Home['runs']>;

/** Runs of this month on one line of days: how full they are, where their people are, and how many are late. */
@Component({
  selector: 'app-home-runs',
  imports: [RouterLink, TranslocoPipe, ShortDatePipe, NumberPipe, PluralPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-runs.html',
  styleUrls: ['./home-part.css', './home-runs.css'],
})
export class HomeRuns {
  readonly runs = input.required<Runs>();
  readonly today = input.required<string>();
  /** How many people are late on any run that is followed. */
  readonly late = input.required<number>();

  protected readonly parts = ['finished', 'underWay', 'notBegun'] as const;
  protected readonly month = computed(() => this.today().slice(0, 7));
  protected readonly axis = computed(() => drawAxis(this.runs().items, this.today()));
}
