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
import { hour, instant, keys, progress, withdrawal, life } from '../../spec/given-course-facts';
import { mayOpenAssessment } from './attendance';
import {
  accountLacks,
  courseStatus,
  type CourseFacts,
  type KnownAttempt,
  type KnownCertificate,
} from './course-status';

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
    status: constantFrom<KnownCertificate['status'][]>('valid', 'suspended', 'revoked'),
    ready: boolean(),
    life: record({
      phase: constantFrom('valid', 'renewable', 'grace', 'expired'),
      renewable: boolean(),
    }).map((known) => ({ ...life, ...known })),
    renewal: record(
      { enrolment: constant('e'), passed: boolean(), handedInAt: time },
      { requiredKeys: ['enrolment', 'passed'] },
    ),
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
        const status = courseStatus(facts, instant);
        expect(status.next.step).toMatch(/^[a-z-]+$/);
        if (waits.includes(status.next.step)) expect(status.next.at).not.toBeNull();
        if ('place' in status) expect(status.place).not.toBeNull();
        if (status.state === 'waiting')
          expect(Date.parse(status.next.at ?? '')).toBeGreaterThan(instant);
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
        const { state, next } = courseStatus(facts, instant);
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
        const { state } = courseStatus(facts, instant);
        if (state !== 'assessment-open') return;
        expect(mayOpenAssessment(facts.progress)).toBe(true);
        expect(facts.attempts.every(isFailed)).toBe(true);
        expect(facts.attempts.length).toBeLessThan(facts.rules.attempts + facts.extra);
      }),
    );
  });

  it('a suspended certificate is said to be one, and is nothing that was not issued', () => {
    assert(
      property(anyFacts, (facts) => {
        const { state, next } = courseStatus(facts, instant);
        const suspended = facts.certificate?.status === 'suspended';
        expect(state === 'suspended').toBe(suspended);
        expect(next.step === 'wait-for-decision').toBe(suspended);
      }),
    );
  });

  it('nobody who passed or holds a certificate is told to begin, go on or start', () => {
    assert(
      property(anyFacts, (facts) => {
        const { next } = courseStatus(facts, instant);
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
