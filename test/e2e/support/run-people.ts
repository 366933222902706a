import { countParticipants, listParticipants, readRun } from '@svetionik/contracts/runs';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { randomUUID } from 'node:crypto';
import { giveRun, hardest, inBoth, longInstitution, run } from './runs';
import type { Window } from './window';

type Person = EndpointReply<typeof listParticipants>['items'][number];

function person(own: Partial<Person>): Person {
  return {
    id: randomUUID(),
    name: { latin: 'Radoslav Bajić', cyrillic: 'Радослав Бајић' },
    email: 'osoba@primer.rs',
    institution: inBoth('Dom zdravlja Šid'),
    state: 'enrolled',
    enrolledOn: '2026-11-02',
    extendedTo: null,
    due: { kind: 'due', what: 'finish', on: '2026-12-12', days: 18 },
    course: 'under-way',
    parts: [
      { done: 4, total: 4, state: null },
      { done: 1, total: 6, state: null },
      { done: 0, total: 3, state: null },
    ],
    attempts: 0,
    lastActiveOn: '2026-11-22',
    certificate: null,
    addressRefused: false,
    ...own,
  };
}

/** People of a run who stand in every way, with the longest names. */
export async function giveRunPeople(window: Window): Promise<void> {
  await giveRun(window);
  const late = { kind: 'late', what: 'begin', on: '2026-11-09', days: 15 } as const;
  const number = { number: 351, year: 2026, designation: '02' };
  await window.answer(listParticipants, {
    modules: ['Zajedničko znanje', 'Za zdravstvo i socijalnu zaštitu', 'Praksa'].map(inBoth),
    items: [
      person({}),
      person({
        name: hardest,
        institution: longInstitution,
        due: late,
        course: 'not-started',
        lastActiveOn: null,
      }),
      person({
        name: null,
        addressRefused: true,
        email: 'veoma.dugacka.adresa.jedne.osobe@primer.rs',
        extendedTo: '2026-12-04',
        due: { kind: 'due', what: 'finish', on: '2026-11-27', days: 3 },
      }),
      person({
        due: { kind: 'finished' },
        course: 'passed',
        certificate: { id: randomUUID(), number, suspended: false },
      }),
      person({ due: { kind: 'handed-in', on: '2026-12-12' }, course: 'being-marked', attempts: 1 }),
      person({ due: { kind: 'used-up', on: '2026-12-12' }, course: 'failed', attempts: 3 }),
      person({
        due: { kind: 'finished' },
        course: 'passed',
        certificate: { id: randomUUID(), number: { ...number, number: 352 }, suspended: true },
      }),
    ],
    next: null,
  });
  const counts = { all: 48, late: 7, 'not-begun': 6, 'under-way': 26, finished: 9 };
  await window.answer(countParticipants, { ...counts, certified: 3, left: 2 });
}

/** People of a run of a programme, by the states of its parts, one of an older edition. */
export async function giveProgrammeRunPeople(window: Window): Promise<void> {
  await giveRun(window);
  const title = 'Zaštita dece u obrazovanju: opšti i posebni deo, praksa i provera';
  await window.answer(readRun, {
    ...run,
    subject: { kind: 'programme', id: randomUUID(), name: inBoth(title) },
  });
  type State = NonNullable<NonNullable<Person['parts'][number]>['state']>;
  const partsOf = (...states: readonly (State | null)[]): Person['parts'] =>
    states.map((state) => {
      const done = state === 'done' || state === 'exempt' ? 1 : 0;
      return state === null ? null : { done, total: 1, state };
    });
  const late = { kind: 'late', what: 'finish', on: '2026-11-09', days: 15 } as const;
  const titles = [
    'Zajedničko znanje',
    'Ono što škola prva primeti',
    'Razgovor sa detetom za koje se sumnja da je nestalo',
    'Praksa',
    'Stara provera',
  ];
  const parts = partsOf('done', 'under-way', 'open', 'locked', null);
  await window.answer(listParticipants, {
    modules: titles.map(inBoth),
    items: [
      person({ parts, attempts: 1 }),
      person({
        ...{ name: hardest, institution: longInstitution, due: late },
        ...{ parts: partsOf('exempt', 'done', null, 'done', 'under-way'), attempts: 3 },
      }),
      person({
        ...{ due: { kind: 'finished' }, course: 'passed', attempts: 4 },
        parts: partsOf('done', 'exempt', 'open', 'done', null),
        certificate: {
          id: randomUUID(),
          number: { number: 351, year: 2026, designation: '02' },
          suspended: false,
        },
      }),
      person({
        ...{ due: { kind: 'handed-in', on: '2026-12-12' }, course: 'being-marked', attempts: 1 },
        parts: partsOf('done', 'done', null, 'under-way', null),
      }),
    ],
    next: null,
  });
  const counts = { all: 48, late: 7, 'not-begun': 6, 'under-way': 26, finished: 9 };
  await window.answer(countParticipants, { ...counts, certified: 3, left: 2 });
}

export async function chooseLate({ page }: Window): Promise<void> {
  await page.getByRole('checkbox').nth(2).check();
  await page.getByRole('button', { name: 'Produžite rok' }).waitFor();
}

/** They are to be reminded, which is asked first. */
export async function chooseReminded(window: Window): Promise<void> {
  await chooseLate(window);
  await window.page.getByRole('button', { name: 'Podsetite' }).click();
  await window.page.getByRole('dialog').waitFor();
}
