import { attemptView } from '@svetionik/contracts/assessment/attempts';
import { z } from 'zod';

/** All but an entry test that is over: it is no attempt. */
const countedAttempts = `(parallel_form IS DISTINCT FROM 'A' OR state = 'open')`;

/** As the database gives them. */
export const startFacts = z.object({
  attempts: z.array(
    z.object({
      id: z.string(),
      state: attemptView.shape.state,
      closedAt: z.number().nullable(),
      passed: z.boolean().nullable(),
    }),
  ),
  /** What the entry test was drawn from, where there was one. */
  entrySeed: z.string().nullable(),
  accommodation: z
    .object({
      extraTimeFactor: z.number(),
      timeLimited: z.boolean(),
      breaks: z.number(),
      breakMinutes: z.number(),
      largerSteps: z.boolean(),
    })
    .nullable(),
  /** Another one as soon as any of it has changed. */
  mark: z.string(),
});

/** All of assessment that the start of an attempt goes by. */
export type StartFacts = z.output<typeof startFacts>;

/** The enrolment and its learner, as they stand in the statement around. */
interface Columns<Enrolment, Organisation, Person> {
  readonly enrolment: Enrolment;
  readonly organisation: Organisation;
  readonly person: Person;
}

function facts<Enrolment extends string, Organisation extends string, Person extends string>({
  enrolment,
  organisation,
  person,
}: Columns<Enrolment, Organisation, Person>) {
  return `(SELECT jsonb_build_object(
    'attempts', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'state', state, 'closedAt', floor(extract(epoch FROM closed_at) * 1000),
        'passed', passed) ORDER BY number), '[]'::jsonb)
      FROM assessment.attempts WHERE enrolment_id = ${enrolment} AND ${countedAttempts}),
    'entrySeed', (SELECT seed FROM assessment.attempts WHERE enrolment_id = ${enrolment} AND parallel_form = 'A'),
    'accommodation', (SELECT jsonb_build_object('id', id, 'extraTimeFactor', extra_time_factor, 'timeLimited', time_limited, 'breaks', breaks,
        'breakMinutes', break_minutes, 'largerSteps', larger_steps)
      FROM assessment.accommodations WHERE organisation_id = ${organisation} AND person_id = ${person} ORDER BY number DESC LIMIT 1)))` as const;
}

/** The {@link startFacts} as JSON, for a SELECT list. */
export function selectStartFacts<
  Enrolment extends string,
  Organisation extends string,
  Person extends string,
>(columns: Columns<Enrolment, Organisation, Person>) {
  return `(SELECT known || jsonb_build_object('mark', md5(known::text /* as text: a mark is made of one */)) FROM (SELECT ${facts(columns)} AS known) s)` as const;
}

/** The mark of the {@link StartFacts} as it is when this is asked. */
export function selectStartMark<
  Enrolment extends string,
  Organisation extends string,
  Person extends string,
>(columns: Columns<Enrolment, Organisation, Person>) {
  return `md5(${facts(columns)}::text /* as text: a mark is made of one */)` as const;
}
