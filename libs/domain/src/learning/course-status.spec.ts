import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  subarray,
} from 'fast-check';
import { givenLesson, givenModule, givenText } from '../../spec/given-content';
import { outlineModule } from '../course/outline';
import { mayOpenAssessment } from './attendance';
import {
  accountLacks,
  courseStatus,
  type CourseFacts,
  type KnownAttempt,
  type KnownCertificate,
} from './course-status';
import { computeProgress } from './progress';

const hour = 3_600_000;
const now = 1000 * hour;
const iso = (instant: number) => new Date(instant).toISOString();
const keys = ['general/signs/a', 'general/signs/b', 'general/act/a'];
const outlines = [
  outlineModule(
    givenModule('general', [
      givenLesson('signs', [givenText('a'), givenText('b')]),
      givenLesson('act', [givenText('a')]),
    ]),
  ),
];
const progress = (...done: readonly string[]) => computeProgress(outlines, new Set(done));
const failed = { id: 'f', state: 'finished', at: now - hour, passed: false } as const;
const passed = { id: 'p', state: 'finished', at: now - hour, passed: true } as const;
const given: CourseFacts = {
  left: false,
  offered: true,
  progress: progress(...keys),
  attempts: [],
  extra: 0,
  rules: { attempts: 2, waitHours: 24, window: {} },
  lacks: [],
};
const withdrawal = { reason: { 'sr-Latn': 'Greška', 'sr-Cyrl': 'Грешка' }, at: iso(now) };
const certificate = { id: 'c', kind: 'completion', status: 'valid', ready: true } as const;
const life = {
  until: '2027-01-31',
  renewableFrom: '2026-11-02',
  renewableTo: '2027-02-15',
  renewable: true,
  phase: 'valid',
} as const;

describe('courseStatus', () => {
  it.each<[string, Partial<CourseFacts>, object]>([
    [
      'who has joined and done nothing',
      { progress: progress() },
      {
        state: 'not-begun',
        parts: 3,
        lessons: 2,
        place: { module: 'general', lesson: 'signs', block: 'a' },
        next: { step: 'begin', at: null, on: null },
      },
    ],
    [
      'who has parts left',
      { progress: progress('general/signs/b') },
      { state: 'parts-left', parts: 2, lessons: 2, next: { step: 'go-on' } },
    ],
    [
      'whose parts are left and whose assessment closes',
      {
        progress: progress('general/signs/b'),
        rules: { ...given.rules, window: { closesAt: now + hour } },
      },
      { state: 'parts-left', next: { step: 'go-on', at: iso(now + hour) } },
    ],
    [
      'who has done enough of the lessons',
      {
        progress: progress('general/signs/a', 'general/signs/b'),
        rules: { ...given.rules, attendance: 50 },
      },
      { state: 'assessment-open', attempt: 1, allowed: 2, next: { step: 'start' } },
    ],
    [
      'whose assessment opens on a day',
      { rules: { ...given.rules, window: { opensAt: now + hour } } },
      { state: 'waiting', reason: 'not-yet', next: { step: 'read-again', at: iso(now + hour) } },
    ],
    [
      'whose assessment has closed',
      { rules: { ...given.rules, window: { closesAt: now } } },
      { state: 'assessment-closed', next: { step: 'ask-organiser' } },
    ],
    [
      'whose attempt runs',
      { attempts: [failed, { id: 'o', state: 'open', deadline: now + hour }] },
      {
        state: 'attempt-running',
        attempt: 'o',
        next: { step: 'go-on-with-attempt', at: iso(now + hour) },
      },
    ],
    [
      'who failed and has to wait',
      { attempts: [failed] },
      { state: 'waiting', reason: 'wait', next: { step: 'read-again', at: iso(now + 23 * hour) } },
    ],
    [
      'who failed and has waited',
      { attempts: [{ ...failed, at: now - 24 * hour }] },
      { state: 'assessment-open', attempt: 2, next: { step: 'start', at: null } },
    ],
    [
      'whose answers wait for marks',
      { attempts: [{ id: 'm', state: 'awaiting-marking', at: now }] },
      {
        state: 'being-marked',
        attempt: 'm',
        next: { step: 'wait-for-marks', at: iso(now + 14 * 24 * hour) },
      },
    ],
    [
      'who has used up all attempts',
      { attempts: [failed, failed] },
      { state: 'attempts-used-up', next: { step: 'ask-organiser' } },
    ],
    [
      'who was allowed another, after the closing too',
      {
        attempts: [failed, failed],
        extra: 1,
        rules: { ...given.rules, window: { closesAt: now } },
      },
      { state: 'assessment-open', attempt: 3, allowed: 3, next: { step: 'start', at: null } },
    ],
    [
      'who passed and has no certificate yet',
      { attempts: [failed, passed] },
      { state: 'passed', lacks: [], next: { step: 'wait-for-issue' } },
    ],
    [
      'who passed and has not stated the name for the document',
      { attempts: [passed], lacks: ['name', 'licence'] },
      { state: 'passed', lacks: ['name', 'licence'], next: { step: 'state-name' } },
    ],
    [
      'who passed and whose account lacks something',
      { attempts: [passed], lacks: ['licence'] },
      { state: 'passed', lacks: ['licence'], next: { step: 'complete-account' } },
    ],
    [
      'who lacks the name before passing: it is not asked for yet',
      { attempts: [failed], lacks: ['name'] },
      { state: 'waiting', next: { step: 'read-again' } },
    ],
    [
      'whose document is in the making',
      { attempts: [passed], certificate: { ...certificate, ready: false }, lacks: ['name'] },
      { state: 'passed', lacks: [], next: { step: 'wait-for-document' } },
    ],
    [
      'who holds one for ever',
      { attempts: [passed], certificate },
      {
        state: 'held',
        certificate: 'c',
        until: null,
        next: { step: 'show-certificate', on: null },
      },
    ],
    [
      'who holds one and may renew it later',
      { attempts: [passed], certificate: { ...certificate, life } },
      { state: 'held', until: '2027-01-31', next: { step: 'show-certificate', on: '2026-11-02' } },
    ],
    [
      'who may renew now',
      {
        attempts: [passed],
        certificate: { ...certificate, life: { ...life, phase: 'renewable' } },
      },
      {
        state: 'renewal-window',
        phase: 'renewable',
        renewal: null,
        next: { step: 'begin-renewal', on: '2027-02-15' },
      },
    ],
    [
      'whose certificate is over',
      {
        attempts: [passed],
        certificate: { ...certificate, life: { ...life, phase: 'expired' } },
      },
      { state: 'renewal-window', next: { step: 'begin-renewal', on: null } },
    ],
    [
      'who has tried without reading anything',
      { attempts: [failed], progress: progress(), rules: { ...given.rules, attempts: 3 } },
      { state: 'parts-left', parts: 3, next: { step: 'go-on' } },
    ],
    [
      'who has begun to renew',
      {
        attempts: [passed],
        certificate: {
          ...certificate,
          life: { ...life, phase: 'grace' },
          renewal: { enrolment: 'e', passed: false },
        },
      },
      {
        state: 'renewal-window',
        renewal: 'e',
        next: { step: 'go-on-with-renewal', on: '2027-02-15' },
      },
    ],
    [
      'who has renewed',
      {
        attempts: [passed],
        certificate: {
          ...certificate,
          life: { ...life, phase: 'expired' },
          renewal: { enrolment: 'e', passed: true },
        },
      },
      { state: 'held', next: { step: 'show-certificate', on: null } },
    ],
    [
      'whose certificate was revoked',
      { attempts: [passed], certificate: { ...certificate, status: 'revoked' } },
      { state: 'revoked', certificate: 'c', next: { step: 'ask-organiser' } },
    ],
    [
      'who has left',
      { left: true, attempts: [failed] },
      { state: 'left', next: { step: 'join-again' } },
    ],
    ['who has left with a certificate', { left: true, certificate }, { state: 'held' }],
    [
      'who has left and cannot join again',
      { left: true, offered: false },
      { state: 'left', next: { step: 'choose-course' } },
    ],
    [
      'who is under way in an archived course',
      { offered: false },
      { state: 'assessment-open', next: { step: 'start' } },
    ],
    [
      'who may renew, by a course that is not offered',
      {
        attempts: [passed],
        certificate: { ...certificate, life: { ...life, phase: 'renewable', renewable: false } },
      },
      { state: 'renewal-window', next: { step: 'ask-organiser', on: '2027-02-15' } },
    ],
    [
      'whose course was withdrawn',
      { offered: false, withdrawal, attempts: [{ id: 'o', state: 'open' }] },
      { state: 'withdrawn', withdrawal, next: { step: 'choose-course' } },
    ],
    [
      'whose edition was withdrawn and whose course is offered in a newer one',
      { withdrawal },
      { state: 'withdrawn', next: { step: 'join-again' } },
    ],
    [
      'whose answers wait for marks in a withdrawn course',
      { withdrawal, attempts: [{ id: 'm', state: 'awaiting-marking', at: now }] },
      { state: 'being-marked', next: { step: 'wait-for-marks' } },
    ],
    ['who passed before the withdrawal', { withdrawal, attempts: [passed] }, { state: 'passed' }],
  ])('of one %s', (_, facts, expected) => {
    expect(courseStatus({ ...given, ...facts }, now)).toMatchObject(expected);
  });
});

const time = integer({ min: 0, max: 2000 }).map((hours) => hours * hour);
const anyAttempt = oneof(
  record({ id: constant('o'), state: constant('open' as const) }),
  record({ id: constant('d'), state: constant('open' as const), deadline: time }),
  record({ id: constant('m'), state: constant('awaiting-marking' as const), at: time }),
  record({ id: constant('f'), state: constant('finished' as const), at: time, passed: boolean() }),
);
const anyCertificate = record(
  {
    id: constant('c'),
    kind: constantFrom<KnownCertificate['kind'][]>('completion', 'participation'),
    status: constantFrom<KnownCertificate['status'][]>('valid', 'revoked'),
    ready: boolean(),
    life: record({
      phase: constantFrom('valid', 'renewable', 'grace', 'expired'),
      renewable: boolean(),
    }).map((known) => ({ ...life, ...known })),
    renewal: record({ enrolment: constant('e'), passed: boolean() }),
  },
  { requiredKeys: ['id', 'kind', 'status', 'ready'] },
);
const anyFacts = record({
  left: boolean(),
  offered: boolean(),
  withdrawal: option(constant(withdrawal), { nil: undefined }),
  progress: subarray(keys).map((done) => progress(...done)),
  attempts: array(anyAttempt, { maxLength: 4 }),
  extra: integer({ min: 0, max: 2 }),
  rules: record({
    attempts: integer({ min: 1, max: 3 }),
    waitHours: integer({ min: 0, max: 48 }),
    window: oneof(
      constant({}),
      record({ opensAt: time }),
      record({ closesAt: time }),
      record({ opensAt: time, closesAt: time }),
    ),
  }),
  lacks: subarray([...accountLacks]),
  certificate: option(anyCertificate, { nil: undefined }),
}).map(({ certificate, withdrawal: why, ...facts }): CourseFacts => ({
  ...facts,
  ...(certificate && { certificate }),
  ...(why && { withdrawal: why }),
}));

/** A step that waits for a day must name one, and one that leads somewhere must say where. */
const waits = ['read-again', 'wait-for-marks'];

describe('whatever the facts', () => {
  it('no state is without a next step, and no step without what it needs', () => {
    assert(
      property(anyFacts, (facts) => {
        const status = courseStatus(facts, now);
        expect(status.next.step).toMatch(/^[a-z-]+$/);
        if (waits.includes(status.next.step)) expect(status.next.at).not.toBeNull();
        if ('place' in status) expect(status.place).not.toBeNull();
        if (status.state === 'waiting')
          expect(Date.parse(status.next.at ?? '')).toBeGreaterThan(now);
        if (status.next.step === 'complete-account')
          expect(status).toMatchObject({ state: 'passed', lacks: ['licence'] });
        if (status.next.step === 'state-name')
          expect(status).toMatchObject({
            state: 'passed',
            lacks: expect.arrayContaining(['name']),
          });
      }),
    );
  });

  it('nothing leads on in a withdrawn edition, or into a course that cannot be joined', () => {
    const on = ['begin', 'go-on', 'start', 'go-on-with-attempt', 'read-again'];
    assert(
      property(anyFacts, (facts) => {
        const { state, next } = courseStatus(facts, now);
        if (facts.withdrawal !== undefined) expect(on).not.toContain(next.step);
        if (!facts.offered) expect(next.step).not.toBe('join-again');
        if (state === 'renewal-window' && next.step === 'begin-renewal')
          expect(facts.certificate?.life?.renewable).toBe(true);
      }),
    );
  });

  it('an assessment is never called open that could not be started', () => {
    assert(
      property(anyFacts, (facts) => {
        const { state } = courseStatus(facts, now);
        if (state !== 'assessment-open') return;
        expect(mayOpenAssessment(facts.progress)).toBe(true);
        expect(facts.attempts.every(isFailed)).toBe(true);
        expect(facts.attempts.length).toBeLessThan(facts.rules.attempts + facts.extra);
      }),
    );
  });

  it('nobody who passed or holds a certificate is told to begin, go on or start', () => {
    assert(
      property(anyFacts, (facts) => {
        const { next } = courseStatus(facts, now);
        const through =
          facts.certificate !== undefined ||
          facts.attempts.some((attempt) => attempt.state === 'finished' && attempt.passed);
        if (through) expect(['begin', 'go-on', 'start']).not.toContain(next.step);
      }),
    );
  });
});

function isFailed(attempt: KnownAttempt): boolean {
  return attempt.state === 'finished' && !attempt.passed;
}
