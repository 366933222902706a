import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { BlockPlace } from '@svetionik/domain/learning/progress';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { Endpoints } from '../../core/routes.generated';

/** One enrolment, for the player. */
export type EnrolmentDetail = EndpointReply<Endpoints['learning.readEnrolment']>;

/** A module of the enrolment's edition. */
export type Module = EnrolmentDetail['modules'][number];

/** A lesson as the player opens it, where it stands among those of its module. */
export interface LessonPlace {
  readonly module: Module;
  readonly id: string;
  readonly title: TextInScripts;
  readonly blocks: Module['lessons'][number]['blocks'];
  /** From 1. */
  readonly number: number;
}

/** Which lesson, by ids. */
export type LessonAddress = Pick<BlockPlace, 'module' | 'lesson'>;

/** All lessons of a course, in order. */
export function listLessons({ modules }: Pick<EnrolmentDetail, 'modules'>): readonly LessonPlace[] {
  return modules.flatMap((module) =>
    module.lessons.map(({ id, title, blocks }, index) => ({
      module,
      id,
      title,
      blocks,
      number: index + 1,
    })),
  );
}

/** The place of a lesson in the list, or -1. */
export function indexOfLesson(
  lessons: readonly LessonPlace[],
  { module, lesson }: LessonAddress,
): number {
  return lessons.findIndex((each) => each.module.id === module && each.id === lesson);
}
