import type { OwnProgramme } from '../../core/programmes/own-programmes';
import type { OwnCourse } from '../../core/status/own-courses';
import {
  courseTitle as title,
  givenOwnCourse as course,
  next,
} from '../../testing/given-own-course';
import {
  describeNext,
  findLeadingProgramme,
  findCourseProgramme,
  type NextStep,
} from './own-paths';

const programme = (
  id: string,
  enrolments: readonly (string | null)[],
  more: Partial<OwnProgramme> = {},
): OwnProgramme => ({
  ...{ id, joined: true, joinable: false, title, summary: title, inOrder: true, choose: 0 },
  ...{ choicesLeft: 0, settled: 0, of: 2, complete: false, next: null },
  ...{ certified: false, asksLicence: false, term: null, certificate: null, document: null },
  parts: enrolments.map((enrolment, place) => ({
    ...{ id: `part ${place}`, kind: 'general', need: 'required', entryPercent: null },
    course: { slug: 'prvi-pogled', title, hours: 4, offered: place === 0 },
    ...{ state: 'open', needed: true, enrolment, passedOn: null, recognised: null },
  })),
  ...more,
});

describe('programmes on the home of a learner', () => {
  it('are named at their courses, one to be finished before one that is through', () => {
    const joined = [programme('through', ['a'], { complete: true }), programme('on', ['a', 'b'])];
    expect(findCourseProgramme(course('a'), joined)?.id).toBe('on');
    expect(findCourseProgramme(course('c'), joined)).toBeUndefined();
  });

  it('lead where no course does', () => {
    const joined = [programme('through', [], { complete: true }), programme('on', [])];
    expect(findLeadingProgramme(undefined, joined)?.id).toBe('on');
    expect(findLeadingProgramme(course('a'), joined)).toBeUndefined();
  });

  it('say what comes next: a course, one that cannot be joined today, or a choice', () => {
    const on = (step: OwnProgramme['next'], ...enrolments: (string | null)[]) =>
      describeNext(programme('on', enrolments, { next: step }), [course('b')])?.kind;
    expect(on({ kind: 'part', part: 'part 0' }, null, null)).toBe('course');
    expect(on({ kind: 'part', part: 'part 1' }, 'a', 'b')).toBe('course');
    expect(on({ kind: 'part', part: 'part 1' }, 'a', null)).toBe('closed');
    expect(on({ kind: 'choice', left: 2 }, 'a')).toBe('choice');
    expect(on(null, 'a')).toBeUndefined();
  });

  it.each<{ status: OwnCourse['status']; kind: NextStep['kind'] }>([
    {
      kind: 'course',
      status: {
        state: 'attempt-running',
        attempt: 'x',
        next: next('go-on-with-attempt'),
      },
    },
    {
      kind: 'halted',
      status: { state: 'being-marked', attempt: 'x', next: next('wait-for-marks') },
    },
    {
      kind: 'halted',
      status: { state: 'attempts-used-up', next: next('ask-organiser') },
    },
    {
      kind: 'halted',
      status: { state: 'assessment-closed', next: next('ask-organiser') },
    },
    {
      kind: 'halted',
      status: { state: 'waiting', reason: 'wait', next: next('read-again') },
    },
    {
      kind: 'halted',
      status: {
        state: 'withdrawn',
        withdrawal: { reason: title, at: '2026-03-02T10:00:00.000Z' },
        next: next('choose-course'),
      },
    },
  ])(
    'say of a course that comes next and is $status.state that it is $kind',
    ({ status, kind }) => {
      const own = programme('on', ['a'], { next: { kind: 'part', part: 'part 0' } });
      expect(describeNext(own, [course('a', status)])?.kind).toBe(kind);
    },
  );
});
