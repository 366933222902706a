import { examples } from '@svetionik/contracts/examples';
import { openWorld, type TestWorld } from './test-world';

/** The module of the standard data that is edited, its first lesson, and the course that it is part of. */
export const edited = {
  module: { module: examples.moduleDraft },
  lesson: { module: examples.moduleDraft, lesson: examples.lessonDraft },
  course: { course: examples.courseDraft },
} as const;

/** The rules of a final assessment, as they are sent. */
export const rules = {
  draw: { cilj: 2 },
  minutes: 20,
  cutScore: 70,
  attempts: 2,
  waitHours: 24,
  review: 'per-item',
};

/** A world with a session for each of those who have to do with what is authored. */
export interface AuthorWorld extends TestWorld {
  readonly cookies: {
    readonly trainer: string;
    readonly learner: string;
    readonly other: string;
    readonly stranger: string;
  };
}

export async function openAuthorWorld(): Promise<AuthorWorld> {
  const world = await openWorld();
  const cookies = {
    trainer: await world.given.session(examples.trainer),
    learner: await world.given.session(examples.learner),
    other: await world.given.session(examples.newPerson),
    stranger: await world.given.session(examples.otherTrainer),
  };
  return { ...world, cookies };
}
