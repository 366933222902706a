import { listOwnChanges } from '@svetionik/contracts/home';
import { listOwnProgrammes } from '@svetionik/contracts/programmes';
import { listJoinableProgrammeRuns, listOwnRuns } from '@svetionik/contracts/runs';
import { listOwnCourses } from '@svetionik/contracts/status';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import { inDays } from '../../support/belgrade-time';
import { givenMaterials } from './run-materials';
import { holdCourses } from './programmes';
import type { Window } from './window';

type Course = EndpointReply<typeof listOwnCourses>['items'][number];
type Run = EndpointReply<typeof listOwnRuns>['items'][number];

const inBoth = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) });
const longTitle =
  'Kada pacijent ne govori za sebe: prepoznavanje, prvi razgovor i upućivanje osobe koja je možda žrtva';
const longRun =
  'Sremska Mitrovica, Šid i okolna mesta, drugo ponovljeno izvođenje za patronažnu službu';

function course(title: string, own: Partial<Course> = {}): Course {
  return {
    enrolment: randomUUID(),
    course: { slug: 'kurs', title: inBoth(title), tracks: ['health'] },
    organiser: inBoth('Centar za podršku'),
    renews: null,
    progress: { done: 5, total: 24 },
    minutesLeft: 35,
    nextLesson: inBoth('Razgovor nasamo'),
    status: {
      ...{ state: 'parts-left', parts: 19, lessons: 5, share: null },
      place: { module: 'opste-znanje', lesson: 'razgovor', block: 'prvi' },
      next: { step: 'go-on', at: null, on: null },
    },
    ...own,
  };
}

function run(of: Course, title: string, due: Run['due']): Run {
  return {
    ...{ id: randomUUID(), enrolment: of.enrolment, programme: null, title, town: 'Novi Sad' },
    state: 'running',
    ...{ startsOn: '2026-11-02', endsOn: '2026-12-18', contact: '', due, materials: [] },
  };
}

/** A learner with days to keep, one of them missed, a certificate that ends, and every kind of change. */
export async function giveFullOwnHome(window: Window): Promise<void> {
  const courses = [course('Zajedničko znanje'), course(longTitle), course('Prvi razgovor')];
  const [first, second, third] = courses;
  if (first === undefined || second === undefined || third === undefined) return;
  const until = inDays(49);
  const held = course('Prvi znaci u ambulanti', {
    status: {
      ...{ state: 'held', certificate: randomUUID(), kind: 'completion', until },
      next: { step: 'show-certificate', at: null, on: null },
    },
  });
  await window.answer(listOwnCourses, { items: [...courses, held] });
  const path = holdCourses([first.enrolment, second.enrolment]);
  await window.answer(listOwnProgrammes, { joined: [path], open: [] });
  await window.answer(listOwnRuns, {
    items: [
      run(first, 'Novi Sad', { kind: 'due', what: 'finish', on: '2026-12-04', days: 4 }),
      {
        ...run(second, longRun, { kind: 'late', what: 'begin', on: '2026-11-21', days: 9 }),
        materials: givenMaterials,
      },
      run(third, 'Niš', { kind: 'due', what: 'finish', on: '2026-12-20', days: 20 }),
      {
        ...run(first, longRun, { kind: 'due', what: 'finish', on: '2026-12-18', days: 18 }),
        ...{ enrolment: null, programme: path.id },
      },
    ],
  });
  await window.answer(listJoinableProgrammeRuns, {
    items: [
      {
        ...{ id: randomUUID(), title: longRun, language: 'sr-Latn', town: 'Šid', contact: '' },
        ...{ startsOn: '2026-12-14', endsOn: '2027-02-19', closesOn: '2026-12-11', placesLeft: 7 },
        ...{ lacks: null, prerequisite: null },
        programme: { id: randomUUID(), title: inBoth(longTitle) },
      },
      {
        ...{ id: randomUUID(), title: longRun, language: 'sr-Latn', town: 'Šid', contact: '' },
        ...{ startsOn: '2026-12-14', endsOn: '2027-02-19', closesOn: null, placesLeft: 7 },
        ...{ lacks: 'prerequisite', prerequisite: inBoth(longTitle) },
        programme: { id: randomUUID(), title: inBoth(longTitle) },
      },
    ],
  });
  const at = '2026-11-28T09:00:00.000Z';
  const days = { startsOn: '2026-11-09', endsOn: '2026-12-26' };
  await window.answer(listOwnChanges, {
    items: [
      {
        ...{ kind: 'run-moved', at, run: longRun, ...days },
        ...{ startedOn: '2026-11-02', endedOn: '2026-12-18' },
      },
      { kind: 'run-closes', at, run: longRun, on: '2026-12-18' },
      { kind: 'extended', at, run: 'Novi Sad', until: '2026-12-04' },
      {
        ...{ kind: 'score-corrected', at, course: inBoth(longTitle) },
        ...{ attempt: randomUUID(), passed: true },
      },
      { kind: 'new-edition', at, course: inBoth('Prvi razgovor'), enrolment: third.enrolment },
      { kind: 'transferred', at, run: 'Niš', to: longRun },
      { kind: 'run-cancelled', at, run: 'Beograd' },
    ],
  });
}
