import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { findMonday, layWeek, listRunDates, moveDay } from '@svetionik/domain/runs/calendar';
import { ApiClient } from '../../core/api/api-client';

const weeks = 5;

/** Five weeks of runs, from a Monday on; without one from this week. */
@Injectable()
export class CalendarStore {
  private readonly api = inject(ApiClient);

  readonly from = signal<string | undefined>(undefined);
  readonly trainer = signal('');
  readonly town = signal('');
  readonly read = resource({
    params: () => ({ from: this.from() }),
    loader: ({ params: { from }, abortSignal }) => {
      const query = { from, days: weeks * 7 };
      return this.api.call('runs.readRunCalendar', { query }, abortSignal);
    },
  });
  private readonly all = computed(() => (this.read.hasValue() ? this.read.value().runs : []));
  private readonly runs = computed(() =>
    this.all().filter(
      ({ trainers, town }) =>
        (this.town() === '' || town === this.town()) &&
        (this.trainer() === '' || trainers.some(({ id }) => id === this.trainer())),
    ),
  );
  readonly towns = computed(() =>
    [...new Set(this.all().map(({ town }) => town))].filter((town) => town !== '').toSorted(),
  );
  readonly trainers = computed(() => [
    ...new Map(
      this.all().flatMap(({ trainers }) => trainers.map((each) => [each.id, each])),
    ).values(),
  ]);
  /** The weeks with their days, bars of runs, and what falls on each day. */
  readonly weeks = computed(() => {
    if (!this.read.hasValue()) return [];
    const { from, today } = this.read.value();
    const first = findMonday(from);
    const dates = this.runs().flatMap((run) => listRunDates(run).map((date) => ({ ...date, run })));
    return Array.from({ length: weeks }, (_, place) => {
      const monday = moveDay(first, 7 * place);
      const days = Array.from({ length: 7 }, (_, day) => moveDay(monday, day));
      return {
        monday,
        sunday: moveDay(monday, 6),
        bars: layWeek(this.runs(), monday),
        days: days.map((on) => ({
          on,
          today: on === today,
          dates: dates.filter((date) => date.on === on),
        })),
      };
    });
  });

  /** Five weeks earlier or later. */
  move(way: -1 | 1): void {
    if (!this.read.hasValue()) return;
    this.from.set(moveDay(findMonday(this.read.value().from), way * weeks * 7));
  }
}
