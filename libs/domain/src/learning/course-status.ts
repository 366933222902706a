import { mayStart, type PastAttempt } from '../attempt/may-start';
import type { WindowInstants } from '../attempt/window';
import type { Phase } from '../certificates/lifecycle/renewal';
import type { TextInScripts } from '../language/script';
import { expectedTime } from '../marking/expected-time';
import { mayOpenAssessment, wholeCourse } from './attendance';
import { countRemainingParts, type RemainingParts } from './remaining-parts';
import type { CourseProgress } from './progress';

/** What the holder has still to give before their certificate can be issued: the name for it, the licence number on the account. */
export const accountLacks = ['name', 'licence'] as const;

/** One of {@link accountLacks}. */
export type AccountLack = (typeof accountLacks)[number];

/** An attempt of a final assessment; `deadline`, in milliseconds since 1970 UTC, of an open one that has a limit of time. */
export type KnownAttempt = { readonly id: string } & (
  | { readonly state: 'open'; readonly deadline?: number }
  | { readonly state: 'awaiting-marking'; readonly at: number }
  | { readonly state: 'finished'; readonly at: number; readonly passed: boolean }
);

/** The certificate or confirmation of an enrolment: the valid one, else the suspended one, else the last. Days are `2031-03-04`. */
export interface KnownCertificate {
  readonly id: string;
  readonly kind: 'completion' | 'participation';
  readonly status: 'valid' | 'suspended' | 'revoked';
  /** Whether its document can be had. */
  readonly ready: boolean;
  /** Its life, where it does not count for ever. */
  readonly life?: {
    readonly until: string;
    readonly renewableFrom: string;
    readonly renewableTo: string;
    readonly phase: Phase;
    /** Whether a course is offered by which it is renewed. */
    readonly renewable: boolean;
  };
  /** The enrolment that was begun to renew it, and when it was handed in, in milliseconds since 1970 UTC, while people mark it. */
  readonly renewal?: {
    readonly enrolment: string;
    readonly passed: boolean;
    readonly handedInAt?: number;
  };
}

/** Why and since when nobody learns on; `at` is an instant, ISO 8601 in UTC. */
export interface Withdrawal {
  readonly reason: TextInScripts;
  readonly at: string;
}

/** All that decides where somebody is in a course. */
export interface CourseFacts {
  readonly left: boolean;
  /** Whether the course can be joined. */
  readonly offered: boolean;
  /** Why nobody learns on in this edition of the course. */
  readonly withdrawal?: Withdrawal;
  readonly progress: CourseProgress;
  /** The attempts, first to last, without an entry test. */
  readonly attempts: readonly KnownAttempt[];
  /** How many attempts were allowed beyond the rules. */
  readonly extra: number;
  readonly rules: {
    readonly attempts: number;
    readonly waitHours: number;
    readonly window: WindowInstants;
    /** Percent of the time of all lessons, all of it where nothing is said. */
    readonly attendance?: number;
  };
  readonly lacks: readonly AccountLack[];
  readonly certificate?: KnownCertificate;
}

/** What somebody does next, or waits for; `at` is an instant, ISO 8601 in UTC, `on` a day. */
interface Next<Step extends string> {
  readonly step: Step;
  /** From when on, or by when, as the step says. */
  readonly at: string | null;
  readonly on: string | null;
}

interface Status<State extends string, Step extends string> {
  readonly state: State;
  readonly next: Next<Step>;
}

interface BeforeAssessment extends RemainingParts {
  /** The percent of the lessons' time that is enough for the assessment; null where all of it is needed. */
  readonly share: number | null;
}

/**
 * Where a person is in a course, each state with what comes next: the same for every page and mail that speaks of it.
 */
export type CourseStatus =
  | (Status<'not-begun', 'begin'> & BeforeAssessment)
  | (Status<'parts-left', 'go-on'> & BeforeAssessment)
  | (Status<'assessment-open', 'start'> & { readonly attempt: number; readonly allowed: number })
  | (Status<'attempt-running', 'go-on-with-attempt'> & { readonly attempt: string })
  | (Status<'waiting', 'read-again'> & { readonly reason: 'wait' | 'not-yet' })
  | Status<'attempts-used-up' | 'assessment-closed', 'ask-organiser'>
  | (Status<'being-marked', 'wait-for-marks'> & { readonly attempt: string })
  | (Status<
      'passed',
      'state-name' | 'complete-account' | 'wait-for-issue' | 'wait-for-document'
    > & {
      readonly lacks: readonly AccountLack[];
    })
  | (Status<'held', 'show-certificate'> & HeldCertificate)
  | (Status<
      'renewal-window',
      'begin-renewal' | 'go-on-with-renewal' | 'wait-for-marks' | 'ask-organiser'
    > &
      HeldCertificate & {
        readonly phase: Exclude<Phase, 'valid'>;
        readonly renewal: string | null;
      })
  | (Status<'suspended', 'wait-for-decision'> & Pick<HeldCertificate, 'certificate' | 'kind'>)
  | (Status<'revoked', 'ask-organiser'> & { readonly certificate: string })
  | (Status<'withdrawn', 'join-again' | 'choose-course'> & { readonly withdrawal: Withdrawal })
  | Status<'left', 'join-again' | 'choose-course'>;

interface HeldCertificate {
  readonly certificate: string;
  readonly kind: KnownCertificate['kind'];
  /** The last day on which it counts; null is for ever. */
  readonly until: string | null;
}

/**
 * Where a person is in a course. What they hold goes before what they passed, that before what is being marked, that before a
 * withdrawal, that before an attempt, and that before the lessons. Nothing leads into a course that cannot be joined, or on in an
 * edition that is withdrawn.
 *
 * @param now milliseconds since 1970 UTC
 * @example
 * courseStatus({ left: false, offered: true, progress, attempts: [], extra: 0, rules, lacks: [] }, now);
 * // { state: 'parts-left', parts: 12, lessons: 6, place: { … }, share: null, next: { step: 'go-on', at: null, on: null } }
 */
export function courseStatus(facts: CourseFacts, now: number): CourseStatus {
  const { certificate, attempts } = facts;
  if (certificate?.status === 'valid' && certificate.ready) return heldStatus(certificate);
  if (certificate?.status === 'suspended') return suspendedStatus(certificate);
  if (facts.left) return { state: 'left', next: next(rejoining(facts)) };
  if (certificate?.status === 'valid')
    return { state: 'passed', lacks: [], next: next('wait-for-document') };
  if (certificate?.status === 'revoked')
    return { state: 'revoked', certificate: certificate.id, next: next('ask-organiser') };
  if (attempts.some((attempt) => attempt.state === 'finished' && attempt.passed))
    return passedStatus(facts.lacks);
  return underWay(facts, now);
}

function rejoining({ offered }: CourseFacts): 'join-again' | 'choose-course' {
  return offered ? 'join-again' : 'choose-course';
}

function heldStatus({ id, kind, life, renewal }: KnownCertificate): CourseStatus {
  const held = { certificate: id, kind, until: life?.until ?? null };
  if (life === undefined || life.phase === 'valid' || renewal?.passed === true)
    return {
      state: 'held',
      ...held,
      next: {
        ...next('show-certificate'),
        on: life?.phase === 'valid' ? life.renewableFrom : null,
      },
    };
  return {
    state: 'renewal-window',
    ...held,
    phase: life.phase,
    renewal: renewal?.enrolment ?? null,
    next: {
      ...stepOfRenewal(renewal, life.renewable),
      on: life.phase === 'expired' ? null : life.renewableTo,
    },
  };
}

function stepOfRenewal(
  renewal: KnownCertificate['renewal'],
  renewable: boolean,
): Extract<CourseStatus, { state: 'renewal-window' }>['next'] {
  if (renewal === undefined) return next(renewable ? 'begin-renewal' : 'ask-organiser');
  return renewal.handedInAt === undefined
    ? next('go-on-with-renewal')
    : next('wait-for-marks', expectedTime(renewal.handedInAt));
}

function suspendedStatus({ id, kind }: KnownCertificate): CourseStatus {
  return { state: 'suspended', certificate: id, kind, next: next('wait-for-decision') };
}

function passedStatus(lacks: readonly AccountLack[]): CourseStatus {
  return { state: 'passed', lacks, next: next(stepTowardsIssue(lacks)) };
}

function stepTowardsIssue(
  lacks: readonly AccountLack[],
): 'state-name' | 'complete-account' | 'wait-for-issue' {
  if (lacks.includes('name')) return 'state-name';
  return lacks.length > 0 ? 'complete-account' : 'wait-for-issue';
}

/** Not passed yet. */
function underWay(facts: CourseFacts, now: number): CourseStatus {
  return handedOver(facts) ?? onTheWay(facts, now);
}

/** What somebody else has to do first, or has stopped; or the attempt that runs. */
function handedOver(facts: CourseFacts): CourseStatus | undefined {
  const { attempts, withdrawal } = facts;
  const marked = attempts.find((attempt) => attempt.state === 'awaiting-marking');
  if (marked !== undefined)
    return {
      state: 'being-marked',
      attempt: marked.id,
      next: next('wait-for-marks', expectedTime(marked.at)),
    };
  if (withdrawal !== undefined)
    return { state: 'withdrawn', withdrawal, next: next(rejoining(facts)) };
  const running = attempts.find((attempt) => attempt.state === 'open');
  return (
    running && {
      state: 'attempt-running',
      attempt: running.id,
      next: next('go-on-with-attempt', running.deadline),
    }
  );
}

function onTheWay(facts: CourseFacts, now: number): CourseStatus {
  const { attempts, extra, rules, progress } = facts;
  const verdict = mayStart({
    attempts: attempts.map(pastAttempt),
    now,
    allowed: rules.attempts,
    extra,
    waitHours: rules.waitHours,
    window: rules.window,
  });
  if (!verdict.ok && verdict.reason === 'none-left')
    return { state: 'attempts-used-up', next: next('ask-organiser') };
  if (!verdict.ok && verdict.reason === 'closed')
    return { state: 'assessment-closed', next: next('ask-organiser') };
  if (!mayOpenAssessment(progress, rules.attendance)) return unfinished(facts);
  if (!verdict.ok && 'at' in verdict)
    return { state: 'waiting', reason: verdict.reason, next: next('read-again', verdict.at) };
  return {
    state: 'assessment-open',
    attempt: attempts.length + 1,
    allowed: rules.attempts + extra,
    next: next('start', closingFor(facts)),
  };
}

function unfinished(facts: CourseFacts): CourseStatus {
  const { progress, attempts, rules } = facts;
  const { attendance = wholeCourse } = rules;
  const share = attendance < wholeCourse ? attendance : null;
  const left = { ...countRemainingParts(progress), share };
  const by = closingFor(facts);
  return progress.done === 0 && attempts.length === 0
    ? { state: 'not-begun', ...left, next: next('begin', by) }
    : { state: 'parts-left', ...left, next: next('go-on', by) };
}

/** An attempt beyond the rules keeps to no window. */
function closingFor({ attempts, rules }: CourseFacts): number | undefined {
  return attempts.length < rules.attempts ? rules.window.closesAt : undefined;
}

function pastAttempt(attempt: KnownAttempt): PastAttempt {
  return attempt.state === 'finished' ? attempt : { state: attempt.state };
}

function next<Step extends string>(step: Step, at?: number): Next<Step> {
  return { step, at: at === undefined ? null : new Date(at).toISOString(), on: null };
}
