import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { readRunCalendar, readRunFeed, renewRunFeed } from '@svetionik/contracts/runs';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import type { Window } from './window';

type Run = EndpointReply<typeof readRunCalendar>['runs'][number];

const inBoth = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) });
const trainer = (latin: string) => ({
  ...{ id: randomUUID(), name: { latin, cyrillic: latinToCyrillic(latin) } },
  email: 'trenerica@primer.rs',
});
const [ivana, pavle] = [trainer('Ivana Mitić'), trainer('Pavle Horvat')];
const longest = trainer('Šejla Amina Hadžiabdulahović-Mehmedagić');

function of(course: string): Run['subject'] {
  return { kind: 'course', id: randomUUID(), name: inBoth(course) };
}

function run(own: Partial<Run>): Run {
  return {
    ...{ id: randomUUID(), title: 'Novi Sad, drugo izvođenje', town: 'Novi Sad' },
    subject: of('Kada pacijent ne govori za sebe'),
    ...{ state: 'running', startsOn: '2026-11-02', endsOn: '2026-12-18', capacity: 60, taken: 42 },
    ...{ opensOn: null, closesOn: null, beginBy: null, finishBy: null, late: 0 },
    trainers: [ivana],
    ...own,
  };
}

/** Some that are late, begin and end within the weeks, are planned or open, and the longest names. */
const runs: readonly Run[] = [
  run({
    ...{ title: 'Kragujevac', town: 'Kragujevac', startsOn: '2026-09-28', endsOn: '2026-11-27' },
    ...{ beginBy: '2026-10-12', finishBy: '2026-11-23', late: 9, trainers: [pavle] },
    subject: of('Ono što škola prva primeti'),
  }),
  run({ finishBy: '2026-12-14' }),
  run({
    ...{ title: 'Niš', town: 'Niš', startsOn: '2026-11-09', endsOn: '2026-12-11', taken: 1284 },
    ...{ capacity: null, beginBy: '2026-11-23', late: 100, trainers: [ivana, pavle] },
  }),
  run({
    title: 'Sremska Mitrovica, Šid i okolna mesta, drugo ponovljeno izvođenje za patronažnu službu',
    ...{ town: 'Sremska Mitrovica i okolna mesta', state: 'open', capacity: 2400, taken: 1284 },
    ...{ startsOn: '2026-11-30', endsOn: '2027-01-29', closesOn: '2026-11-26' },
    subject: of('Razgovor sa detetom za koje se sumnja da je nestalo ili da je bilo izloženo'),
    trainers: [ivana, longest],
  }),
  run({
    ...{ title: 'Na daljinu', town: '', state: 'planned', taken: 0, trainers: [] },
    ...{ startsOn: '2026-11-26', endsOn: '2026-11-27', beginBy: '2026-11-26' },
  }),
  run({
    ...{ title: 'Užice', town: 'Užice', state: 'open', startsOn: '2026-12-07', taken: 27 },
    ...{ endsOn: '2027-02-05', opensOn: '2026-11-25', closesOn: '2026-12-02', capacity: 45 },
  }),
];

/** Five weeks with runs, several days on one, and more runs than are shown. */
export async function giveCalendar(window: Window): Promise<void> {
  const days = { today: '2026-11-24', from: '2026-11-23' };
  await window.answer(readRunCalendar, { ...days, runs: [...runs], more: true });
  await window.answer(readRunFeed, { since: '2026-10-01T08:00:00.000Z' });
  await window.answer(renewRunFeed, {
    since: '2026-11-24T08:00:00.000Z',
    address: `https://primer.rs/api/v1/feeds/${'a'.repeat(43)}`,
  });
}

/** Five weeks without a run, and nobody follows them. */
export async function giveEmptyCalendar(window: Window): Promise<void> {
  const days = { today: '2026-11-24', from: '2026-11-23' };
  await window.answer(readRunCalendar, { ...days, runs: [], more: false });
  await window.answer(readRunFeed, { since: null });
}
