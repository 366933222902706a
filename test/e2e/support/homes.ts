import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readHome } from '@svetionik/contracts/home';
import { randomUUID } from 'node:crypto';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';

type Home = EndpointReply<typeof readHome>;

const both = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) });
const courses = [
  'Ono što škola prva primeti',
  'Kada pacijent ne govori za sebe: prepoznavanje, prvi razgovor i upućivanje osobe koja je možda žrtva eksploatacije',
  'Pogled pre sankcije: prepoznavanje u patroli',
  'Šta piše u optužnici: kvalifikacija, svedok i naknada',
  'Priča koja ne nanosi štetu',
];

type Run = NonNullable<Home['runs']>['items'][number];

function run(own: Partial<Run>): Run {
  return {
    ...{ id: randomUUID(), title: 'Niš', town: 'Niš', subject: both(courses[2] ?? '') },
    ...{ state: 'running', startsOn: '2026-11-02', endsOn: '2026-12-18' },
    ...{ capacity: 40, taken: 40, late: 0, notBegun: 0, underWay: 0, finished: 0 },
    ...own,
  };
}

type OverseenRun = NonNullable<Home['circle']>['runs'][number];

function overseenRun(own: Partial<OverseenRun>): OverseenRun {
  return {
    ...{ id: randomUUID(), title: 'Niš', subject: both(courses[2] ?? '') },
    ...{ startsOn: '2026-11-02', endsOn: '2026-12-18' },
    ...{ people: 12, late: 0, finished: 0, certified: 0 },
    ...own,
  };
}

/** The home of somebody who has every role, with much to do and the longest names. */
export const fullHome: Home = {
  day: '2026-11-30',
  marking: {
    count: 1_023,
    oldest: '2026-11-20T10:00:00.000Z',
    questions: [
      'Kako biste započeli razgovor kada pratilac odbije da izađe iz ordinacije i odgovara umesto osobe koja je došla na pregled?',
      'Koje podatke ne biste upisali u karton i zašto?',
      'Opišite plan za prva 24 sata.',
    ].map((title, index) => ({
      id: randomUUID(),
      title: both(title),
      count: [914, 88, 21][index] ?? 1,
    })),
  },
  issuing: {
    complete: 115,
    incomplete: 3,
    courses: courses.map((title, index) => ({
      id: randomUUID(),
      title: both(title),
      count: [71, 22, 21, 3, 1][index] ?? 1,
    })),
    proposals: 4,
    trainings: 22,
    endings: [
      { of: 'accreditation', name: both('Kontinuirana medicinska edukacija'), on: '2026-12-31' },
      {
        of: 'signing-certificate',
        name: both('Organizacija za obuke u oblasti zaštite dece i odraslih, Novi Pazar'),
        on: '2027-01-18',
      },
      {
        of: 'signatory',
        name: both('dr Aleksandra Ljubičić-Njegovan Stojanović'),
        on: '2027-08-31',
      },
    ],
  },
  runs: {
    first: false,
    count: 6,
    people: 1_224,
    items: [
      run({ title: 'Niš, prvo izvođenje', late: 11, finished: 12, underWay: 17, notBegun: 11 }),
      run({
        title:
          'Sremska Mitrovica, Šid i okolna mesta, drugo ponovljeno izvođenje za patronažnu službu',
        subject: both(courses[1] ?? ''),
        ...{ late: 7, taken: 48, finished: 9, underWay: 33, notBegun: 6 },
        ...{ startsOn: '2026-11-09', endsOn: '2026-12-26' },
      }),
      run({
        ...{ title: 'Na daljinu', capacity: null, taken: 1_031, state: 'ended' },
        ...{ startsOn: '2026-10-05', endsOn: '2026-11-06', finished: 1_031 },
      }),
      run({ title: 'Beograd', taken: 22, finished: 2, underWay: 16, notBegun: 4, capacity: 24 }),
      run({
        ...{ title: 'Užice', state: 'open', taken: 0, capacity: 45 },
        ...{ startsOn: '2026-11-30', endsOn: '2027-01-22' },
      }),
    ],
  },
  programmes: [
    {
      ...{ id: randomUUID(), people: 1_128, complete: 463 },
      title: both('Osnovni program za patronažnu službu i hitnu pomoć u Sremskoj Mitrovici'),
    },
    { id: randomUUID(), title: both('Program za medije'), people: 21, complete: 0 },
  ],
  circle: {
    people: 86,
    runs: [
      overseenRun({ title: 'Niš, prvo izvođenje', late: 3, finished: 4, certified: 4 }),
      overseenRun({
        title:
          'Sremska Mitrovica, Šid i okolna mesta, drugo ponovljeno izvođenje za patronažnu službu',
        ...{ subject: both(courses[1] ?? ''), people: 1 },
      }),
    ],
    courses: courses.slice(0, 3).map((title, index) => ({
      id: randomUUID(),
      title: both(title),
      notStarted: index,
      underWay: 21 * index + 1,
      passed: 12,
    })),
  },
  late: 27,
  people: {
    registrations: { count: 12, oldest: '2026-11-29T08:00:00.000Z' },
    institutions: 31,
    usedUp: 2,
    erasures: 1,
  },
  writing: {
    drafts: [
      {
        id: randomUUID(),
        title: 'Razgovor sa tinejdžerom koji ne želi da razgovara',
        published: true,
        changedAt: '2026-11-28T10:00:00.000Z',
      },
    ],
    facts: [
      {
        key: 'rok-za-upucivanje',
        statement: both('Nadležni centar upućuje se u roku koji propis određuje.'),
        checkBy: '2026-11-01',
      },
    ],
  },
  organisation: { setup: 2, jobs: 1, troubles: 1 },
};

/** The same person on a day on which nothing waits. */
export const idleHome: Home = {
  day: '2026-11-30',
  marking: { count: 0, oldest: null, questions: [] },
  issuing: { complete: 0, incomplete: 0, courses: [], proposals: 0, trainings: 0, endings: [] },
  runs: { first: true, count: 0, people: 0, items: [] },
  programmes: [],
  circle: { people: 0, courses: [], runs: [] },
  late: 0,
  people: { registrations: { count: 0, oldest: null }, institutions: 0, usedUp: 0, erasures: 0 },
  writing: { drafts: [], facts: [] },
  organisation: { setup: 0, jobs: 0, troubles: 0 },
};
