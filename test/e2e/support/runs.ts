import {
  listEnrollingPeople,
  listHappenings,
  listLatePeople,
  listMaterials,
  listOverseenParticipants,
  listRuns,
  proposeEnrolling,
  readRun,
  readRunChoices,
} from '@svetionik/contracts/runs';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { randomUUID } from 'node:crypto';
import { givenMaterials } from './run-materials';
import type { Window } from './window';

type Run = EndpointReply<typeof readRun>;
type Summary = EndpointReply<typeof listRuns>['items'][number];
type Entering = EndpointReply<typeof listEnrollingPeople>['items'][number];

export const inBoth = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) });
const course: Summary['subject'] = {
  ...{ kind: 'course', id: randomUUID() },
  name: inBoth('Kada pacijent ne govori za sebe'),
};
const longTitle =
  'Sremska Mitrovica, Šid i okolna mesta, drugo ponovljeno izvođenje za patronažnu službu';
export const hardest = {
  latin: 'Šejla Amina Hadžiabdulahović-Mehmedagić',
  cyrillic: 'Шејла Амина Хаџиабдулаховић-Мехмедагић',
};
export const longInstitution = inBoth(
  'Specijalna bolnica za rehabilitaciju i ortopedsku protetiku, odeljenje u Sremskoj Mitrovici',
);

function summary(own: Partial<Summary>): Summary {
  return {
    id: randomUUID(),
    title: 'Novi Sad, drugo izvođenje',
    subject: course,
    town: 'Novi Sad',
    state: 'running',
    startsOn: '2026-11-02',
    endsOn: '2026-12-18',
    capacity: 60,
    taken: 42,
    ...own,
  };
}

/** Runs of every state, one with a long name and one without a number of places. */
export async function giveRuns(window: Window): Promise<void> {
  await window.answer(listRuns, {
    items: [
      summary({
        state: 'planned',
        title: 'Niš',
        taken: 0,
        startsOn: '2027-02-01',
        endsOn: '2027-03-19',
      }),
      summary({ state: 'open', title: longTitle, startsOn: '2026-12-14', endsOn: '2027-01-29' }),
      summary({}),
      summary({
        state: 'ended',
        capacity: null,
        taken: 1284,
        startsOn: '2026-05-04',
        endsOn: '2026-06-26',
      }),
      summary({ state: 'cancelled', startsOn: '2026-04-06', endsOn: '2026-05-15' }),
    ],
    next: null,
  });
}

export const run: Run = {
  ...summary({ title: longTitle }),
  version: 3,
  today: '2026-11-24',
  managed: true,
  organiser: { id: randomUUID(), name: inBoth('Centar za podršku osobama u riziku') },
  trainers: [{ id: randomUUID(), name: hardest, email: 'trenerica@primer.rs' }],
  group: null,
  followed: [
    { id: randomUUID(), name: 'Sestre i tehničari svih domova zdravlja, jesenji ciklus' },
    { id: randomUUID(), name: 'Patronaža' },
  ],
  prerequisite: { id: randomUUID(), name: inBoth('Zajedničko znanje') },
  places: [
    { institution: { id: randomUUID(), name: longInstitution }, places: 15, taken: 15 },
    { institution: { id: randomUUID(), name: inBoth('Dom zdravlja Šid') }, places: 12, taken: 9 },
    { institution: null, places: 33, taken: 18 },
  ],
  text: {
    course: course.id,
    programme: null,
    title: longTitle,
    language: 'sr-Latn',
    town: 'Sremska Mitrovica',
    organiser: null,
    trainers: [],
    capacity: 60,
    quotas: [],
    opensOn: '2026-10-12',
    closesOn: '2026-11-26',
    startsOn: '2026-11-02',
    endsOn: '2026-12-18',
    begin: { kind: 'day', on: '2026-11-09' },
    finish: { kind: 'days', days: 40 },
    lateFinish: false,
    joining: 'open',
    group: null,
    prerequisite: null,
    professions: ['health', 'education'],
    contact: 'Kancelarija za obuke, radnim danima od 8 do 16 časova, obuke@primer.rs',
  },
};

/** A run with full and free quotas, long names, and a group that may be put on it. */
export async function giveRun(window: Window): Promise<void> {
  await window.answer(readRun, run);
  await window.answer(listMaterials, { items: givenMaterials });
  await window.answer(readRunChoices, {
    courses: [course],
    programmes: [
      {
        id: randomUUID(),
        name: inBoth('Zaštita dece u obrazovanju: opšti i posebni deo, praksa i provera'),
      },
    ],
    organisers: [],
    trainers: run.trainers,
    groups: [{ id: randomUUID(), name: 'Patronaža DZ Novi Sad' }],
  });
}

/** A run that nobody is on, without places, deadlines or trainers. */
export async function givePlannedRun(window: Window): Promise<void> {
  const text = {
    ...run.text,
    ...{ begin: null, finish: null, opensOn: null, closesOn: null, contact: '' },
  };
  await window.answer(readRun, {
    ...run,
    ...{ state: 'planned', capacity: null, taken: 0, trainers: [], prerequisite: null },
    places: [{ institution: null, places: null, taken: 0 }],
    text: { ...text, capacity: null, professions: [], joining: 'staff' },
  });
  await window.answer(listMaterials, { items: [] });
}

/** People are about to be put on a run: three get onto it, the others lack something. */
export async function giveEnrolling(window: Window): Promise<void> {
  await giveRun(window);
  const person = (
    latin: string,
    why: Entering['why'] = null,
    remark: Entering['remark'] = null,
  ) => ({
    id: randomUUID(),
    name: { latin, cyrillic: latinToCyrillic(latin) },
    email: 'osoba@primer.rs',
    outcome: why === null ? ('waiting' as const) : ('skipped' as const),
    why,
    remark,
  });
  await window.answer(listEnrollingPeople, {
    items: [
      person('Snežana Babić', null, 'licence'),
      person(hardest.latin, null, 'used-up'),
      person('Merima Žunić'),
      person('Jasna Kovačev', 'over-quota'),
      person('Nada Lazarević', 'prerequisite'),
      person('Bojan Ostojić', 'profession'),
      person('Sofija Ivanović', 'consent-awaited'),
    ],
    next: null,
  });
  await window.answer(proposeEnrolling, {
    ...{ id: randomUUID(), state: 'proposed', waiting: 3, done: 0, strangers: 1, overQuota: false },
    skipped: [
      { why: 'on-it', people: 9 },
      { why: 'over-quota', people: 1 },
      { why: 'prerequisite', people: 1 },
      { why: 'profession', people: 1 },
      { why: 'consent-awaited', people: 1 },
    ],
    remarked: [
      { remark: 'used-up', people: 1 },
      { remark: 'licence', people: 1 },
    ],
    places: run.places,
  });
}

export async function chooseGroup({ page }: Window): Promise<void> {
  await page.getByLabel('Grupa', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Pogledajte ko ulazi' }).click();
  await page.getByText('Biće upisano').or(page.getByText('Biće upisane')).first().waitFor();
}

/** What happened to somebody with a long name, in every way. */
export async function giveHistory(window: Window): Promise<void> {
  await giveRun(window);
  type Happening = EndpointReply<typeof listHappenings>['items'][number];
  const happening = (own: Partial<Happening>): Happening => ({
    ...{ id: randomUUID(), kind: 'enrolled', at: '2026-11-02T09:12:00.000Z', otherRun: null },
    by: { name: { latin: 'Vera Simić', cyrillic: 'Вера Симић' }, email: 'vera@primer.rs' },
    ...{ extendedTo: null, reason: null },
    ...own,
  });
  await window.answer(listHappenings, {
    person: { name: hardest, email: 'osoba@primer.rs' },
    items: [
      happening({
        kind: 'transferred',
        otherRun: { id: randomUUID(), title: longTitle },
        reason: 'Preseljenje',
      }),
      happening({
        kind: 'extended',
        extendedTo: '2026-12-04',
        reason: 'Bolovanje u trajanju od dve nedelje, potvrda je u kancelariji za obuke',
      }),
      happening({}),
    ],
  });
}

/** People who are late, on one run and on several, with the longest names. */
export async function giveLatePeople(window: Window): Promise<void> {
  type Late = EndpointReply<typeof listLatePeople>['items'][number];
  const late = (days: number, own: Partial<Late['runs'][number]> = {}): Late['runs'][number] => ({
    ...{ id: randomUUID(), title: 'Novi Sad, drugo izvođenje', subject: course.name, open: true },
    due: { kind: 'late', what: 'finish', on: '2026-11-21', days },
    ...own,
  });
  await window.answer(listLatePeople, {
    items: [
      {
        ...{ id: randomUUID(), email: null, institution: inBoth('Dom zdravlja Šid') },
        name: { latin: 'Radoslav Bajić', cyrillic: 'Радослав Бајић' },
        runs: [late(9), late(1, { open: false, title: 'Niš' })],
      },
      {
        ...{ id: randomUUID(), email: 'osoba@primer.rs', institution: longInstitution },
        name: hardest,
        runs: [late(21, { title: longTitle })],
      },
      {
        ...{ id: randomUUID(), email: 'veoma.dugacka.adresa.jedne.osobe@primer.rs' },
        ...{ name: null, institution: null, runs: [late(2)] },
      },
    ],
    next: null,
  });
}

/** People of a run as their coordinator sees them, with the longest names. */
export async function giveOverseenPeople(window: Window): Promise<void> {
  type Overseen = EndpointReply<typeof listOverseenParticipants>['items'][number];
  const overseen = (own: Partial<Overseen>): Overseen => ({
    ...{ id: randomUUID(), name: hardest, institution: longInstitution, certified: false },
    due: { kind: 'late', what: 'finish', on: '2026-11-21', days: 9 },
    ...own,
  });
  const ana = { latin: 'Ana Bajić', cyrillic: 'Ана Бајић' };
  await window.answer(listOverseenParticipants, {
    run: { ...run, title: longTitle, subject: course.name },
    items: [
      overseen({ name: ana, due: { kind: 'finished' }, certified: true }),
      overseen({}),
      overseen({ name: null, due: { kind: 'due', what: 'begin', on: '2026-12-01', days: 1 } }),
    ],
    next: null,
  });
}
