import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import {
  findMonday,
  findPassedDay,
  layWeek,
  listRunDates,
  moveDay,
} from '@svetionik/domain/runs/calendar';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';

const weeks = 5;

type Calendar = EndpointReply<Endpoints['runs.readRunCalendar']>;
type CalendarRun = Calendar['runs'][number];

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
  readonly value = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  private readonly all = computed(() => this.value()?.runs ?? []);
  private readonly runs = computed(() =>
    this.all().filter(
      ({ trainers, town }) =>
        (this.town() === '' || town === this.town()) &&
        (this.trainer() === '' || trainers.some(({ id }) => id === this.trainer())),
    ),
  );
  readonly isEmpty = computed(() => this.runs().length === 0);
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
    const calendar = this.value();
    return calendar === undefined ? [] : layWeeks(calendar, this.runs());
  });

  /** Five weeks earlier or later. */
  move(way: -1 | 1): void {
    const calendar = this.value();
    if (calendar) this.from.set(moveDay(findMonday(calendar.from), way * weeks * 7));
  }
}

function layWeeks({ from, today }: Calendar, runs: readonly CalendarRun[]) {
  const [first, current] = [findMonday(from), findMonday(today)];
  const dates = runs.flatMap((run) => {
    const passed = findPassedDay(run, today);
    return listRunDates(run).map((date) => ({
      ...date,
      run,
      late: date.kind === passed ? run.late : 0,
    }));
  });
  return Array.from({ length: weeks }, (_, place) => {
    const monday = moveDay(first, 7 * place);
    const days = Array.from({ length: 7 }, (_, day) => moveDay(monday, day)).map((on) => ({
      on,
      today: on === today,
      dates: dates.filter((date) => date.on === on),
    }));
    const name = monday === current ? 'this' : monday === moveDay(current, 7) ? 'next' : null;
    return { monday, sunday: moveDay(monday, 6), name, bars: layWeek(runs, monday), days } as const;
  });
}
