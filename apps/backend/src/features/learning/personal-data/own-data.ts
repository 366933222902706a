import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';
import { blockName, readOwnBlocks, tellExercise, tellTopic } from './own-blocks';
import {
  findOwnBlocksDone,
  findOwnExercises,
  findOwnExtraAttempts,
  findOwnPaths,
  findTakenCourses,
} from './own-data.queries';

export async function readOwnCourseData(
  transaction: EntityManager,
  owner: OwnDataOwner,
): Promise<OwnData['courses']> {
  const { organisationId, personId, script, by } = owner;
  const whose = [organisationId, personId] as const;
  const courses = await findTakenCourses(transaction, whose);
  const isOwn = by === 'person';
  const done = isOwn ? await findOwnBlocksDone(transaction, whose) : [];
  const exercises = isOwn ? await findOwnExercises(transaction, whose) : [];
  const paths = isOwn ? await findOwnPaths(transaction, whose) : [];
  const blocks = await readOwnBlocks(transaction, owner, [...exercises, ...paths]);
  const extra = await findOwnExtraAttempts(transaction, whose);
  return courses.map(({ enrolment, title, edition, enrolledAt, withdrawnAt }) => {
    const inCourse = { enrolment };
    return {
      ...{ enrolment, title: title?.[script] ?? '', edition: edition ?? 0 },
      enrolledAt: enrolledAt.toISOString(),
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
      done: within(inCourse, done).map(({ block, at }) => ({ block, at: at.toISOString() })),
      exercises: within(inCourse, exercises).map((each) => ({
        ...{ block: each.block, at: each.at.toISOString(), response: each.response },
        ...tellExercise(blocks.get(blockName(each)), each.response),
      })),
      paths: within(inCourse, paths).map((each) => ({
        ...{ block: each.block, at: each.at.toISOString(), way: each.way },
        title: tellTopic(blocks.get(blockName(each))),
      })),
      extraAttemptsAllowedAt: within(inCourse, extra).map(({ at }) => at.toISOString()),
    };
  });
}

interface InCourse {
  readonly enrolment: string;
}

function within<Row extends InCourse>({ enrolment }: InCourse, rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.enrolment === enrolment);
}
