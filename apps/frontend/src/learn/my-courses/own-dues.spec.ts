import type { OwnRun } from '../../core/runs/own-runs';
import { givenOwnCourse as course, next } from '../../testing/given-own-course';
import { nameAct, nameProgrammeAct } from './name-act';
import { listDues, listEndings, type Due } from './own-dues';

const begun = (enrolment: string) => course(enrolment);
const run = (enrolment: string, due: OwnRun['due']): OwnRun => ({
  ...{
    id: `run ${enrolment}`,
    enrolment,
    programme: null,
    title: 'Niš',
    town: 'Niš',
    state: 'running',
    contact: '',
  },
  ...{ startsOn: '2026-11-01', endsOn: '2026-12-20', due, materials: [] },
});
const due = (kind: 'due' | 'late', on: string): Due => ({
  ...{ kind, what: 'finish', on, days: 3 },
});
const held = (enrolment: string, until: string | null) =>
  course(enrolment, {
    ...{ state: 'held', certificate: 'c', kind: 'completion', until },
    next: next('show-certificate'),
  });

describe('what stands on the home of a learner', () => {
  it('is each day to keep, the first first, without the course that stands above', () => {
    const courses = ['a', 'b', 'c', 'd'].map(begun);
    const runs = [
      run('a', due('due', '2026-12-12')),
      run('b', due('due', '2026-12-09')),
      run('c', due('late', '2026-11-20')),
      run('d', { kind: 'free' }),
    ];
    const days = listDues(courses, runs, courses[1]).map(({ due: { on } }) => on);
    expect(days).toEqual(['2026-11-20', '2026-12-12']);
  });

  it('is below them what can be done no more for now, where it has a day', () => {
    const runs = [
      run('a', { kind: 'handed-in', on: '2026-12-01' }),
      run('b', due('due', '2026-12-09')),
      run('c', { kind: 'used-up', on: '2026-11-20' }),
      run('d', { kind: 'handed-in', on: null }),
    ];
    const listed = listDues(['a', 'b', 'c', 'd'].map(begun), runs, undefined);
    expect(listed.map(({ due: { kind } }) => kind)).toEqual(['due', 'used-up', 'handed-in']);
  });

  it('leads on where there is something to do, and else names what is so', () => {
    const marked = course('a', {
      ...{ state: 'being-marked', attempt: 'x', next: next('wait-for-marks') },
    });
    const open = course('b', {
      ...{ state: 'assessment-open', attempt: 1, allowed: 3, next: next('start') },
    });
    const handedIn = { kind: 'handed-in', on: '2026-12-01' } as const;
    expect(nameAct(handedIn, marked)).toBe('status.step.wait-for-marks');
    expect(nameAct(due('late', '2026-12-01'), open)).toBe('status.step.start');
    expect(nameAct(due('late', '2026-12-01'), begun('c'))).toBe('learn.home.act.finish');
    expect(nameProgrammeAct(handedIn)).toBe('path.see');
    expect(nameProgrammeAct(due('due', '2026-12-01'))).toBe('learn.home.act.finish');
  });

  it('is each certificate that ends within a year, the first first', () => {
    const courses = [
      held('a', '2027-11-30'),
      held('b', '2027-01-12'),
      held('c', '2027-12-01'),
      held('d', null),
      begun('e'),
    ];
    const endings = listEndings(courses, new Date('2026-11-30T12:00:00Z'));
    expect(endings.map(({ until }) => until)).toEqual(['2027-01-12', '2027-11-30']);
  });
});
