import { isBeingMarked } from '../assessment';
import { isExhausted } from '../learning';
import { completesEdition, isSettled, selectStandstill } from '../programmes';

/**
 * What decides where somebody on a run is, as parts of statements over `p` of `runs.participant` and `r` of `runs.run`; on a run of a course
 * over `e` of `learning.enrolments`, on one of a programme over `t` of `programmes.participants` and `pe` of `programmes.editions`. The same is
 * told by `deadline` of the domain, which the scenario of filters holds against them.
 */

const either = <const Course extends string, const Programme extends string>(
  course: Course,
  programme: Programme,
) =>
  `coalesce(CASE WHEN p.programme_participant_id IS NULL THEN ${course} ELSE ${programme} END, false)` as const;

const deadline = <const Base extends string>(base: Base) =>
  `CASE WHEN ${base} IS NOT NULL THEN greatest(${base}, p.extended_to) END` as const;

export const beginDay = deadline('coalesce(r.begin_on, p.enrolled_on + r.begin_days)');
export const finishDay = deadline('coalesce(r.finish_on, p.enrolled_on + r.finish_days)');

export const isFinished = either(
  `EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed)`,
  completesEdition('pe'),
);

const isEnrolmentBegun = <const Enrolment extends string>(e: Enrolment) =>
  `(${e}.place_at IS NOT NULL OR ${e}.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = ${e}.id))` as const;

export const isBegun = either(
  isEnrolmentBegun('e'),
  `EXISTS (SELECT FROM programmes.edition_parts q JOIN learning.enrolments b ON b.organisation_id = p.organisation_id AND b.person_id = p.person_id AND b.course_id = q.course_id
    WHERE q.edition_id = t.edition_id AND b.withdrawn_at IS NULL AND ${isEnrolmentBegun('b')})`,
);

/** Why somebody who has not finished can do nothing: they have handed in, or have no attempt left. */
const standstill =
  `CASE WHEN p.programme_participant_id IS NULL THEN CASE WHEN ${isBeingMarked('e.id')} THEN 'handed-in' WHEN ${isExhausted('e.id')} THEN 'used-up' END ELSE ${selectStandstill('pe')} END` as const;

const standsStill = <const Why extends string>(why: Why) =>
  `coalesce(${standstill} = ${why}, false)` as const;
export const awaitsMarks = standsStill("'handed-in'");
export const isOutOfAttempts = standsStill("'used-up'");

/** Whether somebody has something to do: nobody else is late or reminded. */
export const canProceed = `(NOT ${isFinished} AND ${standstill} IS NULL)` as const;

/** Whether somebody who is on it has missed a day, on the day of a parameter. */
export const isLate = <const Today extends string>(today: Today) =>
  `((${finishDay} < ${today}::date OR (${beginDay} < ${today}::date AND NOT ${isBegun})) AND ${canProceed})` as const;

/** How whoever is on a run stands in its course or its programme. */
export const standings = `LEFT JOIN learning.enrolments e ON e.id = p.enrolment_id
  LEFT JOIN programmes.participants t ON t.id = p.programme_participant_id LEFT JOIN programmes.editions pe ON pe.id = t.edition_id` as const;

export const participants =
  `runs.participant p JOIN runs.run r ON r.id = p.run_id ${standings}` as const;

/** Whether a certificate `c` counts as issued: one that is suspended may stay. */
export const isIssued = `c.status IN ('valid', 'suspended')` as const;

/** Whether somebody has a certificate of the course or of the whole programme, within the organisation `$1`. */
export const isCertified =
  `EXISTS (SELECT FROM registry.certificates c WHERE c.organisation_id = $1 AND c.enrolment_id = coalesce(p.enrolment_id, p.programme_participant_id) AND ${isIssued})` as const;

/** Those of a run, with where they work. */
export const placedParticipants =
  `${participants} LEFT JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id` as const;

/** Whether they are asked for; takes the parameters 4 to 10, which are those of {@link Narrowing}. */
export const isNarrowed =
  `($4::text[] IS NULL OR m.sought LIKE ALL ($4::text[])) AND ($5::uuid[] IS NULL OR m.institution_id = ANY ($5::uuid[])) AND (NOT $6::boolean OR m.institution_id IS NULL)
  AND ($7::uuid IS NULL OR EXISTS (SELECT FROM groups.memberships g WHERE g.organisation_id = $1 AND g.group_id = $7 AND g.person_id = p.person_id))
  AND ($8::int IS NULL OR ${either(
    `EXISTS (SELECT FROM unnest($9::uuid[], $10::int[]) AS k (edition, blocks) WHERE k.edition = e.course_edition_id AND k.blocks = e.done_by_part[$8])`,
    `EXISTS (SELECT FROM programmes.edition_parts q WHERE q.edition_id = t.edition_id AND q.id = ANY ($9::uuid[]) AND ${isSettled})`,
  )})` as const;

/**
 * Whom of a run is asked for; what is null is not. Of a part, counted from 1, of how many blocks it is in each edition of the course, or
 * which part of the programme it is.
 */
export interface Narrowing {
  readonly patterns: readonly string[] | null;
  /** Whose name has the patterns, where these are few: a page reads them and not the run. */
  readonly people: readonly string[] | null;
  /** One with all that belongs to it. */
  readonly institutions: readonly string[] | null;
  readonly withoutInstitution: boolean;
  readonly group: string | null;
  readonly part: number | null;
  readonly keys: readonly string[];
  readonly blocks: readonly number[];
}

export const everybody: Narrowing = {
  patterns: null,
  people: null,
  institutions: null,
  withoutInstitution: false,
  group: null,
  part: null,
  keys: [],
  blocks: [],
};

export function narrowingValues(narrowing: Narrowing) {
  const { patterns, institutions, withoutInstitution, group, part, keys, blocks } = narrowing;
  return [patterns, institutions, withoutInstitution, group, part, keys, blocks] as const;
}
