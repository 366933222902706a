import {
  chooseVersion,
  mergeLesson,
  type LessonConflict,
} from '@svetionik/domain/content/merge/merge-lesson';
import type { UnitMerger } from '../saving/unit-merger';
import type { Lesson } from './module-store';

/** Lessons become one block by block. */
export const lessonMerger: UnitMerger<Lesson, LessonConflict> = {
  nothing: { title: '', minutes: -1, blocks: [] },
  merge: mergeLesson,
  choose: chooseVersion,
};
