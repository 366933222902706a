import type { PartFacts } from '@svetionik/domain/programmes/path';
import type { ProgrammePlan } from '@svetionik/domain/programmes/plan';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { isExhausted } from '../learning';

/** How far people are in courses: what was passed once counts, and the best of their entry tests. */
function findCourseFacts(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  courses: readonly string[],
) {
  return queryRows(
    transaction,
    `SELECT e.person_id AS "personId", e.course_id AS course, (array_agg(e.id ORDER BY e.enrolled_at DESC, e.id DESC) FILTER (WHERE e.withdrawn_at IS NULL))[1] AS enrolment,
       coalesce(bool_or(e.withdrawn_at IS NULL AND (e.place_at IS NOT NULL OR t.tried OR e.done_by_part <> '{}')), false) AS begun,
       coalesce(bool_or(t.passed), false) AS passed, to_char(min(t.passed_at) AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS "passedOn", max(t.entry) AS "entryPercent",
       coalesce(bool_or(e.withdrawn_at IS NULL AND t.marked), false) AS "handedIn", coalesce(bool_or(e.withdrawn_at IS NULL AND ${isExhausted('e.id')}), false) AS "usedUp"
     FROM learning.enrolments e JOIN platform.organisation z ON z.id = e.organisation_id
       CROSS JOIN LATERAL (SELECT count(*) > 0 AS tried, bool_or(a.passed) AS passed, min(a.closed_at) FILTER (WHERE a.passed) AS passed_at,
         bool_or(a.number > 0 AND a.state <> 'open' AND a.passed IS NULL) AS marked, max((a.result ->> 'percent')::int) FILTER (WHERE a.number = 0) AS entry FROM assessment.attempts a WHERE a.enrolment_id = e.id) t
     WHERE e.organisation_id = $1 AND e.person_id = ANY (ARRAY (SELECT unnest($2::uuid[]))) AND e.course_id = ANY (ARRAY (SELECT unnest($3::uuid[]))) GROUP BY e.person_id, e.course_id, z.time_zone`,
    [organisationId, people, courses],
  );
}

/** Trainings that were recognised in the place of parts. */
function findRecognitions(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  programmes: readonly string[],
) {
  return queryRows(
    transaction,
    `SELECT r.programme_id AS "programmeId", r.person_id AS "personId", r.part_id AS part, t.title FROM programmes.recognition r JOIN transcript.trainings t ON t.id = r.training_id
     WHERE r.organisation_id = $1 AND r.person_id = ANY ($2::uuid[]) AND r.programme_id = ANY ($3::uuid[])`,
    [organisationId, people, programmes],
  );
}

type CourseFacts = Awaited<ReturnType<typeof findCourseFacts>>[number];
type Recognition = Awaited<ReturnType<typeof findRecognitions>>[number];

/** What is known of a person in one programme. */
export interface PersonFacts {
  readonly byPart: ReadonlyMap<string, PartFacts>;
  course(course: string): CourseFacts | undefined;
  recognised(part: string): string | null;
}

/** What is known of people, in two statements for however many people and programmes; in none for no programme. */
export class KnownFacts {
  private constructor(
    private readonly courses: readonly CourseFacts[],
    private readonly recognitions: readonly Recognition[],
  ) {}

  static async read(
    transaction: EntityManager,
    organisationId: string,
    people: readonly string[],
    programmes: readonly (ProgrammePlan & { readonly programmeId: string })[],
  ): Promise<KnownFacts> {
    if (programmes.length === 0) return new KnownFacts([], []);
    const courses = [
      ...new Set(programmes.flatMap(({ parts }) => parts.map(({ course }) => course))),
    ];
    const ids = [...new Set(programmes.map(({ programmeId }) => programmeId))];
    const [facts, recognitions] = await Promise.all([
      findCourseFacts(transaction, organisationId, people, courses),
      findRecognitions(transaction, organisationId, people, ids),
    ]);
    return new KnownFacts(facts, recognitions);
  }

  of(
    personId: string,
    { programmeId, parts }: ProgrammePlan & { readonly programmeId: string },
  ): PersonFacts {
    const own = this.courses.filter((each) => each.personId === personId);
    const recognitions = this.recognitions.filter(
      (each) => each.personId === personId && each.programmeId === programmeId,
    );
    const course = (id: string) => own.find((each) => each.course === id);
    const recognised = (part: string) =>
      recognitions.find((each) => each.part === part)?.title ?? null;
    const byPart = new Map(
      parts.map(({ id, course: taught }) => {
        const known = course(taught);
        const facts = {
          enrolled: known !== undefined && known.enrolment !== null,
          begun: known?.begun ?? false,
          passed: known?.passed ?? false,
          entryPercent: known?.entryPercent ?? null,
          recognised: recognised(id) !== null,
          handedIn: known?.handedIn ?? false,
          usedUp: known?.usedUp ?? false,
        };
        return [id, facts];
      }),
    );
    return { byPart, course, recognised };
  }
}
