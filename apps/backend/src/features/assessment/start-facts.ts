import type { Accommodation } from '@svetionik/domain/attempt/accommodation';
import type { AttemptEntity } from './attempt.entity';

/** All but an entry test that is over: it is no attempt. */
export const countedAttempts = `(parallel_form IS DISTINCT FROM 'A' OR state = 'open')`;

/** All of assessment that the start of an attempt goes by. */
export interface StartFacts {
  readonly attempts: readonly {
    readonly id: string;
    readonly state: AttemptEntity['state'];
    readonly closedAt: number | null;
    readonly passed: boolean | null;
  }[];
  /** What the entry test was drawn from, where there was one. */
  readonly entrySeed: string | null;
  readonly accommodation: Accommodation | null;
  /** Another one as soon as any of it has changed. */
  readonly mark: string;
}

/** The enrolment and its learner, as they stand in the statement around. */
interface Columns {
  readonly enrolment: string;
  readonly organisation: string;
  readonly person: string;
}

function facts({ enrolment, organisation, person }: Columns): string {
  return `(SELECT jsonb_build_object(
    'attempts', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'state', state, 'closedAt', floor(extract(epoch FROM closed_at) * 1000),
        'passed', passed) ORDER BY number), '[]'::jsonb)
      FROM assessment.attempt WHERE enrolment_id = ${enrolment} AND ${countedAttempts}),
    'entrySeed', (SELECT seed FROM assessment.attempt WHERE enrolment_id = ${enrolment} AND parallel_form = 'A'),
    'accommodation', (SELECT jsonb_build_object('id', id, 'extraTimeFactor', extra_time_factor, 'timeLimited', time_limited, 'breaks', breaks,
        'breakMinutes', break_minutes, 'largerSteps', larger_steps)
      FROM assessment.accommodation WHERE organisation_id = ${organisation} AND person_id = ${person} ORDER BY number DESC LIMIT 1)))`;
}

/** The {@link StartFacts} as JSON, for a SELECT list. */
export function startFactsOf(columns: Columns): string {
  return `(SELECT known || jsonb_build_object('mark', md5(known::text)) FROM (SELECT ${facts(columns)} AS known) s)`;
}

/** The mark of the {@link StartFacts} as it is when this is asked. */
export function markOf(columns: Columns): string {
  return `md5(${facts(columns)}::text)`;
}
