import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/identifiers';
import { CourseEditions } from '../catalogue';
import { Enroller } from '../learning';
import { ProgrammeEntrance } from '../programmes';
import type { RunRow } from './runs.queries';

/** Where somebody on a run learns: by their enrolment in its course, or by what they are in its programme. */
export type Standing =
  | { readonly enrolmentId: string; readonly programmeParticipantId: null }
  | { readonly enrolmentId: null; readonly programmeParticipantId: string };

/** Gets people into what a run is of; whoever is in it stays as they are. */
@Injectable()
export class Standings {
  constructor(
    private readonly enroller: Enroller,
    private readonly editions: CourseEditions,
    private readonly programmes: ProgrammeEntrance,
  ) {}

  /** Undefined where nobody may be enrolled in it any more. */
  enrol(
    transaction: EntityManager,
    organisationId: string,
    { courseId, programmeId }: RunRow,
    people: readonly string[],
  ): Promise<ReadonlyMap<string, Standing> | undefined> {
    if (courseId !== null) return this.enrolInCourse(transaction, organisationId, courseId, people);
    if (programmeId === null) throw new Error('a run is of a course or a programme');
    return this.bringIntoProgramme(transaction, organisationId, programmeId, people);
  }

  private async enrolInCourse(
    transaction: EntityManager,
    organisationId: string,
    courseId: string,
    people: readonly string[],
  ): Promise<ReadonlyMap<string, Standing> | undefined> {
    const course = await this.editions.findJoinable(transaction, organisationId, courseId);
    if (course?.open !== true) return undefined;
    const standings = new Map<string, Standing>();
    for (const personId of people) {
      const actor = { kind: 'system', organisationId, personId } as const;
      const order = { id: newId(), slug: course.slug };
      const { id: enrolmentId } = await this.enroller.enrol(transaction, actor, order);
      standings.set(personId, { enrolmentId, programmeParticipantId: null });
    }
    return standings;
  }

  private async bringIntoProgramme(
    transaction: EntityManager,
    organisationId: string,
    programmeId: string,
    people: readonly string[],
  ): Promise<ReadonlyMap<string, Standing> | undefined> {
    const brought = await this.programmes.bring(transaction, organisationId, programmeId, people);
    if (brought === undefined) return undefined;
    return new Map(
      brought.map(({ id, personId }) => [
        personId,
        { enrolmentId: null, programmeParticipantId: id },
      ]),
    );
  }
}
