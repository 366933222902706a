import { Injectable } from '@nestjs/common';
import type { personPage, seenCourse } from '@svetionik/contracts/people';
import { computeProgress } from '@svetionik/domain/learning/progress';
import { judgeSeenCourse } from '@svetionik/domain/people/course-state';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { SurroundedEditions, type CourseEdition } from '../catalogue';
import { readOutlines } from '../learning';
import { findSeenCourses, type SeenCourseRow } from './seen-courses.queries';

type SeenCourse = z.output<typeof seenCourse>;
type TakenCourse = z.output<typeof personPage>['courses'][number];

/** Where people are in their courses, told from what they did. */
@Injectable()
export class SeenCourses {
  constructor(private readonly editions: SurroundedEditions) {}

  /** By person, of those who are in the course. */
  async ofPeople(
    transaction: EntityManager,
    organisationId: string,
    people: readonly string[],
    course: string | undefined,
  ): Promise<ReadonlyMap<string, SeenCourse>> {
    if (course === undefined) return new Map();
    const rows = await findSeenCourses(transaction, organisationId, people, course);
    const editions = await this.editions.findMany(transaction, organisationId, rows);
    const seen = rows.flatMap((row) => {
      const edition = editions.get(row);
      return edition === undefined ? [] : [[row.personId, judge(row, edition)] as const];
    });
    return new Map(seen.toReversed());
  }

  /** All courses of somebody, the newest first. */
  async ofPerson(
    transaction: EntityManager,
    organisationId: string,
    personId: string,
  ): Promise<TakenCourse[]> {
    const rows = await findSeenCourses(transaction, organisationId, [personId], null);
    const editions = await this.editions.findMany(transaction, organisationId, rows);
    return rows.flatMap((row) => {
      const edition = editions.get(row);
      return edition === undefined ? [] : [describe(row, edition)];
    });
  }
}

function judge({ done, results }: SeenCourseRow, edition: CourseEdition): SeenCourse {
  const progress = computeProgress(readOutlines(edition), new Set(done));
  const lessons = progress.modules.flatMap((module) => module.lessons);
  return {
    state: judgeSeenCourse({ begun: progress.done > 0, complete: progress.complete, results }),
    done: lessons.filter(({ complete }) => complete).length,
    total: lessons.length,
  };
}

function describe(row: SeenCourseRow, edition: CourseEdition): TakenCourse {
  const { enrolment, courseId: course, enrolledOn, endedOn, renews } = row;
  const { slug, title, number } = edition;
  return {
    ...judge(row, edition),
    ...{ enrolment, course, slug, title, edition: number, enrolledOn, endedOn, renews },
  };
}
