import { TestBed } from '@angular/core/testing';
import { RequestProblem } from '@svetionik/client/problem';
import { ApiClient } from '../core/api/api-client';
import { EntryWay } from './entry-way';

const title = { 'sr-Latn': 'Kurs', 'sr-Cyrl': 'Курс' };
const course = { slug: 'kurs', title, open: true };
const programme = { id: 'program', title };
const run = {
  ...{ id: 'izvodjenje', title: 'Niš', town: 'Niš', startsOn: '2031-11-30', endsOn: '2031-12-18' },
  ...{ course, programme: null, open: true },
};

function find(place?: { enrolment: string | null; programme: string | null }): EntryWay {
  const call = () =>
    place === undefined
      ? Promise.reject(new RequestProblem('run.not-joinable', 409))
      : Promise.resolve(place);
  TestBed.configureTestingModule({ providers: [{ provide: ApiClient, useValue: { call } }] });
  return TestBed.inject(EntryWay);
}

it.each([
  ['what brings nothing', { course: null, run: null }, '/learn'],
  ['a course', { course, run: null }, '/learn/begin/kurs'],
  [
    'a course that nobody begins any more',
    { course: { ...course, open: false }, run: null },
    '/learn',
  ],
  ['a run of a course', { course: null, run }, '/courses/kurs'],
  [
    'a run of a programme',
    { course: null, run: { ...run, course: null, programme } },
    '/learn/programmes/program',
  ],
])('leads who enters by a mail on by %s', (_, brought, way) => {
  expect(find().find(brought)).toBe(way);
});

it.each([
  ['onto the run, into its course', { enrolment: 'upis', programme: null }, run, '/learn/upis'],
  [
    'onto the run, into its programme',
    { enrolment: null, programme: 'program' },
    run,
    '/learn/programmes/program',
  ],
  ['to the course where the run does not take them yet', undefined, run, '/courses/kurs'],
  [
    'onto no run that is over',
    { enrolment: 'upis', programme: null },
    { ...run, open: false },
    '/courses/kurs',
  ],
])('leads who has just entered %s', async (_, place, brought, way) => {
  expect(await find(place).follow({ course: null, run: brought })).toBe(way);
});
