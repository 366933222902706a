import type { EndpointReply } from '@svetionik/contracts/endpoint';
import {
  chooseVersion,
  mergeLesson,
  type LessonConflict,
} from '@svetionik/domain/course/merge/merge-lesson';
import type { Endpoints } from '../../core/routes.generated';
import type { UnitMerger } from '../saving/unit-merger';

/** A module as its authors see it. */
export type ModuleDraft = EndpointReply<Endpoints['authoring.readModule']>;

/** A lesson as the server has it. */
export type LessonDraft = ModuleDraft['lessons'][number];

/** What is written of a lesson. */
export type Lesson = LessonDraft['content'];

/** Lessons become one block by block. */
export const lessonMerger: UnitMerger<Lesson, LessonConflict> = {
  nothing: { title: '', minutes: -1, blocks: [] },
  merge: mergeLesson,
  choose: chooseVersion,
};
