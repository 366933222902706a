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
const ivana = trainer('Ivana Mitić');

function run(own: Partial<Run>): Run {
  return {
    ...{ id: randomUUID(), title: 'Novi Sad, drugo izvođenje', town: 'Novi Sad' },
    course: { id: randomUUID(), name: inBoth('Kada pacijent ne govori za sebe') },
    ...{ state: 'running', startsOn: '2026-11-02', endsOn: '2026-12-18', capacity: 60, taken: 42 },
    ...{ opensOn: null, closesOn: null, beginBy: null, finishBy: null, trainers: [ivana] },
    ...own,
  };
}

/** Five weeks with runs that begin, go on and end, several days on one, and the longest names. */
export async function giveCalendar(window: Window): Promise<void> {
  await window.answer(readRunCalendar, {
    ...{ today: '2026-11-24', from: '2026-11-23' },
    runs: [
      run({ finishBy: '2026-12-14' }),
      run({
        title:
          'Sremska Mitrovica, Šid i okolna mesta, drugo ponovljeno izvođenje za patronažnu službu',
        ...{ town: 'Sremska Mitrovica', state: 'open', capacity: null, taken: 1284 },
        ...{ startsOn: '2026-11-30', endsOn: '2027-01-29', closesOn: '2026-11-26' },
        trainers: [ivana, trainer('Šejla Amina Hadžiabdulahović-Mehmedagić')],
      }),
      run({
        ...{ title: 'Na daljinu', town: '', state: 'planned', taken: 0, trainers: [] },
        ...{ startsOn: '2026-11-26', endsOn: '2026-11-27', beginBy: '2026-11-26' },
      }),
    ],
  });
  await window.answer(readRunFeed, { since: '2026-10-01T08:00:00.000Z' });
  await window.answer(renewRunFeed, {
    since: '2026-11-24T08:00:00.000Z',
    address: `https://primer.rs/api/v1/feeds/${'a'.repeat(43)}`,
  });
}

/** Five weeks without a run, and nobody follows them. */
export async function giveEmptyCalendar(window: Window): Promise<void> {
  await window.answer(readRunCalendar, { today: '2026-11-24', from: '2026-11-23', runs: [] });
  await window.answer(readRunFeed, { since: null });
}
