import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { findTellingWords } from '@svetionik/domain/reminders/telling-words';
import { type CalendarRun, listRunDates, type RunDateKind } from '@svetionik/domain/runs/calendar';
import { ICalCalendar, ICalCalendarMethod } from 'ical-generator';

/** A run whose days stand in a calendar that is followed. */
export interface FollowedRun extends CalendarRun {
  readonly id: string;
  readonly town: string;
}

/** Whoever looks over a shoulder reads these: they say nothing of what is learned, of whom, or for whom. */
const names = {
  en: {
    calendar: 'Calendar',
    opens: 'Registration opens',
    closes: 'Registration closes',
    starts: 'Start',
    begin: 'Begin by',
    finish: 'Finish by',
    ends: 'End',
  },
  'sr-Cyrl': {
    calendar: 'Календар',
    opens: 'Почетак уписа',
    closes: 'Крај уписа',
    starts: 'Почетак',
    begin: 'Почети до',
    finish: 'Завршити до',
    ends: 'Крај',
  },
} as const satisfies Record<string, Record<RunDateKind | 'calendar', string>>;

/** The calendar as a file (RFC 5545): each day of a run is an event of a whole day. Its town is all that tells it from others. */
export function writeFeedFile(runs: readonly FollowedRun[], language: string, now: Date): string {
  const words = names[language === 'en' ? 'en' : 'sr-Cyrl'];
  const say = (text: string) => (language === 'sr-Latn' ? cyrillicToLatin(text) : text);
  const calendar = new ICalCalendar({
    name: say(words.calendar),
    prodId: '//calendar//calendar//EN',
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  for (const run of runs)
    for (const { kind, on } of listRunDates(run))
      calendar.createEvent({
        id: `${run.id}-${kind}`,
        start: new Date(`${on}T00:00:00Z`),
        allDay: true,
        stamp: now,
        summary: [say(words[kind]), tellTown(run)].filter((text) => text !== '').join(', '),
      });
  return calendar.toString();
}

/** Towns are written by hand: one that tells what it is about is left out. */
function tellTown({ town }: FollowedRun): string {
  return findTellingWords(town).length > 0 ? '' : town.replace(/\s+/gu, ' ').trim();
}
