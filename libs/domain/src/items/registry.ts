import { branchingCase } from './branching-case/branching-case';
import { caseStudy } from './case-study/case-study';
import { fileUpload } from './file-upload/file-upload';
import { openAnswer } from './open-answer/open-answer';
import { simpleKinds } from './simple-kinds';

/**
 * Every kind of item, by its name. One question with a key has its line in `simple-kinds.ts`, so that a case study may
 * hold it; any other kind has it here.
 *
 * @example
 * Object.keys(itemKinds); // ['single-choice', …]
 */
export const itemKinds = {
  ...simpleKinds,
  'open-answer': openAnswer,
  'file-upload': fileUpload,
  'case-study': caseStudy,
  'branching-case': branchingCase,
} as const;
