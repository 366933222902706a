import { branchingCase } from './branching-case';
import { caseStudy } from './case-study';
import { fileUpload } from './file-upload';
import { openAnswer } from './open-answer';
import { simpleKinds } from './simple-kinds';

/**
 * Every kind of item, as it is written in a file.
 *
 * @example
 * itemKinds.map((kind) => kind(sharedFields(names)).item);
 */
export const itemKinds = [
  ...simpleKinds,
  openAnswer,
  fileUpload,
  caseStudy,
  branchingCase,
] as const;
